package se.samform.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samform.engine.search.Words;

/** A piece of a text. @param meant whether it is a word that was looked for */
public record Marked(String text, boolean meant) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    static List<Marked> in(String text, List<String> typed) {
        var pieces = new ArrayList<Marked>();
        int end = 0;
        var words = WORD.matcher(text);
        while (words.find()) {
            if (!Words.isMeant(words.group(), typed)) continue;
            if (words.start() > end) pieces.add(new Marked(text.substring(end, words.start()), false));
            pieces.add(new Marked(words.group(), true));
            end = words.end();
        }
        if (end < text.length()) pieces.add(new Marked(text.substring(end), false));
        return List.copyOf(pieces);
    }
}
