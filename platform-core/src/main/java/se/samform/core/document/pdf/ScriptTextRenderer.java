package se.samform.core.document.pdf;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures text as it will be drawn, not as it is typed. */
final class ScriptTextRenderer extends ITextTextRenderer {

    private static final float ROUNDING = 0.01f;

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        float width = VisualText.width(text, font.getFontDescription().getFont(), font.getSize2D());
        return (int) Math.ceil(width - ROUNDING);
    }
}
