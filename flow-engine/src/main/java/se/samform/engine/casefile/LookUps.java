package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.diary.Diary;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.PartyNumber;

/**
 * Somebody's cases over all units of a municipality, for its contact centre. It is told of each how it stands; never what
 * was answered.
 */
@ApplicationScoped
public class LookUps {

  /** More than anybody asks about on the phone. */
  static final int MOST = 100;

  private final Database database;
  private final Vault vault;
  private final CaseRows rows;
  private final CaseReader reader;

  @Inject
  public LookUps(Database database, Vault vault, PublishedServices services, SecureRandom random) {
    this.database = database;
    this.vault = vault;
    this.rows = new CaseRows(vault);
    this.reader = new CaseReader(services, new EventLog(random));
  }

  /** For the container's proxy. */
  protected LookUps() {
    this(null, null, null, null);
  }

  /**
   * The one place where a person is looked up. By a personal number: what they applied for or signed. By an organisation's:
   * what it is named in. By a case's reference or diary number: that case, and what else its applicant has. Who has a
   * protected identity is found by the number of the case alone.
   *
   * @param by is told of no case in which they have declared a conflict of interest
   */
  public LookedUp of(MunicipalityId municipality, OfficerId by, String asked) {
    var numbers = Numbers.meantBy(asked);
    return database.read(session -> {
      var found = numbers.isEmpty() ? besides(session, municipality, asked.strip()) : of(session, municipality, numbers);
      var cases = found.stream().filter(head -> !isBarred(head, by)).sorted(Comparator.comparing(CaseHead::number).reversed()).toList();
      var told = cases.subList(0, Math.min(cases.size(), MOST));
      return new LookedUp(told, contacts(session, municipality, told), told.size() < cases.size());
    });
  }

  /** One of them; empty as well if they have declared a conflict of interest in it. */
  public Optional<AskedAbout> open(MunicipalityId municipality, CaseId id, OfficerId by) {
    return database.read(session -> reader.whole(session, rows.find(session, municipality, id)))
        .filter(file -> !isBarred(file.head(), by)).map(file -> file.forContactCentre(by));
  }

  private static boolean isBarred(CaseHead head, OfficerId officer) {
    return head.state().course().barred().contains(officer);
  }

  private List<CaseHead> of(Session session, MunicipalityId municipality, List<PartyNumber> numbers) throws SQLException {
    var found = new LinkedHashMap<CaseId, CaseHead>();
    for (var number : numbers) {
      var hash = number.hash(vault, municipality);
      var theirs = number.isOrganisation() ? naming(session, municipality, hash) : applied(session, municipality, hash);
      theirs.forEach(head -> found.putIfAbsent(head.id(), head));
    }
    return List.copyOf(found.values());
  }

  /** Who is only named in a case may be the other side of it. */
  private List<CaseHead> applied(Session session, MunicipalityId municipality, KeyedHash person) throws SQLException {
    return Stream.concat(rows.ofApplicant(session, municipality, person, Long.MAX_VALUE, MOST + 1).stream(),
        rows.ofSigner(session, municipality, person, MOST + 1).stream()).filter(head -> !head.filing().protectedIdentity()).toList();
  }

  private static List<CaseHead> naming(Session session, MunicipalityId municipality, KeyedHash organisation) throws SQLException {
    return session.list("select " + CaseRows.HEAD + " from case_party p join case_file c on c.municipality_id = p.municipality_id and c.number = p.number"
        + " where p.municipality_id = ? and p.hash = ? order by c.number desc limit ?", CaseRows::head, municipality, organisation.value(), MOST + 1);
  }

  private List<CaseHead> besides(Session session, MunicipalityId municipality, String caseNumber) throws SQLException {
    var found = rows.find(session, municipality, caseNumber.toUpperCase(Locale.ROOT));
    for (var id : Diary.cases(session, municipality, caseNumber)) {
      found = found.isPresent() ? found : rows.find(session, municipality, id);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var head = found.get().head();
    var isAlone = head.anonymous() || head.filing().protectedIdentity();
    var others = isAlone ? List.<CaseHead>of() : applied(session, municipality, found.get().applicant());
    return Stream.concat(Stream.of(head), others.stream().filter(other -> !other.id().equals(head.id()))).toList();
  }

  private static Map<CaseId, Instant> contacts(Session session, MunicipalityId municipality, List<CaseHead> cases) throws SQLException {
    if (cases.isEmpty()) {
      return Map.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    cases.forEach(head -> values.add(head.id()));
    return session.list("select case_id, max(at) as last_at from case_event where municipality_id = ? and case_id in (?" + ", ?".repeat(cases.size() - 1)
            + ") and type in ('written-to-citizen', 'written-to-unit', 'written-for', 'supplement-asked', 'supplemented') group by case_id",
            row -> Map.entry(row.id("case_id", CaseId::new), row.instant("last_at")), values.toArray())
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
