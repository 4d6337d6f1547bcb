package se.samform.engine.barred;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/**
 * What narrows somebody's right to the cases of units: to some e-services, to what is given to them. Hardly anybody has any:
 * they are asked for once a list, and nothing is added to its statement where there are none.
 *
 * @param reader whose they are; empty for nobody in particular
 */
public record Limits(Optional<OfficerId> reader, Map<UnitId, In> units) {

  public static final Limits NONE = new Limits(Optional.empty(), Map.of());

  public Limits {
    units = Map.copyOf(units);
  }

  /** @param services empty for all of them @param given whether only what is given to them */
  public record In(Optional<Set<FamilyId>> services, boolean given) {
    private static final In ALL = new In(Optional.empty(), false);

    public In {
      services = services.map(Set::copyOf);
    }

    private In with(Limited row) {
      if (row.what().equals(GIVEN)) {
        return new In(services, true);
      }
      var named = new HashSet<>(services.orElse(Set.of()));
      row.family().ifPresent(named::add);
      return new In(Optional.of(named), given);
    }
  }

  private record Limited(UnitId unit, String what, Optional<FamilyId> family) {}

  private static final String GIVEN = "given";

  /** An e-service that isn't published yet has no cases: whoever is limited to it alone sees none. */
  public static Limits of(Session session, MunicipalityId municipality, Optional<OfficerId> reader) throws SQLException {
    if (reader.isEmpty()) {
      return NONE;
    }
    var units = new HashMap<UnitId, In>();
    for (var row : session.list("select l.unit_id, l.what, f.id as family_id from officer_limit l left join service_family f"
        + " on f.municipality_id = ? and l.what = concat('service/', f.service_key) where l.officer_id = ?", Limits::read, municipality, reader.get())) {
      units.merge(row.unit(), In.ALL.with(row), (known, other) -> known.with(row));
    }
    return new Limits(reader, units);
  }

  private static Limited read(Row row) throws SQLException {
    return new Limited(row.id("unit_id", UnitId::new), row.text("what"), row.idIfAny("family_id", FamilyId::new));
  }

  /** Empty for a unit of which they see all. */
  public Optional<In> in(UnitId unit) {
    return Optional.ofNullable(units.get(unit));
  }

  /** @param given whether they have it, or a task on it names them */
  public boolean admit(UnitId unit, FamilyId service, boolean given) {
    return in(unit).map(in -> in.services().map(named -> named.contains(service)).orElse(true) && (given || !in.given())).orElse(true);
  }

  /** That a case isn't beyond them, to go on with after a condition and after {@link Barred}. @param of the table, or what it is called @param caseId its column */
  public String not(String of, String caseId, List<Object> values) {
    if (units.isEmpty()) {
      return "";
    }
    values.add(reader.orElseThrow());
    return not(of, caseId, "?");
  }

  /** The same of the case and the officer that a row tells. @param officerId a column with its table, or a value yet to be bound */
  public static String not(String of, String caseId, String officerId) {
    return " and not exists (select 1 from officer_limit l straight_join case_file k on k.id = " + of + "." + caseId
        + " and k.municipality_id = " + of + ".municipality_id and k.unit_id = l.unit_id where l.officer_id = " + officerId
        + " and (l.what = 'given' and not k.assignee_id <=> l.officer_id"
        + " and not exists (select 1 from case_task y where y.case_id = k.id and y.officer_id = l.officer_id)"
        + " or l.what <> 'given' and not exists (select 1 from officer_limit s join service_family f on s.what = concat('service/', f.service_key)"
        + " where f.id = k.family_id and s.officer_id = l.officer_id and s.unit_id = l.unit_id)))";
  }
}
