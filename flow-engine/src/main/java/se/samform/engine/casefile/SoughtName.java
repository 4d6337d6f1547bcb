package se.samform.engine.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samform.engine.search.Fold;
import se.samform.engine.search.Words;

/**
 * A name that somebody is looked up by: a first and a last name at least, of each two letters or more.
 *
 * @param parts as words are searched by
 */
public record SoughtName(List<String> parts) {

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\s'’.-]+");
  private static final int FEWEST = 2;

  public SoughtName {
    parts = List.copyOf(parts);
  }

  /** Empty for what is no name, or not enough of one. */
  public static Optional<SoughtName> of(String typed) {
    var parts = LETTERS.matcher(typed).matches() ? Words.typed(typed) : List.<String>of();
    var isEnough = parts.size() >= FEWEST && parts.stream().allMatch(part -> part.codePointCount(0, part.length()) >= FEWEST);
    return isEnough ? Optional.of(new SoughtName(parts)) : Optional.empty();
  }

  String text() {
    return String.join(" ", parts);
  }

  /** Whether each part begins a word of that name, and no two the same one: the longest first, which has the fewest to begin. */
  boolean isOf(String name) {
    var words = new ArrayList<>(Words.typed(name));
    return parts.stream().sorted(Comparator.comparing(String::length).reversed()).allMatch(part -> words.stream().filter(word -> word.startsWith(part) || Fold.flat(word).startsWith(part)).findFirst().map(words::remove).orElse(false));
  }
}
