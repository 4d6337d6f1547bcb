package se.samform.engine.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in a case a word stands. Stored as a bit by its place here: never reorder them. */
public enum Source {
  ANSWER,
  MESSAGE,
  NOTE,
  /** A reference or a diary number. */
  NUMBER,
  NAME,
  FILE,
  /** The title of the e-service. */
  SERVICE,
  /** Somebody's personal number, or an organisation's; never a word. */
  PARTY;

  int bit() {
    return 1 << ordinal();
  }

  static Set<Source> of(int bits) {
    return Arrays.stream(values()).filter(source -> (bits & source.bit()) != 0).collect(Collectors.toUnmodifiableSet());
  }
}
