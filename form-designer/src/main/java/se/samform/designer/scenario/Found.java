package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what is gone through, and keeps what isn't. */
final class Found {

  private final Map<Gap.Kind, Tally> tallies = new EnumMap<>(Gap.Kind.class);
  private final List<Gap> gaps = new ArrayList<>();

  Found() {
    for (var kind : Gap.Kind.values()) {
      tallies.put(kind, new Tally(0, 0));
    }
  }

  void count(boolean isMet, Gap.Kind kind, Supplier<Gap> gap) {
    tallies.merge(kind, new Tally(isMet ? 1 : 0, 1), (all, one) -> new Tally(all.met() + one.met(), all.of() + one.of()));
    if (!isMet) {
      gaps.add(gap.get());
    }
  }

  Map<Gap.Kind, Tally> tallies() {
    return tallies;
  }

  List<Gap> gaps() {
    return gaps;
  }
}
