package se.samform.core.document.pdf;

import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_POINT;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.util.XRLog;
import se.samform.core.document.Attachment;
import se.samform.core.document.Document;
import se.samform.core.document.RenderedPdf;

/** The pipeline, for {@link se.samform.core.document.PdfRenderer} alone. Keeps fonts and style sheets between prints. */
public final class Press {

    private static final int COMPRESSION = 6; // more saves no byte worth its time

    static {
        XRLog.setLoggingEnabled(false); // it tells timings at INFO, and quotes content
    }

    private final Fonts fonts = new Fonts();
    private final Queue<ParsedStyle.Sheet> idleSheets = new ConcurrentLinkedQueue<>();
    private final Clock clock;

    public Press(Clock clock) {
        this.clock = clock;
    }

    public RenderedPdf print(Document document, List<Attachment> attachments) {
        var runs = new FontRuns(fonts);
        var composer = new XhtmlComposer(runs, Words.in(document.text().language()));
        Pages pages = print(composer.compose(document), document, attachments);
        return new RenderedPdf(pages.pdf(), pages.count(), runs.missing(), List.copyOf(composer.shortened()));
    }

    record Pages(byte[] pdf, int count) {
    }

    /** Where a test hands in a DOM that no composer would make. */
    @SuppressWarnings("deprecation") // setCss: there is no other way to hand in parsed styles
    Pages print(org.w3c.dom.Document dom, Document document, List<Attachment> attachments) {
        var device = new TaggingOutputDevice(DEFAULT_DOTS_PER_POINT);
        var userAgent = new SafeUserAgent(device);
        ParsedStyle.Sheet sheet = idleSheets.poll();
        if (sheet == null) sheet = ParsedStyle.Sheet.parsed();
        ITextRenderer renderer = renderer(device, userAgent);
        renderer.getSharedContext().setCss(new ParsedStyle(sheet, LetterStyle.rules(document.look()), userAgent));
        renderer.setListener(new PdfA(document, attachments, ZonedDateTime.now(clock), device));
        Pages pages = print(renderer, dom);
        idleSheets.add(sheet); // not after a failure: who knows what state it is in
        return pages;
    }

    private static Pages print(ITextRenderer renderer, org.w3c.dom.Document dom) {
        renderer.setDocument(dom, null, new LetterStyle());
        renderer.layout();
        var out = new ByteArrayOutputStream(64 * 1024);
        renderer.createPDF(out);
        return new Pages(out.toByteArray(), renderer.getRootBox().getLayer().getPages().size());
    }

    private ITextRenderer renderer(TaggingOutputDevice device, SafeUserAgent userAgent) {
        var renderer = new ITextRenderer(DEFAULT_DOTS_PER_POINT, DEFAULT_DOTS_PER_PIXEL, device, userAgent,
                new SharedFontResolver(fonts), new ITextReplacedElementFactory(device), new ScriptTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_7); // PDF/A-3 rests on 1.7; OpenPDF would write 2.0
        renderer.setCompression(COMPRESSION);
        return renderer;
    }
}
