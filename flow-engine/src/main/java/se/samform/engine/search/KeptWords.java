package se.samform.engine.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All words of a case as they stand in one row, each after a space and with where it stands: {@code " lampa=1 ringde=4"}. A
 * word that has come to stand elsewhere too is there once more. Words have neither spaces nor equals signs.
 */
record KeptWords(String text) {

  static final KeptWords NONE = new KeptWords("");

  static KeptWords of(byte[] stored) {
    return new KeptWords(new String(stored, StandardCharsets.UTF_8));
  }

  static String entry(Map.Entry<String, Integer> word) {
    return whole(word.getKey()) + word.getValue();
  }

  /** What the row of a case holds that has the word. */
  static String whole(String word) {
    return beginning(word) + "=";
  }

  /** What the row of a case holds that has a word with these first letters. */
  static String beginning(String letters) {
    return " " + letters;
  }

  List<String> words() {
    return entries().map(entry -> entry[0]).distinct().toList();
  }

  /** Where the words stand that are meant, as bits. */
  int sources(Predicate<String> isMeant) {
    return entries().filter(entry -> isMeant.test(entry[0])).mapToInt(entry -> Integer.parseInt(entry[1])).reduce(0, (one, other) -> one | other);
  }

  private Stream<String[]> entries() {
    return Arrays.stream(text.split(" ")).filter(entry -> !entry.isEmpty()).map(entry -> entry.split("="));
  }

  static String all(List<Map.Entry<String, Integer>> words) {
    return words.stream().map(KeptWords::entry).collect(Collectors.joining());
  }
}
