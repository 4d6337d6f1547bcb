package se.samform.core.document.pdf;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/** Measures text as it will be drawn, not as it is typed. */
final class ScriptTextRenderer extends ITextTextRenderer {

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        return super.getWidth(context, font, VisualText.of(text, font.getFontDescription().getFont()));
    }
}
