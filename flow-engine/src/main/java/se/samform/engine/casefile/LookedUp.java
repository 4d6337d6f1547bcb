package se.samform.engine.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.id.CaseId;

/**
 * What there is of somebody, newest first.
 *
 * @param glimpses of those of which no more is shown than that they are there
 * @param transferred those of the cases that were theirs and are somebody else's
 * @param contacts when the citizen and the municipality last wrote to each other, of cases in which they have
 * @param hasMore whether there are older ones that are not told
 */
public record LookedUp(List<CaseHead> cases, List<Glimpse> glimpses, Set<CaseId> transferred, Map<CaseId, Instant> contacts, boolean hasMore) {

  public LookedUp {
    cases = List.copyOf(cases);
    glimpses = List.copyOf(glimpses);
    transferred = Set.copyOf(transferred);
    contacts = Map.copyOf(contacts);
  }
}
