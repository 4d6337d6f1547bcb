package se.samform.core.document.pdf;

import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Node;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;
import se.samform.core.document.pdf.VisualText.Piece;

/**
 * Paints, and marks what it paints: text as the content of its element in the structure tree, all else (lines,
 * backgrounds, footers) as artifacts, which are not read aloud. Marks wrap single calls, so they never overlap.
 */
final class TaggingOutputDevice extends ITextOutputDevice {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final Set<InlineText> painted = Collections.newSetFromMap(new IdentityHashMap<>());
    private StructureTree tree;
    private ITextFSFont font;
    private Optional<PdfStructureElement> holder = Optional.empty();
    private String spaceAfter = "";

    TaggingOutputDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    /** To be given before painting starts. */
    void tree(StructureTree tree) {
        this.tree = tree;
    }

    @Override
    public void setFont(ITextFSFont font) {
        this.font = font;
        super.setFont(font);
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        if (standsOnAnotherPage(context, text)) return;
        holder = holderOf(text);
        spaceAfter = spaceLostAtLineEnd(text);
        super.drawText(context, text);
        holder = Optional.empty();
        spaceAfter = "";
    }

    /** In reading order, each stretch where it belongs on the line. */
    @Override
    public void drawString(String logical, float x, float y, JustificationInfo justification) {
        List<Piece> pieces = VisualText.of(logical + spaceAfter, font.getFontDescription().getFont());
        for (Piece piece : pieces)
            mark(piece, () -> super.drawString(piece.drawn(), x + before(piece, pieces), y, justification));
    }

    @Override
    public void draw(Shape shape) {
        artifact(() -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        artifact(() -> super.fill(shape));
    }

    /** Layout also offers text whose letters merely could reach over the edge of the page, where it would be cut off. */
    private static boolean standsOnAnotherPage(RenderingContext context, InlineText text) {
        if (text.getParent().isContainedInMarginBox()) return false;
        int baseline = text.getParent().getAbsY() + text.getParent().getBaseline();
        return baseline < context.getPage().getTop() || baseline >= context.getPage().getBottom();
    }

    private float before(Piece piece, List<Piece> pieces) {
        BaseFont face = font.getFontDescription().getFont();
        float width = 0;
        for (Piece other : pieces)
            if (other.place() < piece.place()) width += face.getWidthPoint(other.drawn(), font.getSize2D());
        return width;
    }

    /** Layout drops the space where a line breaks; without it the words on both sides would be read as one. */
    private static String spaceLostAtLineEnd(InlineText text) {
        String whole = text.getMasterText();
        boolean lost = text.getEnd() < whole.length() && Character.isWhitespace(whole.charAt(text.getEnd()));
        return lost ? " " : "";
    }

    /** None for what is no content: page numbers and such, and what is painted again on another page. */
    private Optional<PdfStructureElement> holderOf(InlineText text) {
        Node node = text.getTextNode();
        if (node == null || text.getParent().isContainedInMarginBox() || !painted.add(text)) return Optional.empty();
        return tree.holderOf(node);
    }

    private void mark(Piece piece, Runnable paint) {
        if (holder.isEmpty()) artifact(paint);
        else if (piece.isDrawnAsRead()) content(new PdfDictionary(), paint);
        else if (piece.rightToLeft()) content(readAs(piece.logical()), paint);
        else content(new PdfDictionary(), () -> span(piece.logical(), paint));
    }

    private void content(PdfDictionary properties, Runnable paint) {
        getCurrentPage().beginMarkedContentSequence(holder.get(), properties);
        paint.run();
        getCurrentPage().endMarkedContentSequence();
    }

    private void artifact(Runnable paint) {
        getCurrentPage().beginMarkedContentSequence(ARTIFACT);
        paint.run();
        getCurrentPage().endMarkedContentSequence();
    }

    /**
     * A span of its own inside the mark, since some readers look for replacement text only there. Not for right-to-left
     * text: those readers take it for drawn order and turn it round.
     */
    private void span(String logical, Runnable paint) {
        getCurrentPage().beginMarkedContentSequence(SPAN, readAs(logical), true);
        paint.run();
        getCurrentPage().endMarkedContentSequence();
    }

    private static PdfDictionary readAs(String logical) {
        var properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, new PdfString(logical, PdfObject.TEXT_UNICODE));
        return properties;
    }
}
