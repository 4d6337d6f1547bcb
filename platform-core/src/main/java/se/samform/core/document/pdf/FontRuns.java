package se.samform.core.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into runs that one typeface can draw, and remembers what none can. A typed line with any right-to-left letter
 * is set in one face as far as possible: then a line is one run, and its order can be worked out for the whole line.
 */
final class FontRuns {

    /** @param text never empty */
    record Run(Typeface face, String text) {
    }

    private final Fonts fonts;
    private final Set<String> missing = new LinkedHashSet<>();

    FontRuns(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Each letter that no face has, once, in the order met. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    List<Run> of(String text) {
        if (isAllIn(Typeface.TEXT, text) && !isRightToLeft(text)) return List.of(new Run(Typeface.TEXT, text));
        var runs = new ArrayList<Run>();
        for (String line : text.split("(?<=\n)")) runs.addAll(cut(line, isRightToLeft(line) ? Typeface.SCRIPTS : Typeface.TEXT));
        return runs;
    }

    private List<Run> cut(String text, Typeface preferred) {
        var runs = new ArrayList<Run>();
        Typeface current = preferred;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Typeface face = faceFor(text.codePointAt(i), current, preferred);
            if (face != current && i > start) {
                runs.add(new Run(current, text.substring(start, i)));
                start = i;
            }
            current = face;
        }
        if (start < text.length()) runs.add(new Run(current, text.substring(start)));
        return runs;
    }

    private Typeface faceFor(int codePoint, Typeface current, Typeface preferred) {
        if (VisualText.hasNoShape(codePoint) || codePoint == '\n') return current;
        if (isMark(codePoint) && fonts.has(current, codePoint)) return current;
        if (Character.isEmojiPresentation(codePoint) && fonts.has(Typeface.EMOJI, codePoint)) return Typeface.EMOJI;
        if (fonts.has(preferred, codePoint)) return preferred;
        for (Typeface face : Typeface.values())
            if (fonts.has(face, codePoint)) return face;
        missing.add(Character.toString(codePoint));
        return Typeface.SCRIPTS;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isAllIn(Typeface face, String text) {
        return text.codePoints().allMatch(codePoint -> codePoint == '\n' || fonts.has(face, codePoint));
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(FontRuns::isRightToLeft);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
