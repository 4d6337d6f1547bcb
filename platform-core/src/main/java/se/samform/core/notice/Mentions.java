package se.samform.core.notice;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.samform.core.municipality.Officer;

/** Who is called by {@code @} and their name, or the short name that they have in addresses, in a text. */
public final class Mentions {

  private Mentions() {}

  /** @param officers who may be called: those who can see the case */
  public static List<Officer> in(String text, Collection<Officer> officers) {
    var lower = text.toLowerCase(Locale.ROOT);
    return officers.stream().filter(officer -> calls(lower, officer.name()) || calls(lower, officer.slug())).toList();
  }

  private static boolean calls(String text, String name) {
    var call = "@" + name.toLowerCase(Locale.ROOT);
    for (var at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
      if (stands(text, at, at + call.length())) {
        return true;
      }
    }
    return false;
  }

  /** Not a part of an e-mail address, nor of a longer name. */
  private static boolean stands(String text, int from, int to) {
    var begins = from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from));
    var ends = to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)) && text.codePointAt(to) != '-';
    return begins && ends;
  }
}
