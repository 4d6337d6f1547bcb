package se.samform.core.document.pdf;

import java.text.Normalizer;

/**
 * Text as typed, made printable: composed (NFC, since fonts have no glyph for a lone accent over a letter), with line
 * breaks as {@code \n} and tabs as spaces, without soft hyphens (drawn as hyphens otherwise) and without what neither
 * XML nor a font knows (controls, lone surrogates, non-characters), which become U+FFFD so that they are seen.
 */
final class CleanText {

    static final char REPLACEMENT = '\uFFFD';
    private static final char SOFT_HYPHEN = '\u00AD';

    private CleanText() {
    }

    static String of(String typed) {
        if (isPlain(typed)) return typed;
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(codePoint -> append(codePoint, clean));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN || c == '\n';
            if (!plain) return false;
        }
        return true;
    }

    private static void append(int codePoint, StringBuilder clean) {
        switch (codePoint) {
            case SOFT_HYPHEN, 0xFEFF -> { }
            case '\r', '\n', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
            case '\t' -> clean.append("    ");
            default -> clean.appendCodePoint(isPrintable(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    private static boolean isPrintable(int codePoint) {
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return !nonCharacter && !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
