package se.samform.engine.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text: runs of letters and digits, each cut at {@value #LONGEST}. */
public final class Words {

  static final int LONGEST = 40;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** As somebody typed them, in order, to be looked for. */
  public static List<String> typed(String text) {
    return split(Fold.plain(text)).toList();
  }

  /** Whether a word of a text is one of those that were looked for; the last of them may be its beginning. */
  public static boolean isMeant(String word, List<String> typed) {
    var plain = Fold.plain(word);
    var flat = Fold.flat(word);
    return !typed.isEmpty() && (typed.contains(plain) || typed.contains(flat) || plain.startsWith(typed.getLast()) || flat.startsWith(typed.getLast()));
  }

  /** Each as it is written and as it may be looked for: {@code ärende} and {@code arende}. */
  static Set<String> stored(String text) {
    var words = new TreeSet<String>();
    split(Fold.plain(text)).forEach(word -> {
      words.add(word);
      words.add(cut(Fold.flat(word)));
    });
    return words;
  }

  private static Stream<String> split(String plain) {
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).map(Words::cut);
  }

  private static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
