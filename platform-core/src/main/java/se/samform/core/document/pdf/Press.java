package se.samform.core.document.pdf;

import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_POINT;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.util.XRLog;
import se.samform.core.document.Attachment;
import se.samform.core.document.Document;
import se.samform.core.document.RenderedPdf;

/** The pipeline, for {@link se.samform.core.document.PdfRenderer} alone. Keeps fonts and nothing else between prints. */
public final class Press {

    private static final int COMPRESSION = 6;

    static {
        XRLog.setLoggingEnabled(false); // it tells timings at INFO, and quotes content
    }

    private final Fonts fonts = new Fonts();
    private final Clock clock;

    public Press(Clock clock) {
        this.clock = clock;
    }

    public RenderedPdf print(Document document, List<Attachment> attachments) {
        var runs = new FontRuns(fonts);
        var composer = new XhtmlComposer(runs, Words.in(document.text().language()));
        org.w3c.dom.Document dom = composer.compose(document);
        var device = new TaggingOutputDevice(DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = renderer(device);
        renderer.setListener(new PdfA(document, attachments, ZonedDateTime.now(clock), device));
        byte[] bytes = render(renderer, dom, new LetterStyle(document.look()));
        int pages = renderer.getRootBox().getLayer().getPages().size();
        return new RenderedPdf(bytes, sha256(bytes), pages, runs.missing(), List.copyOf(composer.shortened()));
    }

    /** Where a test hands in a DOM that no composer would make. */
    byte[] render(ITextRenderer renderer, org.w3c.dom.Document dom, LetterStyle style) {
        renderer.setDocument(dom, null, style);
        renderer.layout();
        var out = new ByteArrayOutputStream(64 * 1024);
        renderer.createPDF(out);
        return out.toByteArray();
    }

    ITextRenderer renderer(TaggingOutputDevice device) {
        var renderer = new ITextRenderer(DEFAULT_DOTS_PER_POINT, DEFAULT_DOTS_PER_PIXEL, device, new SafeUserAgent(device),
                new SharedFontResolver(fonts), new ITextReplacedElementFactory(device), new ScriptTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_7); // PDF/A-3 rests on 1.7; OpenPDF would write 2.0
        renderer.setCompression(COMPRESSION);
        return renderer;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
