package se.samform.core.document;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import se.samform.core.document.pdf.Press;

/**
 * Makes PDF/A-3a and PDF/UA-1 files. Safe for use by many threads; keep one for the life of the application, since it
 * holds the parsed fonts (several megabytes).
 */
public final class PdfRenderer {

    /** Characters of one value that are printed; the rest is cut, with a remark that the attached data has it all. */
    public static final int LONGEST_VALUE = 50_000;

    /** Lines, as typed, of one value that are printed; the rest is cut likewise. */
    public static final int MOST_LINES = 1_000;

    private final Press press;

    /** @param clock gives the creation time and the zone it is written in */
    public PdfRenderer(Clock clock) {
        press = new Press(clock);
    }

    /**
     * Renders the document with the files embedded. Costs some 10 ms of CPU for a short document once warm.
     *
     * @throws IllegalStateException if the layout fails, which is a bug: there is no text that may not be printed
     */
    public RenderedPdf render(Document document, List<Attachment> attachments) {
        return press.print(document, attachments);
    }

    /** Loads classes and fonts by rendering a page, so that the first citizen doesn't wait a second for it. */
    public void warmUp() {
        var text = new DocumentText("Samform", Locale.forLanguageTag("sv"), "Samform", List.of(), "", "");
        render(new Document(text, List.of(Entry.of("åäö", "1")), List.of(), Look.PLAIN), List.of());
    }
}
