package se.samform.engine.register;

import java.util.function.Function;
import se.samform.core.register.Hits;
import se.samform.core.register.Lookup;

/** What somebody typed to look for: what is too short or too long to find anything is never asked. */
final class Typed {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 100;

  private Typed() {}

  static <T> Lookup<Hits<T>> search(String typed, Function<String, Lookup<Hits<T>>> ask) {
    var text = typed.strip();
    return text.length() < SHORTEST || text.length() > LONGEST ? new Lookup.Found<>(Hits.none()) : ask.apply(text);
  }

  static <T> Lookup<T> known(String id, Function<String, Lookup<T>> ask) {
    return id.isBlank() || id.length() > LONGEST ? new Lookup.NotFound<>() : ask.apply(id);
  }
}
