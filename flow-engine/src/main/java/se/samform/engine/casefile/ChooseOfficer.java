package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Route;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Routed;
import se.samform.core.store.Session;
import se.samform.engine.absence.Absences;

/**
 * Which of a unit's officers gets a case that comes to it: of those whom the routes name, or of all, who is at work and has
 * fewest. Where those who are named are away, who stands in for one of them; nobody, if nobody can.
 */
final class ChooseOfficer {

  /** Who handles other e-services of the unit alone gets none. */
  private static final String OF_THE_UNIT = " from officer o join officer_unit u on u.officer_id = o.id where o.municipality_id = ? and u.unit_id = ?"
      + " and not exists (select 1 from officer_term t where t.officer_id = o.id and t.what = concat('unit/', ?) and t.until_on < ?)"
      + " and (not exists (select 1 from officer_limit l where l.officer_id = o.id and l.unit_id = u.unit_id and l.what <> 'given')"
      + " or exists (select 1 from officer_limit l where l.officer_id = o.id and l.unit_id = u.unit_id and l.what = concat('service/', ?)))";

  /** An officer's own cases are counted along their index. */
  private static final String AT_WORK = "select o.id, (select count(*) from case_file c"
      + " where c.unit_id = ? and c.open = 1 and c.assignee_id = o.id) as theirs" + OF_THE_UNIT
      + " and not exists (select 1 from officer_absence a where a.officer_id = o.id and ? between a.from_on and a.until_on)";

  private static final String LEAST_LOADED = " order by theirs, o.id limit 1";

  private static final Chosen NOBODY = new Chosen(Optional.empty(), Optional.empty());

  /** @param astray why it isn't one of those whom the routes name, if it isn't */
  record Chosen(Optional<OfficerId> officer, Optional<HandlingEvent.NotAsRouted> astray) {}

  /** Where a case comes to. */
  record Arrival(MunicipalityId municipality, UnitId unit, ServiceKey service, LocalDate today) {

    private List<Object> ofTheUnit() {
      return List.of(municipality, unit, unit.text(), today, service.value());
    }

    private List<Object> atWork() {
      return Stream.of(Stream.<Object>of(unit), ofTheUnit().stream(), Stream.<Object>of(today)).flatMap(each -> each).toList();
    }
  }

  private ChooseOfficer() {}

  static Chosen of(Session session, ReadyDraft ready, UnitId unit) throws SQLException {
    var routed = ready.evaluation().route();
    var arrival = new Arrival(ready.draft().municipality(), unit, ready.service().key(), ready.today());
    var role = routed.flatMap(Routed::officers);
    if (role.isPresent()) {
      return named(session, arrival, role.get(), ready.binding().officers().getOrDefault(role.get(), Set.of()));
    }
    return routed.isEmpty() ? NOBODY : new Chosen(of(session, arrival, routed.get().share()), Optional.empty());
  }

  static Optional<OfficerId> of(Session session, Arrival arrival, Route.Share share) throws SQLException {
    return switch (share) {
      case NOBODY -> Optional.empty();
      case LEAST_LOADED -> session.one(AT_WORK + LEAST_LOADED, row -> row.id("id", OfficerId::new), arrival.atWork().toArray());
    };
  }

  /** @param named whom the municipality has bound to the role */
  private static Chosen named(Session session, Arrival arrival, String role, Set<OfficerId> named) throws SQLException {
    var at = leastLoaded(session, arrival, named);
    if (at.isPresent()) {
      return new Chosen(at, Optional.empty());
    }
    var deputies = Absences.deputies(session, arrival.municipality(), still(session, arrival, named), arrival.today()).values();
    var instead = leastLoaded(session, arrival, deputies);
    return new Chosen(instead, Optional.of(new HandlingEvent.NotAsRouted(role, instead)));
  }

  private static Optional<OfficerId> leastLoaded(Session session, Arrival arrival, Collection<OfficerId> of) throws SQLException {
    return of.isEmpty() ? Optional.empty()
        : session.one(AT_WORK + among(of) + LEAST_LOADED, row -> row.id("id", OfficerId::new), with(arrival.atWork(), of));
  }

  /** Those of them who handle the unit's cases, at work or away: nobody stands in for who has left. */
  private static List<OfficerId> still(Session session, Arrival arrival, Collection<OfficerId> of) throws SQLException {
    return of.isEmpty() ? List.of()
        : session.list("select o.id" + OF_THE_UNIT + among(of), row -> row.id("id", OfficerId::new), with(arrival.ofTheUnit(), of));
  }

  private static String among(Collection<OfficerId> of) {
    return " and o.id in (?" + ", ?".repeat(of.size() - 1) + ")";
  }

  private static Object[] with(List<Object> values, Collection<OfficerId> of) {
    return Stream.concat(values.stream(), of.stream()).toArray();
  }
}
