package se.samform.engine.casefile;

import java.util.random.RandomGenerator;

/** References such as SKJ-2026-7F3K: no vowels, so no words; none of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
final class References {

  private static final String LETTERS = "34679CDFGHJKMNPQRTWX";
  private static final int SHORTEST = 4;

  private References() {}

  /** One letter longer at every second try. */
  static String next(String prefix, int year, int tries, RandomGenerator random) {
    var text = new StringBuilder(prefix).append('-').append(year).append('-');
    random.ints(SHORTEST + tries / 2, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
    return text.toString();
  }
}
