package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.Route;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Session;

/** Which of a unit's officers gets a case that comes to it: of those who are at work; nobody, if nobody is. */
final class ChooseOfficer {

  /** An officer's own cases are counted along their index. */
  private static final String LEAST_LOADED = "select o.id, (select count(*) from case_file c"
      + " where c.unit_id = ? and c.open = 1 and c.assignee_id = o.id) as theirs"
      + " from officer o join officer_unit u on u.officer_id = o.id where o.municipality_id = ? and u.unit_id = ?"
      + " and not exists (select 1 from officer_term t where t.officer_id = o.id and t.what = concat('unit/', ?) and t.until_on < ?)"
      + " and not exists (select 1 from officer_absence a where a.officer_id = o.id and ? between a.from_on and a.until_on)"
      + " order by theirs, o.id limit 1";

  private ChooseOfficer() {}

  static Optional<OfficerId> of(Session session, MunicipalityId municipality, UnitId unit, Route.Share share, LocalDate today) throws SQLException {
    return switch (share) {
      case NOBODY -> Optional.empty();
      case LEAST_LOADED -> session.one(LEAST_LOADED, row -> row.id("id", OfficerId::new), unit, municipality, unit, unit.text(), today, today);
    };
  }
}
