package se.samform.engine.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.json.RegistrationCodec;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.engine.diary.PatternFault.Kind;

/** The diaries of a municipality: their series, and what the public may read. */
@ApplicationScoped
public class Diaries {

  private final Database database;

  @Inject
  public Diaries(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected Diaries() {
    this(null);
  }

  public List<DiarySeries> series(MunicipalityId municipality) {
    return database.read(session -> SeriesRows.of(session, municipality));
  }

  /** Sets how a series' numbers are written from now on; its counter goes on. Empty if it is set, else what is wrong. */
  public List<PatternFault> set(MunicipalityId municipality, AuthorityId authority, String name, String pattern) {
    if (!RegistrationCodec.isSeries(name)) {
      return List.of(new PatternFault(Kind.NOT_A_SERIES, name));
    }
    return switch (DiaryPattern.read(pattern)) {
      case DiaryPattern.Read.Faulty(var faults) -> faults;
      case DiaryPattern.Read.Fine(var fine) -> database.transaction(session -> set(session, municipality, new DiarySeries(authority, name, fine)));
    };
  }

  private static List<PatternFault> set(Session session, MunicipalityId municipality, DiarySeries series) throws SQLException {
    // Whoever sets a series of a municipality has its row until they are done: no two take the same pattern at once.
    var theirs = session.one("select 1 as n from municipality m join authority a on a.municipality_id = m.id where m.id = ? and a.id = ? for update",
        row -> row.count("n"), municipality, series.authority());
    if (theirs.isEmpty()) {
      return List.of(new PatternFault(Kind.NO_SUCH_AUTHORITY, ""));
    }
    var isTaken = SeriesRows.of(session, municipality).stream().anyMatch(other -> isAnother(other, series)
        && other.pattern().text().equalsIgnoreCase(series.pattern().text()));
    if (isTaken) {
      return List.of(new PatternFault(Kind.TAKEN, series.pattern().text()));
    }
    SeriesRows.save(session, municipality, series);
    return List.of();
  }

  private static boolean isAnother(DiarySeries one, DiarySeries other) {
    return !one.authority().equals(other.authority()) || !one.name().equals(other.name());
  }

  /** Whether what may be secret stands in the public diary at all, without its title. */
  public boolean tellsOfSecrets(MunicipalityId municipality) {
    return database.read(session -> tellsOfSecrets(session, municipality));
  }

  public void tellOfSecrets(MunicipalityId municipality, boolean tell) {
    database.transaction(session -> session.change(
        "insert into diary_setting (municipality_id, tells_of_secrets) values (?, ?) on duplicate key update tells_of_secrets = values(tells_of_secrets)",
        municipality, tell));
  }

  /** What the public may read, the newest first. What may be secret is told of as the municipality has it, and found by no word. */
  public DiaryPage page(MunicipalityId municipality, DiaryQuery query) {
    var found = database.read(session -> find(session, municipality, query));
    var more = found.size() > DiaryQuery.PER_PAGE;
    return new DiaryPage(more ? found.subList(0, DiaryQuery.PER_PAGE) : found, more && query.page() < DiaryQuery.LAST_PAGE);
  }

  private static boolean tellsOfSecrets(Session session, MunicipalityId municipality) throws SQLException {
    return session.one("select tells_of_secrets from diary_setting where municipality_id = ?", row -> row.yes("tells_of_secrets"), municipality)
        .orElse(true);
  }

  private static List<DiaryEntry> find(Session session, MunicipalityId municipality, DiaryQuery query) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality, municipality));
    var sql = new StringBuilder("select d.diary_number, d.authority_id, d.registered_on, if(d.secret, '', d.public_title) as title, d.secret,"
        + " if(d.secret, 0, c.open) as open from diary_entry d join case_file c on c.id = d.case_id and c.municipality_id = ? where d.municipality_id = ?");
    query.authority().ifPresent(authority -> add(sql, values, " and d.authority_id = ?", authority));
    query.from().ifPresent(day -> add(sql, values, " and d.registered_on >= ?", day));
    query.until().ifPresent(day -> add(sql, values, " and d.registered_on <= ?", day));
    if (!query.word().isBlank()) {
      add(sql, values, " and not d.secret and d.public_title like ?", "%" + escaped(query.word().strip()) + "%");
    }
    if (!tellsOfSecrets(session, municipality)) {
      sql.append(" and not d.secret");
    }
    sql.append(" order by d.registered_on desc, d.authority_id, d.series, d.number desc limit ? offset ?");
    values.addAll(List.of(DiaryQuery.PER_PAGE + 1, query.page() * DiaryQuery.PER_PAGE));
    return session.list(sql.toString(), Diaries::entry, values.toArray());
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static DiaryEntry entry(Row row) throws SQLException {
    return new DiaryEntry(
        row.text("diary_number"), row.id("authority_id", AuthorityId::new), row.dateIfAny("registered_on").orElseThrow(), row.text("title"),
        row.yes("secret"), row.yes("open"));
  }
}
