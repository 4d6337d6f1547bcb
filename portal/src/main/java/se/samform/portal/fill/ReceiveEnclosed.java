package se.samform.portal.fill;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.content.ContentKind;
import se.samform.core.flow.Enclosed;
import se.samform.core.form.FileKind;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.file.Received;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;

/** Takes the files of a message as they arrive. One that is refused refuses them all: then nothing of them is kept. */
public final class ReceiveEnclosed implements PostedForm.FileSink {
    /** The field of the form. */
    public static final String FIELD = "files";
    static final int MOST_FILES = 5;
    static final long MOST_BYTES = 10_000_000;
    private static final Set<FileKind> KINDS = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.HEIC, FileKind.TEXT, FileKind.DOCX);

    private final Cases cases;
    private final CaseFile file;
    private final List<Enclosed> received = new ArrayList<>();
    private String problem = "";
    private String wrong = "";

    public ReceiveEnclosed(Cases cases, CaseFile file) {
        this.cases = cases;
        this.file = file;
    }

    /** The form that they come with, as {@link PostedForm#read}. Nothing of what breaks off is kept. */
    public Optional<PostedForm> read(HttpServletRequest request, PostGuard guard) throws IOException {
        return whole(() -> PostedForm.read(request, guard, this));
    }

    /** As {@link #read}, of a program: {@link PostedForm#readOfProgram}. */
    public PostedForm readOfProgram(HttpServletRequest request) throws IOException {
        return whole(() -> PostedForm.readOfProgram(request, this));
    }

    private <T> T whole(Coming<T> form) throws IOException {
        try {
            return form.read();
        } catch (IOException | RuntimeException brokenOff) {
            forget(brokenOff);
            throw brokenOff;
        }
    }

    /** The form where no file can be kept any more: what was typed is read all the same. */
    public static Optional<PostedForm> readWithoutFiles(HttpServletRequest request, PostGuard guard) throws IOException {
        return PostedForm.read(request, guard, new PostedForm.FileSink() {
            @Override
            public long most() {
                return MOST_FILES * MOST_BYTES;
            }

            @Override
            public void receive(String field, String fileName, String mime, InputStream content) {
                // Nobody gets it.
            }
        });
    }

    /** A form that is on its way. */
    private interface Coming<T> {
        T read() throws IOException;
    }

    /** What can't be deleted now goes with the case. */
    private void forget(Exception brokenOff) {
        try {
            forget();
        } catch (RuntimeException alsoBroken) {
            brokenOff.addSuppressed(alsoBroken);
        }
    }

    /** What a browser offers to choose. */
    public static String accept() {
        return KINDS.stream().map(kind -> kind == FileKind.JPEG ? ".jpg,.jpeg" : "." + kind.ending()).collect(Collectors.joining(","));
    }

    public List<Enclosed> files() {
        return List.copyOf(received);
    }

    /** Key of the sentence that tells why none is kept; empty if all were received. */
    public String problem() {
        return problem;
    }

    /** The name of the file that it is about, as the sentence's value. */
    public String wrong() {
        return wrong;
    }

    /** The message was not written: neither are its files. */
    public void forget() {
        received.forEach(each -> cases.forget(file, each));
        received.clear();
    }

    @Override
    public long most() {
        return MOST_FILES * MOST_BYTES;
    }

    @Override
    public void receive(String field, String fileName, String mime, InputStream content) throws IOException {
        if (!field.equals(FIELD) || !problem.isEmpty()) return;
        if (received.size() == MOST_FILES) refuse("enclosed.too-many", "");
        else receive(ReceiveFiles.plainName(fileName), new BufferedInputStream(content, ContentKind.BEGINNING));
    }

    private void receive(String name, BufferedInputStream from) throws IOException {
        byte[] beginning = ReceiveFiles.beginning(from);
        Optional<FileKind> kind = ContentKind.of(beginning).filter(KINDS::contains).filter(found -> ContentKind.isNamedAs(found, name));
        if (beginning.length == 0) refuse("enclosed.empty", name);
        else if (kind.isEmpty()) refuse("enclosed.wrong-kind", name);
        else keep(name, kind.get(), from);
    }

    private void keep(String name, FileKind kind, InputStream from) {
        switch (cases.receive(file, from, MOST_BYTES)) {
            case Received.Whole(var id, var bytes, var sha256) -> received.add(new Enclosed(id, name, kind.mime(), bytes, sha256));
            case Received.TooLarge tooLarge -> refuse("enclosed.too-large", name);
        }
    }

    private void refuse(String why, String name) {
        problem = why;
        wrong = name;
        forget();
    }
}
