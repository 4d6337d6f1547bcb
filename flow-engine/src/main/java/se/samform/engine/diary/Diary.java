package se.samform.engine.diary;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;

/**
 * The next number of a series. Whoever takes one holds the series until they commit: numbers come in the order of
 * commits, and one that is not committed is given to the next. So nothing that may wait is done after taking one.
 */
public final class Diary {

  private Diary() {}

  /** Where a case is to be registered. @param on in the municipality's zone; its year is the number's */
  public record Place(MunicipalityId municipality, AuthorityId authority, RegistrationRule rule, LocalDate on) {}

  /** The series that the rule names, or the authority's only one; empty if there is none such, or it wants a class that the rule doesn't have. */
  public static Optional<DiarySeries> series(Session session, Place place) throws SQLException {
    var all = SeriesRows.of(session, place.municipality(), place.authority());
    return place.rule().series()
        .map(name -> all.stream().filter(series -> series.name().equals(name)).findFirst())
        .orElseGet(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty())
        .filter(series -> series.pattern().write(place.on().getYear(), 1, place.rule()).isPresent());
  }

  /** Locks the series until the transaction ends. */
  public static DiaryNumber take(Session session, Place place, DiarySeries series) throws SQLException {
    var year = place.on().getYear();
    var number = session.one("insert into diary_counter (municipality_id, authority_id, series, year, last) values (?, ?, ?, ?, 1)"
            + " on duplicate key update last = last + 1 returning last",
        row -> row.number("last"), place.municipality(), place.authority(), series.name(), year).orElseThrow();
    return new DiaryNumber(series.name(), year, number, series.pattern().write(year, number, place.rule()).orElseThrow(), place.on());
  }

  public static void enter(Session session, Place place, DiaryNumber number, CaseId id, String title, boolean secret) throws SQLException {
    session.write("insert into diary_entry (municipality_id, authority_id, series, year, number, diary_number, case_id, registered_on,"
            + " public_title, secret) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        place.municipality(), place.authority(), number.series(), number.year(), number.number(), number.text(), id, number.on(), title, secret);
  }

  /** What is told of a case that is registered; nothing happens to one that isn't. */
  public static void tell(Session session, MunicipalityId municipality, CaseId id, String title, boolean secret) throws SQLException {
    session.write("update diary_entry set public_title = ?, secret = ? where municipality_id = ? and case_id = ?", title, secret, municipality, id);
  }

  /** The case that has this number, however its letters are written. */
  public static List<CaseId> cases(Session session, MunicipalityId municipality, String number) throws SQLException {
    return session.list("select case_id from diary_entry where municipality_id = ? and diary_number = ?",
        row -> row.id("case_id", CaseId::new), municipality, number);
  }
}
