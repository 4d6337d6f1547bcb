package se.samform.core.document.pdf;

import static org.xhtmlrenderer.css.constants.IdentValue.NORMAL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.FontDescription;

/** The parsed fonts, shared by all renderings: each is read once (some 50 ms), then only looked at. */
final class Fonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int COMPRESSION = 2; // a millisecond less per document than level 6, for 3 % more bytes

    private final Map<Typeface, FontDescription> regular = new EnumMap<>(Typeface.class);
    private final Map<Typeface, FontDescription> bold = new EnumMap<>(Typeface.class);

    Fonts() {
        for (Typeface face : Typeface.values()) {
            regular.put(face, new FontDescription(read(face.regular()), NORMAL, REGULAR));
            bold.put(face, face.bold().isEmpty() ? regular.get(face) : new FontDescription(read(face.bold()), NORMAL, BOLD));
        }
    }

    FontDescription cut(Typeface face, boolean isBold) {
        return (isBold ? bold : regular).get(face);
    }

    boolean has(Typeface face, int codePoint) {
        return regular.get(face).getFont().charExists(codePoint);
    }

    private static BaseFont read(String path) {
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("No font on the class path at " + path);
            BaseFont font = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // OpenPDF's is incomplete, which PDF/A-3 forbids; none at all is allowed
            font.setCompressionLevel(COMPRESSION);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the font " + path, e);
        }
    }
}
