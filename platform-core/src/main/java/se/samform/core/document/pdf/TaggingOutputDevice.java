package se.samform.core.document.pdf;

import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
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

/**
 * Paints, and marks what it paints: text as the content of its element in the structure tree, all else (lines,
 * backgrounds, footers) as artifacts, which are not read aloud. Marks wrap single calls, so they never overlap.
 */
final class TaggingOutputDevice extends ITextOutputDevice {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final Set<InlineText> painted = Collections.newSetFromMap(new IdentityHashMap<>());
    private StructureTree tree;
    private ITextFSFont font;
    private boolean insideMark;
    private String trailing = "";

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
        String logical = text.getSubstring();
        if (logical.isEmpty()) return;
        trailing = spaceLostAtLineEnd(text);
        mark(holderOf(text), logical + trailing, drawn(context, text, logical), () -> super.drawText(context, text));
    }

    @Override
    public void drawString(String logical, float x, float y, JustificationInfo justification) {
        super.drawString(VisualText.of(logical, font.getFontDescription().getFont()) + trailing, x, y, justification);
        trailing = "";
    }

    @Override
    public void draw(Shape shape) {
        artifact(() -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        artifact(() -> super.fill(shape));
    }

    private String drawn(RenderingContext context, InlineText text, String logical) {
        var face = (ITextFSFont) text.getParent().getStyle().getFSFont(context);
        return VisualText.of(logical, face.getFontDescription().getFont()) + trailing;
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

    private void mark(Optional<PdfStructureElement> holder, String logical, String drawn, Runnable paint) {
        if (holder.isEmpty()) {
            artifact(paint);
            return;
        }
        var properties = new PdfDictionary();
        if (!logical.equals(drawn)) properties.put(ACTUAL_TEXT, new PdfString(logical, PdfObject.TEXT_UNICODE));
        getCurrentPage().beginMarkedContentSequence(holder.get(), properties);
        paintInside(paint);
    }

    private void artifact(Runnable paint) {
        if (insideMark) {
            paint.run();
            return;
        }
        getCurrentPage().beginMarkedContentSequence(ARTIFACT);
        paintInside(paint);
    }

    private void paintInside(Runnable paint) {
        insideMark = true;
        paint.run();
        insideMark = false;
        getCurrentPage().endMarkedContentSequence();
    }
}
