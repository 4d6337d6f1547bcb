package se.samform.core.document.pdf;

import java.text.Bidi;
import org.openpdf.text.pdf.BaseFont;

/**
 * What is drawn for one line's piece of text: letters joined, right-to-left reversed (UAX #9, by the JDK), marks that
 * have no shape left out, and U+FFFD where the font has no glyph.
 */
final class VisualText {

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private VisualText() {
    }

    /** For Latin, Greek and Cyrillic the very same string, at the cost of one look at each letter. */
    static String of(String logical, BaseFont font) {
        if (isSimple(logical)) return logical;
        return withGlyphs(reordered(ArabicShapes.join(logical)), font);
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) return false;
        return true;
    }

    private static String reordered(String text) {
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) return text;
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            pieces[run] = levels[run] % 2 == 0 ? piece : mirrored(piece);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }

    /** Last letter first, each with its marks still after it, and brackets turned round. */
    private static String mirrored(String piece) {
        var mirrored = new StringBuilder(piece.length());
        int end = piece.length();
        for (int i = end; i > 0; ) {
            i = piece.offsetByCodePoints(i, -1);
            if (Character.getType(piece.codePointAt(i)) == Character.NON_SPACING_MARK && i > 0) continue;
            mirrored.appendCodePoint(mirror(piece.codePointAt(i)));
            mirrored.append(piece, i + Character.charCount(piece.codePointAt(i)), end);
            end = i;
        }
        return mirrored.toString();
    }

    private static int mirror(int codePoint) {
        int pair = "()[]{}<>\u00AB\u00BB".indexOf(codePoint);
        return pair < 0 ? codePoint : "()[]{}<>\u00AB\u00BB".charAt(pair ^ 1);
    }

    private static String withGlyphs(String text, BaseFont font) {
        var drawn = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !hasNoShape(codePoint)).forEach(codePoint ->
                drawn.appendCodePoint(font.charExists(codePoint) ? codePoint : CleanText.REPLACEMENT));
        return drawn.toString();
    }

    /** Joiners, direction marks, variation selectors: they say how to draw their neighbours. */
    static boolean hasNoShape(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
