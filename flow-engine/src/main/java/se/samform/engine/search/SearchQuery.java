package se.samform.engine.search;

import java.util.Optional;
import java.util.Set;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;

/**
 * What the desk looks for, and from where on.
 *
 * @param units whose cases; the officer's own: none, no cases
 * @param text all of its words are looked for, the last one also as the beginning of one
 * @param open whether only those that aren't over, or only those that are
 * @param below numbers of cases below this one; begin with {@link Long#MAX_VALUE}
 * @param limit at most 100
 */
public record SearchQuery(Set<UnitId> units, String text, Optional<Boolean> open, Optional<FamilyId> service, long below, int limit) {

  public static final int LONGEST = 200;

  public SearchQuery {
    units = Set.copyOf(units);
    if (limit < 1 || limit > 100 || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not a page, or too much to look for: " + limit);
    }
  }

  @Override
  public String toString() {
    return "search";
  }
}
