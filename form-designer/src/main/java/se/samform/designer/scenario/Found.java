package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what is gone through, keeps what isn't, and knows the place of either. */
final class Found {

  private final Map<Gap.Kind, Tally> tallies = new EnumMap<>(Gap.Kind.class);
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Site, Boolean> sites = new LinkedHashMap<>();

  /** What may be gone through, and where it stands. */
  record Site(Gap.Kind kind, String at) {}

  Found() {
    for (var kind : Gap.Kind.values()) {
      tallies.put(kind, new Tally(0, 0));
    }
  }

  void count(boolean isMet, Gap.Kind kind, String at, Supplier<Gap> gap) {
    sites.put(new Site(kind, at), isMet);
    tallies.merge(kind, new Tally(isMet ? 1 : 0, 1), (all, one) -> new Tally(all.met() + one.met(), all.of() + one.of()));
    if (!isMet) {
      gaps.add(gap.get());
    }
  }

  Map<Gap.Kind, Tally> tallies() {
    return tallies;
  }

  /** All that was counted, and whether it is gone through; in the order of the format. */
  Map<Site, Boolean> sites() {
    return sites;
  }

  List<Gap> gaps() {
    return gaps;
  }
}
