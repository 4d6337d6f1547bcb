package se.samform.engine.statistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;

/** Whose numbers. @param units the asker's own: none, nothing; @param service the only one */
public record Scope(Set<UnitId> units, Optional<FamilyId> service) {

  public Scope {
    units = Set.copyOf(units);
  }

  /** As a condition; its values are added. There must be a unit. @param table with {@code unit_id} and {@code family_id} */
  public String where(String table, List<Object> values) {
    values.addAll(units);
    var text = units.stream().map(unit -> "?").collect(Collectors.joining(", ", " and " + table + ".unit_id in (", ")"));
    if (service.isEmpty()) {
      return text;
    }
    values.add(service.get());
    return text + " and " + table + ".family_id = ?";
  }
}
