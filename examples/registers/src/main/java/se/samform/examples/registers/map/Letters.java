package se.samform.examples.registers.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as shapes, from a font that ships with the program. */
final class Letters {

    private static final String FONT = "/liberation/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Letters read() {
        try (var in = Letters.class.getResourceAsStream(FONT)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text around a point, turned around it. @param size in pixels */
    Shape centred(String text, double size, double right, double down, double turn) {
        try {
            return centred(text, size / font.getUnitsPerEm(), AffineTransform.getTranslateInstance(right, down), turn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape centred(String text, double scale, AffineTransform place, double turn) throws IOException {
        var line = new Path2D.Double();
        double along = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            var shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) {
                line.append(shape.getPath().getPathIterator(AffineTransform.getTranslateInstance(along, 0)), false);
            }
            along += font.getAdvanceWidth(glyph);
        }
        place.rotate(turn);
        place.scale(scale, -scale);
        place.translate(-along / 2, -0.35 * font.getUnitsPerEm());
        return place.createTransformedShape(line);
    }
}
