package se.samform.core.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.LookedUp;
import se.samform.core.form.FieldSearch;

/**
 * What a page knows of registers.
 *
 * @param bound what can be looked up here; of the rest no button is shown
 * @param children whether children can be looked up
 * @param looked what was looked up for this draft
 * @param hits by the path of the field that was searched from
 * @param offered the children or items to choose among, by the question's path
 * @param times the free times to choose among, by the question's path; of none that is missing a calendar was asked
 * @param now for how long a time is kept
 */
public record Asking(
    Set<FieldSearch> bound, boolean children, LookedUp looked, Map<String, List<HitView>> hits, Map<String, List<HitView>> offered,
    Map<String, FreeTimes> times, ZonedDateTime now) {

  public static final Asking NOBODY = new Asking(Set.of(), false, LookedUp.NOTHING, Map.of(), Map.of());

  /** Where no calendar is asked. */
  public Asking(Set<FieldSearch> bound, boolean children, LookedUp looked, Map<String, List<HitView>> hits, Map<String, List<HitView>> offered) {
    this(bound, children, looked, hits, offered, Map.of(), Instant.EPOCH.atZone(ZoneOffset.UTC));
  }

  public Asking {
    bound = Set.copyOf(bound);
    hits = Map.copyOf(hits);
    offered = Map.copyOf(offered);
    times = Map.copyOf(times);
  }
}
