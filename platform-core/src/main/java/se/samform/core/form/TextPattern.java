package se.samform.core.form;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import se.samform.core.text.LocalText;

/**
 * A municipality's own pattern that a text must match as a whole. It is a small part of what regular expressions are:
 * alternatives parted by |, each a row of signs and classes, each of them perhaps counted by ?, {2} or {1,4}. Nothing
 * stands in anything else and nothing is without end, so that every text is matched in time proportional to its length
 * times the pattern's: there is no text that makes it slow (ReDoS).
 *
 * <p>What makes expressions of the usual kind slow can't be written here, since there are no parentheses, {@code *} or
 * {@code +}; and what can, as {@code a{0,100}} many times in a row, is not tried one way after the other. Of each sign of
 * a text it is asked once of each place in the pattern whether it may stand there, and the places that may have been
 * reached are kept together, each once, however many ways lead to it. A pattern has at most 1,000 places.
 *
 * <ul>
 *   <li>{@code A}, {@code å}, {@code -}, space: the sign itself; {@code \} before one of {@code []{}()|?*+.^$\/}
 *       makes it one
 *   <li>{@code \d}: a digit 0–9
 *   <li>{@code [A-ZÅÄÖ0-9]}: one of these
 *   <li>{@code ?}: perhaps, {@code {2}}: two, {@code {1,4}}: one to four of the sign or class before
 * </ul>
 */
public final class TextPattern {

  /** A sign or class and whether it may be left out; a counted one stands there as often as there may be. */
  record Place(Signs signs, boolean mayBeLeftOut) {}

  /** What became of a pattern's text. */
  public sealed interface Compiled {
    record Fine(TextPattern pattern) implements Compiled {}

    /**
     * @param at the sign that could not be taken, from 1
     * @param sentence what is wrong there
     */
    record Refused(int at, LocalText sentence, LocalText remedy) implements Compiled {}
  }

  private final List<List<Place>> alternatives;

  TextPattern(List<List<Place>> alternatives) {
    this.alternatives = alternatives;
  }

  public static Compiled compile(String text) {
    return new TextPatternParser(text).parse();
  }

  /** One of the texts that match; most numbers have one of their own. Empty where there are no more. @param number from 0 */
  public Optional<String> example(long number) {
    long left = number;
    for (var places : alternatives) {
      var text = new StringBuilder();
      for (var place : places) {
        left = place.signs().add(text, left, place.mayBeLeftOut());
      }
      if (left == 0) {
        return Optional.of(text.toString());
      }
      left--;
    }
    return Optional.empty();
  }

  /**
   * A text that matches, of as few signs as it takes. Empty where there is none of at most so many.
   *
   * @param inside which signs may be in it
   * @param atEnds which of those may be its first and its last
   */
  public Optional<String> text(int most, IntPredicate inside, IntPredicate atEnds) {
    return alternatives.stream().flatMap(places -> new Spelling(places, inside, atEnds).text(most).stream()).findFirst();
  }

  /** Whether such a sign may stand somewhere in it. */
  public boolean takes(IntPredicate isOne) {
    return alternatives.stream().flatMap(List::stream).map(Place::signs).distinct().anyMatch(signs -> signs.first(isOne).isPresent());
  }

  /** In Unicode's form C. */
  public boolean matches(String text) {
    return matches(text, () -> {});
  }

  /** @param step run each time that a sign of the text is held against a place of the pattern */
  boolean matches(String text, Runnable step) {
    int[] signs = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    return alternatives.stream().anyMatch(places -> matches(places, signs, step));
  }

  /** Keeps all places at once that may have been reached, instead of trying them one after the other. */
  private static boolean matches(List<Place> places, int[] signs, Runnable step) {
    var reached = new BitSet();
    reach(reached, 0, places);
    for (int sign : signs) {
      var next = new BitSet();
      for (int at = reached.nextSetBit(0); at >= 0 && at < places.size(); at = reached.nextSetBit(at + 1)) {
        step.run();
        if (places.get(at).signs().hold(sign)) {
          reach(next, at + 1, places);
        }
      }
      reached = next;
    }
    return reached.get(places.size());
  }

  /** This place, and those that lie behind what may be left out. */
  private static void reach(BitSet reached, int at, List<Place> places) {
    int place = at;
    while (!reached.get(place)) {
      reached.set(place);
      if (place == places.size() || !places.get(place).mayBeLeftOut()) {
        return;
      }
      place++;
    }
  }
}
