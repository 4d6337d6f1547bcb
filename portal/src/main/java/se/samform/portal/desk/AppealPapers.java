package se.samform.portal.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.delivery.CourtPapers;
import se.samform.portal.wording.Sentences;

/**
 * The papers of a case whose decision is appealed, as they go to the court (46 § förvaltningslagen): a list of all, what has
 * happened with all that was written, the decisions, what was handed in and every file. The same each time for the same case.
 */
final class AppealPapers {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PDF = "application/pdf";
    private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final CaseFile file;
    private final Sentences texts;
    private final LocalDateTime at;
    private final Contents contents;
    private final List<Paper> papers = new ArrayList<>();

    /** Where the bytes come from; empty for what isn't there any more. */
    record Contents(Function<DocumentId, Optional<InputStream>> document, Function<FileId, Optional<InputStream>> file) {
    }

    /** Opens anew each time. */
    @FunctionalInterface
    private interface Opening {
        Optional<InputStream> open();
    }

    /** @param name in the package @param about what it is, for the list */
    private record Paper(String name, String about, String mime, Opening content) {
        /** @throws IOException where it isn't there */
        InputStream open() throws IOException {
            return content.open().orElseThrow(() -> new IOException("A paper is missing: " + name.replaceAll("/.*", "")));
        }
    }

    /** @param summary lines of what the case and its decision are @param story lines of what happened @param at of its newest event, by the municipality's clock */
    AppealPapers(CaseFile file, List<String> summary, List<String> story, Sentences texts, LocalDateTime at, Contents contents) {
        this.file = file;
        this.texts = texts;
        this.at = at;
        this.contents = contents;
        add("story", texts.of("papers.story.name"), TEXT, () -> Optional.of(text(story)));
        decisions();
        handedIn();
        files();
        var list = new ArrayList<>(summary);
        list.add("");
        papers.forEach(paper -> list.add(paper.name() + " – " + paper.about()));
        papers.addFirst(new Paper(texts.of("papers.list.name"), "", TEXT, () -> Optional.of(text(list))));
    }

    /** What is in it, by name: the list first. */
    List<String> names() {
        return papers.stream().map(Paper::name).toList();
    }

    /** One by one, as they are in the package. */
    List<CourtPapers.Paper> each() {
        return papers.stream().map(paper -> new CourtPapers.Paper(paper.name(), paper.mime(), paper::open)).toList();
    }

    private void decisions() {
        int number = 0;
        for (var letter : file.letters()) {
            add("decision", texts.of("papers.decision.name", ++number), PDF, () -> contents.document().apply(letter.id()));
        }
    }

    private void handedIn() {
        for (int number = 1; number <= file.submissions().size(); number++) {
            int which = number;
            file.receiptFor(Reader.OFFICER, number)
                .ifPresent(receipt -> add("handed-in", texts.of("papers.handed-in.name", which), PDF, () -> contents.document().apply(receipt.id())));
        }
    }

    private void files() {
        file.files(Reader.OFFICER).forEach(each -> add("attached", named(each.name()), each.mime(), () -> contents.file().apply(new FileId(each.id()))));
        file.enclosed().forEach(each -> add("enclosed", named(each.name()), each.mime(), () -> contents.file().apply(each.id())));
    }

    /** Two files may have one name, and a name may be a path: neither matters behind a number. */
    private String named(String name) {
        return texts.of("papers.files") + "/" + "%03d".formatted(papers.size()) + "-" + name.replaceAll(UNSAFE, "_");
    }

    private void add(String what, String name, String mime, Opening content) {
        papers.add(new Paper(name, texts.of("papers." + what), mime, content));
    }

    /** How many bytes {@link #writeTo} writes. */
    long bytes() throws IOException {
        var counting = new Counting();
        writeTo(counting);
        return counting.bytes;
    }

    /** @throws IOException also where a paper isn't there: the court gets all of them or none */
    void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var paper : papers) {
            var entry = new ZipEntry(paper.name());
            entry.setTimeLocal(at);
            zip.putNextEntry(entry);
            try (var content = paper.open()) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static InputStream text(List<String> lines) {
        return new ByteArrayInputStream((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
