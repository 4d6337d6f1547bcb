package se.samform.core.document.pdf;

import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * Finds fonts among the shared ones and nowhere else: whatever family a style sheet asks for, it gets an embedded font,
 * because PDF/A forbids any other. Made anew for each rendering, which costs nothing.
 */
final class SharedFontResolver extends ITextFontResolver {

    private static final int BOLD_FROM = 600;

    private final Fonts fonts;

    SharedFontResolver(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        boolean bold = convertWeightToInt(asked.fontWeight()) >= BOLD_FROM;
        return new ITextFSFont(fonts.cut(face(asked.families()), bold), asked.size());
    }

    private static Typeface face(String[] families) {
        if (families == null || families.length == 0) return Typeface.TEXT;
        return switch (families[0]) {
            case "scripts" -> Typeface.SCRIPTS;
            case "emoji" -> Typeface.EMOJI;
            default -> Typeface.TEXT;
        };
    }

    @Override
    public Map<String, FontFamily> getFonts() {
        return Map.of();
    }

    @Override
    public void flushCache() {
        // nothing is cached here
    }

    @Override
    public void flushFontFaceFonts() {
        // there are none: see importFontFaces
    }

    @Override
    public void importFontFaces(List<FontFaceRule> fontFaces, UserAgentCallback userAgent) {
        // a style sheet may not bring fonts
    }
}
