package se.samform.core.municipality;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who is called by {@code @} and their name, or the short name that they have in addresses, in a text. */
public final class Mentions {

  private Mentions() {}

  /**
   * In the order of the text. Of two that a call may be meant for, the one with the longer name.
   *
   * @param officers who may be called: those who can see the case
   */
  public static List<Officer> in(String text, Collection<Officer> officers) {
    var lower = text.toLowerCase(Locale.ROOT);
    var called = new LinkedHashSet<Officer>();
    for (var at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
      called.addAll(calledAt(lower, at, officers));
    }
    return List.copyOf(called);
  }

  private static List<Officer> calledAt(String text, int at, Collection<Officer> officers) {
    var longest = officers.stream().mapToInt(officer -> length(text, at, officer)).max().orElse(0);
    return longest == 0 ? List.of() : officers.stream().filter(officer -> length(text, at, officer) == longest).toList();
  }

  /** Of the name that stands there; 0 for none of theirs. */
  private static int length(String text, int at, Officer officer) {
    return Stream.of(officer.name(), officer.slug()).map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> stands(text, at, name)).mapToInt(String::length).max().orElse(0);
  }

  /** Not a part of an e-mail address, nor of a longer name. */
  private static boolean stands(String text, int at, String name) {
    var to = at + 1 + name.length();
    var begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
    return begins && text.startsWith(name, at + 1)
        && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)) && text.codePointAt(to) != '-');
  }
}
