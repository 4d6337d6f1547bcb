package se.samform.core.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: each letter takes the form (alone, first, middle, last) that its neighbours ask for, and lam with
 * alef becomes one sign. The forms are those that Unicode has code points for (U+FB50 to U+FEFC), so the table is read
 * from the JDK's character names; a library that does more weighs 14 MB.
 */
final class ArabicShapes {

    private enum Form { ISOLATED, FINAL, INITIAL, MEDIAL }

    private static final Map<String, char[]> FORMS = new HashMap<>();

    static {
        // the later block last: it is the one for plain Arabic
        for (char c = 0xFB50; c <= 0xFDFF; c++) learn(c);
        for (char c = 0xFE80; c <= 0xFEFC; c++) learn(c);
    }

    private ArabicShapes() {
    }

    /** The text with its letters joined, still in the order it is read. */
    static String join(String text) {
        var joined = new StringBuilder(text.length());
        boolean open = false; // whether the letter before reaches out to the next one
        for (int i = 0; i < text.length(); ) {
            String letter = letterAt(text, i);
            i += letter.length();
            char[] forms = FORMS.get(letter);
            if (isTransparent(letter.charAt(0))) {
                joined.append(letter);
            } else if (forms == null) {
                joined.append(letter);
                open = isJoiner(letter.charAt(0));
            } else {
                boolean reachesOut = forms[Form.INITIAL.ordinal()] != 0 && nextJoins(text, i);
                joined.append(pick(forms, open, reachesOut, letter));
                open = reachesOut;
            }
        }
        return joined.toString();
    }

    private static String pick(char[] forms, boolean joinedBefore, boolean joinedAfter, String letter) {
        Form form = joinedBefore ? (joinedAfter ? Form.MEDIAL : Form.FINAL) : (joinedAfter ? Form.INITIAL : Form.ISOLATED);
        char shape = forms[form.ordinal()];
        return shape == 0 ? letter : String.valueOf(shape);
    }

    /** Lam with alef counts as one letter. */
    private static String letterAt(String text, int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\u0644' && FORMS.containsKey(text.substring(at, at + 2));
        return text.substring(at, at + (pair ? 2 : 1));
    }

    private static boolean nextJoins(String text, int from) {
        int next = from;
        while (next < text.length() && isTransparent(text.charAt(next))) next++;
        if (next == text.length()) return false;
        char[] forms = FORMS.get(String.valueOf(text.charAt(next)));
        return isJoiner(text.charAt(next)) || forms != null && forms[Form.FINAL.ordinal()] != 0;
    }

    private static boolean isTransparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Tatweel and the zero-width joiner, which letters join to. */
    private static boolean isJoiner(char c) {
        return c == '\u0640' || c == '\u200D';
    }

    private static void learn(char shape) {
        String name = Character.getName(shape);
        if (name == null || !name.startsWith("ARABIC L")) return;
        for (Form form : Form.values())
            if (name.endsWith(form + " FORM")) learn(shape, form);
    }

    private static void learn(char shape, Form form) {
        String letter = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
        boolean lamAlef = letter.length() == 2 && letter.charAt(0) == '\u0644' && "\u0622\u0623\u0625\u0627".indexOf(letter.charAt(1)) >= 0;
        if (letter.length() == 1 || lamAlef) FORMS.computeIfAbsent(letter, any -> new char[4])[form.ordinal()] = shape;
    }
}
