package se.samform.portal.edge;

import java.util.Set;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.text.Language;

/** A file of an e-service's as a download. Pictures are shown, everything else is saved. */
public final class Enclosed {
    private static final Set<FileKind> SHOWN = Set.of(FileKind.JPEG, FileKind.PNG);

    private Enclosed() {}

    public static Reply download(EnclosedFile file, Language language) {
        byte[] content = file.content();
        return new Reply.Download(
            file.kind().mime(), file.fileName(language), SHOWN.contains(file.kind()), content.length, out -> out.write(content));
    }
}
