package se.samform.engine.search;

import java.util.Optional;
import java.util.Set;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * What the desk looks for, and from where on.
 *
 * @param units whose cases; the officer's own: none, no cases
 * @param text all of its words are looked for, the last one also as the beginning of one
 * @param open whether only those that aren't over, or only those that are
 * @param below numbers of cases below this one; begin with {@link Long#MAX_VALUE}
 * @param limit at most 100
 * @param reader who looks: cases from which they are barred are left out; empty for nobody in particular
 */
public record SearchQuery(
    Set<UnitId> units, String text, Optional<Boolean> open, Optional<FamilyId> service, long below, int limit, Optional<OfficerId> reader) {

  public static final int LONGEST = 200;

  public SearchQuery {
    units = Set.copyOf(units);
    if (limit < 1 || limit > 100 || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not a page, or too much to look for: " + limit);
    }
  }

  /** For nobody in particular. */
  public SearchQuery(Set<UnitId> units, String text, Optional<Boolean> open, Optional<FamilyId> service, long below, int limit) {
    this(units, text, open, service, below, limit, Optional.empty());
  }

  public SearchQuery readBy(OfficerId officer) {
    return new SearchQuery(units, text, open, service, below, limit, Optional.of(officer));
  }

  @Override
  public String toString() {
    return "search";
  }
}
