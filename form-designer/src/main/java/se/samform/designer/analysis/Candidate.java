package se.samform.designer.analysis;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.text.LocalText;

/**
 * What may come out otherwise in one version than in the other.
 *
 * @param before where it stands in the one, as a JSON pointer
 * @param after the same of the other
 * @param thing which it is, as {@link Following} names it; empty of what nothing else hangs on
 * @param isChanged whether what is written at the place itself is otherwise
 * @param hangsOn other things that it comes of, too
 * @param said what is otherwise, on these answers or on some
 */
record Candidate(
    Difference.Kind kind, Optional<String> before, Optional<String> after, Optional<String> thing, boolean isChanged, Set<String> hangsOn, Parting parting,
    Function<Optional<Twice>, LocalText> said) {

  Candidate {
    hangsOn = Set.copyOf(hangsOn);
  }

  Candidate on(Collection<String> things) {
    return new Candidate(kind, before, after, thing, isChanged, Set.copyOf(things), parting, said);
  }

  String at() {
    return after.or(() -> before).orElseThrow();
  }
}
