package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Route;
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

  /** An officer's own cases are counted along their index. */
  private static final String LEAST_LOADED = "select o.id, (select count(*) from case_file c"
      + " where c.unit_id = ? and c.open = 1 and c.assignee_id = o.id) as theirs"
      + " from officer o join officer_unit u on u.officer_id = o.id where o.municipality_id = ? and u.unit_id = ?"
      + " and not exists (select 1 from officer_term t where t.officer_id = o.id and t.what = concat('unit/', ?) and t.until_on < ?)"
      + " and not exists (select 1 from officer_absence a where a.officer_id = o.id and ? between a.from_on and a.until_on)";

  private static final String FIRST = " order by theirs, o.id limit 1";

  private static final Chosen NOBODY = new Chosen(Optional.empty(), Optional.empty());

  /** @param astray why it isn't one of those whom the routes name, if it isn't */
  record Chosen(Optional<OfficerId> officer, Optional<HandlingEvent.NotAsRouted> astray) {}

  private ChooseOfficer() {}

  static Chosen of(Session session, ReadyDraft ready, UnitId unit) throws SQLException {
    var routed = ready.evaluation().route();
    var municipality = ready.draft().municipality();
    var role = routed.flatMap(Routed::officers);
    if (role.isPresent()) {
      return named(session, municipality, unit, role.get(), ready.binding().officers().getOrDefault(role.get(), Set.of()), ready.today());
    }
    return routed.isEmpty() ? NOBODY
        : new Chosen(of(session, municipality, unit, routed.get().share(), ready.today()), Optional.empty());
  }

  static Optional<OfficerId> of(Session session, MunicipalityId municipality, UnitId unit, Route.Share share, LocalDate today) throws SQLException {
    return switch (share) {
      case NOBODY -> Optional.empty();
      case LEAST_LOADED -> session.one(LEAST_LOADED + FIRST, row -> row.id("id", OfficerId::new), unit, municipality, unit, unit.text(), today, today);
    };
  }

  /** @param named whom the municipality has bound to the role */
  static Chosen named(Session session, MunicipalityId municipality, UnitId unit, String role, Set<OfficerId> named, LocalDate today) throws SQLException {
    var at = leastLoaded(session, municipality, unit, named, today);
    if (at.isPresent()) {
      return new Chosen(at, Optional.empty());
    }
    var deputies = Absences.deputies(session, municipality, still(session, municipality, unit, named, today), today).values();
    var instead = leastLoaded(session, municipality, unit, deputies, today);
    return new Chosen(instead, Optional.of(new HandlingEvent.NotAsRouted(role, instead)));
  }

  private static Optional<OfficerId> leastLoaded(
      Session session, MunicipalityId municipality, UnitId unit, Collection<OfficerId> of, LocalDate today) throws SQLException {
    if (of.isEmpty()) {
      return Optional.empty();
    }
    var values = new ArrayList<Object>(List.of(unit, municipality, unit, unit.text(), today, today));
    values.addAll(of);
    return session.one(LEAST_LOADED + " and o.id in (?" + ", ?".repeat(of.size() - 1) + ")" + FIRST, row -> row.id("id", OfficerId::new), values.toArray());
  }

  /** Those of them who handle the unit's cases, at work or away: nobody stands in for who has left. */
  private static List<OfficerId> still(Session session, MunicipalityId municipality, UnitId unit, Collection<OfficerId> of, LocalDate today) throws SQLException {
    if (of.isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>(List.of(municipality, unit, unit.text(), today));
    values.addAll(of);
    return session.list("select o.id from officer o join officer_unit u on u.officer_id = o.id where o.municipality_id = ? and u.unit_id = ?"
        + " and not exists (select 1 from officer_term t where t.officer_id = o.id and t.what = concat('unit/', ?) and t.until_on < ?)"
        + " and o.id in (?" + ", ?".repeat(of.size() - 1) + ")", row -> row.id("id", OfficerId::new), values.toArray());
  }
}
