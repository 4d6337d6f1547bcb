package se.samform.engine.look;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;

/**
 * Which looks are wanted, newest first.
 *
 * @param people looks at the cases that one of them is in, and searches for them; nobody for any
 * @param before a moment that isn't in the period any more
 * @param below numbers below this one; begin with {@link Long#MAX_VALUE}
 */
public record LookQuery(
    Optional<CaseId> caseId, Optional<OfficerId> officer, List<KeyedHash> people, Instant from, Instant before, long below, int limit) {

  private static final int MOST = 1_000;

  public LookQuery {
    people = List.copyOf(people);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not a page: " + limit);
    }
  }

  public LookQuery below(long number) {
    return new LookQuery(caseId, officer, people, from, before, number, limit);
  }
}
