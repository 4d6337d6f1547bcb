package se.samform.engine.diary;

import java.sql.SQLException;
import java.util.List;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Series as rows. */
final class SeriesRows {

  private static final String FIND = "select authority_id, name, pattern from diary_series where municipality_id = ?";

  private SeriesRows() {}

  static List<DiarySeries> of(Session session, MunicipalityId municipality, AuthorityId authority) throws SQLException {
    return session.list(FIND + " and authority_id = ? order by name", SeriesRows::read, municipality, authority);
  }

  static List<DiarySeries> of(Session session, MunicipalityId municipality) throws SQLException {
    return session.list(FIND + " order by name", SeriesRows::read, municipality);
  }

  static void save(Session session, MunicipalityId municipality, DiarySeries series) throws SQLException {
    session.change("insert into diary_series (municipality_id, authority_id, name, pattern) values (?, ?, ?, ?)"
            + " on duplicate key update pattern = values(pattern)",
        municipality, series.authority(), series.name(), series.pattern().text());
  }

  private static DiarySeries read(Row row) throws SQLException {
    return new DiarySeries(row.id("authority_id", AuthorityId::new), row.text("name"), DiaryPattern.stored(row.text("pattern")));
  }
}
