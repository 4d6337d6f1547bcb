package se.samform.core.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;
import se.samform.core.document.Attachment;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;

/** Adds to the file what PDF/A-3a and PDF/UA-1 ask for besides the pages, at the moments when the writer takes it. */
final class PdfA implements PDFCreationListener {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] COLOUR_PROFILE = deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private final Document document;
    private final List<Attachment> attachments;
    private final ZonedDateTime created;
    private final TaggingOutputDevice device;

    PdfA(Document document, List<Attachment> attachments, ZonedDateTime created, TaggingOutputDevice device) {
        this.document = document;
        this.attachments = attachments;
        this.created = created;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        writer.setTagged();
        writer.setTabs(new PdfName("S"));
        writer.setXmpMetadata(Xmp.of(document.text(), created));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        device.tree(new StructureTree(renderer.getWriter(), renderer.getDocument()));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        try {
            complete(renderer.getWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complete(PdfWriter writer) throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, text(document.text().language().toLanguageTag()));
        var preferences = new PdfDictionary();
        preferences.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        var date = new PdfDate(GregorianCalendar.from(created));
        new EmbeddedFiles(writer, date).embed(attachments, catalog);
        describe(writer.getInfo(), document.text(), date);
    }

    /** The same as in the XMP packet, for readers that only know the old place. */
    private static void describe(PdfDictionary info, DocumentText text, PdfDate date) {
        info.put(PdfName.TITLE, text(CleanText.of(text.title())));
        info.put(PdfName.AUTHOR, text(CleanText.of(text.municipality())));
        info.put(PdfName.CREATOR, text("Samform"));
        info.put(PdfName.PRODUCER, text("Samform"));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        var profile = new PdfStream(COLOUR_PROFILE);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        var intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text(SRGB));
        intent.put(PdfName.INFO, text(SRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static byte[] deflated(byte[] bytes) {
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }
}
