package se.samform.core.document.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/**
 * What is drawn for one line's piece of text: letters joined, right-to-left reversed (UAX #9, by the JDK), marks that
 * have no shape left out, and U+FFFD where the font has no glyph.
 */
final class VisualText {

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';
    private static final String BRACKETS = "()[]{}<>\u00AB\u00BB";

    /**
     * A stretch of one direction.
     *
     * @param logical as read
     * @param drawn   the glyphs from left to right
     * @param place   0 for what stands leftmost on the line, 1 for the next
     */
    record Piece(String logical, String drawn, boolean rightToLeft, int place) {

        boolean isDrawnAsRead() {
            return logical.equals(drawn);
        }
    }

    private VisualText() {
    }

    /** In reading order. For Latin, Greek and Cyrillic the very same string, at the cost of one look at each letter. */
    static List<Piece> of(String logical, BaseFont font) {
        if (isSimple(logical)) return List.of(new Piece(logical, logical, false, 0));
        if (!Bidi.requiresBidi(logical.toCharArray(), 0, logical.length()))
            return List.of(new Piece(logical, withGlyphs(logical, font), false, 0));
        return pieces(new Bidi(logical, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), logical, font);
    }

    /** In points of 1/1000 of the font's size, times that size. */
    static float width(String logical, BaseFont font, float size) {
        if (isSimple(logical)) return font.getWidthPoint(logical, size);
        float width = 0;
        for (Piece piece : of(logical, font)) width += font.getWidthPoint(piece.drawn(), size);
        return width;
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) return false;
        return true;
    }

    private static List<Piece> pieces(Bidi bidi, String logical, BaseFont font) {
        Integer[] order = IntStream.range(0, bidi.getRunCount()).boxed().toArray(Integer[]::new);
        byte[] levels = new byte[order.length];
        for (int run = 0; run < levels.length; run++) levels[run] = (byte) bidi.getRunLevel(run);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Integer> places = List.of(order);
        return IntStream.range(0, order.length)
                .mapToObj(run -> piece(logical.substring(bidi.getRunStart(run), bidi.getRunLimit(run)),
                        bidi.getRunLevel(run) % 2 == 1, font, places.indexOf(run)))
                .toList();
    }

    private static Piece piece(String logical, boolean rightToLeft, BaseFont font, int place) {
        String visual = rightToLeft ? mirrored(ArabicShapes.join(logical)) : logical;
        return new Piece(logical, withGlyphs(visual, font), rightToLeft, place);
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
        int at = BRACKETS.indexOf(codePoint);
        return at < 0 ? codePoint : BRACKETS.charAt(at ^ 1);
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
