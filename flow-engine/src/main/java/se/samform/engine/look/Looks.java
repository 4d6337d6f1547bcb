package se.samform.engine.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Vault;

/** Writes who looked at what, before they are shown it, and tells it to those who may know. */
@ApplicationScoped
public class Looks {

  private static final String KIND = "look";
  private static final String INTO = "insert into look (municipality_id, at, officer_id, seen, case_id, person_hash, list, revealed, key_id, wrapped, said, outside)";
  private static final int LONGEST = 1_000;
  /** More than anybody is in. */
  private static final int MOST_CASES = 500;

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public Looks(Database database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Looks() {
    this(null, null, null);
  }

  /** One row, which is there when this comes back; whoever can't be recorded isn't shown anything. */
  public void add(MunicipalityId municipality, Look look) {
    add(municipality, List.of(look));
  }

  /**
   * Several in one statement.
   *
   * @throws IllegalStateException in a transaction, which may still be rolled back
   */
  public void add(MunicipalityId municipality, List<Look> several) {
    database.byItself(session -> {
      add(session, municipality, several);
      return null;
    });
  }

  void add(Session session, MunicipalityId municipality, List<Look> several) throws SQLException {
    session.insertAll(INTO, several.stream().map(look -> row(municipality, look)).toList());
  }

  private Object[] row(MunicipalityId municipality, Look look) {
    var key = look.said().map(said -> vault.newKey(municipality));
    var said = key.map(fresh -> fresh.seal(look.viewer().officer().orElseThrow(), KIND, look.said().orElseThrow().getBytes(StandardCharsets.UTF_8)).value());
    var list = look.list();
    return new Object[] {
      municipality, clock.instant().truncatedTo(ChronoUnit.MICROS), look.viewer().officer(), look.seen().key(), look.caseId(),
      look.person().map(KeyedHash::value), list.length() <= LONGEST ? list : list.substring(0, LONGEST), look.revealed(),
      key.map(DataKey::id), key.map(fresh -> fresh.wrapped().value()), said, look.viewer().outside()
    };
  }

  public List<RecordedLook> page(MunicipalityId municipality, LookQuery query) {
    return database.read(session -> find(session, municipality, query));
  }

  private List<RecordedLook> find(Session session, MunicipalityId municipality, LookQuery query) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality, query.from(), query.before(), query.below()));
    var sql = new StringBuilder("select l.number, l.at, l.officer_id, l.seen, l.case_id, l.person_hash, l.list, l.revealed, l.key_id, l.wrapped, l.said, l.outside,"
        + " coalesce(c.reference, '') as reference from look l left join case_file c on c.id = l.case_id and c.municipality_id = l.municipality_id"
        + " where l.municipality_id = ? and l.at >= ? and l.at < ? and l.number < ?");
    query.caseId().ifPresent(id -> add(sql, values, " and l.case_id = ?", id));
    query.officer().ifPresent(officer -> add(sql, values, " and l.officer_id = ?", officer));
    if (!query.people().isEmpty()) {
      about(sql, values, query.people(), casesOf(session, municipality, query.people()));
    }
    values.add(query.limit());
    return session.list(sql.append(" order by l.number desc limit ?").toString(), row -> read(municipality, row), values.toArray());
  }

  /** Searches for them, and looks at what they handed in or are named in. */
  private static void about(StringBuilder sql, List<Object> values, List<KeyedHash> people, List<CaseId> cases) {
    people.forEach(person -> values.add(person.value()));
    values.addAll(cases);
    sql.append(" and (l.person_hash in (?").append(", ?".repeat(people.size() - 1)).append(")").append(cases.isEmpty() ? "" : " or l.case_id in (?" + ", ?".repeat(cases.size() - 1) + ")").append(")");
  }

  private static List<CaseId> casesOf(Session session, MunicipalityId municipality, List<KeyedHash> people) throws SQLException {
    var found = new ArrayList<CaseId>();
    for (var person : people) {
      found.addAll(casesOf(session, municipality, person.value()));
    }
    return found;
  }

  private static List<CaseId> casesOf(Session session, MunicipalityId municipality, byte[] person) throws SQLException {
    return session.list("(select id from case_file where municipality_id = ? and applicant_hash = ? order by number desc limit " + MOST_CASES + ")"
        + " union (select c.id from case_party p join case_file c on c.municipality_id = p.municipality_id and c.number = p.number where p.municipality_id = ? and p.hash = ? limit " + MOST_CASES + ")"
        + " union (select c.id from protected_party p join case_file c on c.municipality_id = p.municipality_id and c.number = p.number where p.municipality_id = ? and p.hash = ? limit " + MOST_CASES + ")",
        row -> row.id("id", CaseId::new), municipality, person, municipality, person, municipality, person);
  }

  private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  private RecordedLook read(MunicipalityId municipality, Row row) throws SQLException {
    var officer = row.idIfAny("officer_id", OfficerId::new);
    var look = new Look(Viewer.of(officer, row.textIfAny("outside")), Seen.of(row.text("seen")), row.idIfAny("case_id", CaseId::new), row.bytesIfAny("person_hash").map(KeyedHash::new),
        row.text("list"), officer.isPresent() ? said(municipality, officer.get(), row) : Optional.empty(), row.yes("revealed"));
    return new RecordedLook(row.number("number"), row.instant("at"), look, row.text("reference"));
  }

  private Optional<String> said(MunicipalityId municipality, OfficerId officer, Row row) throws SQLException {
    var sealed = row.bytesIfAny("said");
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    var key = vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped"));
    return Optional.of(new String(key.open(officer, KIND, new SealedBytes(sealed.get())), StandardCharsets.UTF_8));
  }
}
