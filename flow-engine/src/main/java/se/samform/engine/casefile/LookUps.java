package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.diary.Diary;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.PartyNumber;
import se.samform.engine.search.Search;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;

/**
 * Somebody's cases over all units of a municipality, for its contact centre. It is told of each how it stands; never what
 * was answered.
 */
@ApplicationScoped
public class LookUps {

  /** More than anybody asks about on the phone. */
  static final int MOST = 100;
  /** Of those that have a name like that: more are told apart by more of the name, not read through; nor are more pages of cases in which the words stand. */
  static final int MOST_NAMED = 20;
  private static final int PAGES = 5;

  private final Database database;
  private final MunicipalityLookup municipalities;
  private final Vault vault;
  private final CaseRows rows;
  private final CaseReader reader;
  private final Search search;

  @Inject
  public LookUps(Database database, Vault vault, PublishedServices services, MunicipalityLookup municipalities, SecureRandom random) {
    this.database = database;
    this.municipalities = municipalities;
    this.vault = vault;
    this.rows = new CaseRows(vault);
    this.reader = new CaseReader(services, new EventLog(random));
    this.search = new Search(database, vault);
  }

  /** For the container's proxy. */
  protected LookUps() {
    this(null, null, null, null, null);
  }

  /**
   * The one place where a person is looked up. By a personal number: what they applied for or signed. By an organisation's:
   * what it is named in. By a case's reference or diary number: that case, and what else its applicant has. By a name:
   * what somebody of that name applied for, where the contact centre sees all that it is ever shown. Who has a protected identity
   * is found by the number of the case alone.
   *
   * @param by is told of no case in which they have declared a conflict of interest
   */
  public LookedUp of(MunicipalityId municipality, OfficerId by, String asked) {
    var name = SoughtName.of(asked);
    return name.isPresent() ? named(municipality, by, name.get()) : numbered(municipality, by, asked);
  }

  /** Whom the words may name is asked of the units alone of which all is seen, and of each case once more. */
  private LookedUp named(MunicipalityId municipality, OfficerId by, SoughtName name) {
    var units = database.read(session -> open(session, municipality, by));
    var found = new ArrayList<CaseHead>();
    var below = Optional.of(Long.MAX_VALUE);
    for (var i = 0; i < PAGES && below.isPresent() && found.size() <= MOST_NAMED; i++) {
      var page = search.findBeginnings(municipality, new SearchQuery(units, name.text(), Optional.empty(), Optional.empty(), below.get(), MOST).readBy(by));
      found.addAll(database.read(session -> named(session, municipality, by, name, page.hits())));
      below = page.next();
    }
    var told = found.subList(0, Math.min(found.size(), MOST_NAMED));
    var contacts = database.read(session -> contacts(session, municipality, told));
    return new LookedUp(told, List.of(), Set.of(), contacts, told.size() < found.size() || below.isPresent());
  }

  private List<CaseHead> named(Session session, MunicipalityId municipality, OfficerId by, SoughtName name, List<SearchPage.Hit> hits) throws SQLException {
    var wall = wall(session, municipality, by);
    var heads = rows.heads(session, municipality, hits.stream().map(SearchPage.Hit::id).toList()).stream()
        .filter(head -> !head.anonymous() && !head.filing().protectedIdentity() && !isBarred(head, by) && wall.apply(head) == Sees.FULL).toList();
    var applicants = heads.isEmpty() ? Map.<CaseId, String>of() : rows.listed(session, municipality, heads).applicants();
    return heads.stream().filter(head -> name.isOf(applicants.getOrDefault(head.id(), ""))).toList();
  }

  /** Those with cases of which all is seen that a contact centre is ever shown, and their own. */
  private Set<UnitId> open(Session session, MunicipalityId municipality, OfficerId by) throws SQLException {
    var said = ContactWall.said(session, municipality);
    var own = municipalities.officers(municipality).stream().filter(officer -> officer.id().equals(by)).flatMap(officer -> officer.units().stream()).collect(Collectors.toSet());
    return search.units(session, municipality).stream().filter(unit -> own.contains(unit) || said.of(unit, municipalities.unit(municipality, unit)) == Sees.FULL).collect(Collectors.toSet());
  }

  private LookedUp numbered(MunicipalityId municipality, OfficerId by, String asked) {
    var numbers = Numbers.meantBy(asked);
    return database.read(session -> {
      var wall = wall(session, municipality, by);
      var found = numbers.isEmpty() ? besides(session, municipality, asked.strip(), wall) : of(session, municipality, numbers);
      var theirs = found.cases().stream().filter(head -> !isBarred(head, by) && wall.apply(head) != Sees.NOTHING).sorted(Comparator.comparing(CaseHead::number).reversed()).toList();
      var shown = theirs.subList(0, Math.min(theirs.size(), MOST));
      var told = shown.stream().filter(head -> wall.apply(head) == Sees.FULL).toList();
      var glimpses = shown.stream().filter(head -> wall.apply(head) != Sees.FULL).flatMap(head -> glimpse(municipality, head, wall.apply(head)).stream()).toList();
      return new LookedUp(told, glimpses, transferred(session, municipality, found.whose()), contacts(session, municipality, told), shown.size() < theirs.size());
    });
  }

  /** One of them; empty as well if they have declared a conflict of interest in it, or see no more than that there is one. */
  public Optional<AskedAbout> open(MunicipalityId municipality, CaseId id, OfficerId by) {
    return database.read(session -> {
      var wall = wall(session, municipality, by);
      return reader.whole(session, rows.find(session, municipality, id)).filter(file -> !isBarred(file.head(), by) && wall.apply(file.head()) == Sees.FULL);
    }).map(file -> file.forContactCentre(by));
  }

  /** How much they see of a case: all that is ever shown of those of their own units. */
  private Function<CaseHead, Sees> wall(Session session, MunicipalityId municipality, OfficerId by) throws SQLException {
    var behind = ContactWall.behind(session, municipalities, municipality);
    var own = municipalities.officers(municipality).stream().filter(officer -> officer.id().equals(by)).findFirst();
    return head -> own.filter(officer -> Reading.admits(officer, head, reader.service(head))).isPresent() ? Sees.FULL : behind.of(head);
  }

  private Optional<Glimpse> glimpse(MunicipalityId municipality, CaseHead head, Sees sees) {
    var named = sees == Sees.SERVICE ? Optional.of(new Glimpse.Named(head.version(), head.reference())) : Optional.<Glimpse.Named>empty();
    return municipalities.unit(municipality, head.state().unit()).map(unit -> new Glimpse(unit.authority(), named));
  }

  private static boolean isBarred(CaseHead head, OfficerId officer) {
    return head.state().course().barred().contains(officer);
  }

  /** @param whose cases they were looked up as */
  private record Found(List<CaseHead> cases, List<KeyedHash> whose) {}

  private Found of(Session session, MunicipalityId municipality, List<PartyNumber> numbers) throws SQLException {
    var found = new LinkedHashMap<CaseId, CaseHead>();
    for (var number : numbers) {
      var hash = number.hash(vault, municipality);
      var theirs = number.isOrganisation() ? naming(session, municipality, hash) : applied(session, municipality, hash);
      theirs.forEach(head -> found.putIfAbsent(head.id(), head));
    }
    return new Found(List.copyOf(found.values()), numbers.stream().map(number -> number.hash(vault, municipality)).toList());
  }

  /** Who is only named in a case may be the other side of it. */
  private List<CaseHead> applied(Session session, MunicipalityId municipality, KeyedHash person) throws SQLException {
    return Stream.of(rows.ofApplicant(session, municipality, person, Long.MAX_VALUE, MOST + 1), rows.ofSigner(session, municipality, person, MOST + 1),
        rows.formerlyOf(session, municipality, person, MOST + 1)).flatMap(List::stream).filter(head -> !head.filing().protectedIdentity() && !head.anonymous()).toList();
  }

  /** Those that were theirs, and are somebody else's. */
  private Set<CaseId> transferred(Session session, MunicipalityId municipality, List<KeyedHash> whose) throws SQLException {
    var transferred = new HashSet<CaseId>();
    for (var hash : whose) {
      rows.formerlyOf(session, municipality, hash, MOST + 1).forEach(head -> transferred.add(head.id()));
    }
    return transferred;
  }

  private static List<CaseHead> naming(Session session, MunicipalityId municipality, KeyedHash organisation) throws SQLException {
    return session.list("select " + CaseRows.HEAD + " from case_party p join case_file c on c.municipality_id = p.municipality_id and c.number = p.number"
        + " where p.municipality_id = ? and p.hash = ? order by c.number desc limit ?", CaseRows::head, municipality, organisation.value(), MOST + 1);
  }

  /** Whose case it is that they see no more of than that it is there, they aren't told by what else there is. */
  private Found besides(Session session, MunicipalityId municipality, String caseNumber, Function<CaseHead, Sees> wall) throws SQLException {
    var found = rows.find(session, municipality, caseNumber.toUpperCase(Locale.ROOT));
    for (var id : Diary.cases(session, municipality, caseNumber)) {
      found = found.isPresent() ? found : rows.find(session, municipality, id);
    }
    if (found.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    var head = found.get().head();
    var isAlone = head.anonymous() || head.filing().protectedIdentity() || wall.apply(head) != Sees.FULL;
    if (isAlone) {
      return new Found(List.of(head), List.of());
    }
    var whose = found.get().applicant();
    var others = applied(session, municipality, whose).stream().filter(other -> !other.id().equals(head.id()));
    return new Found(Stream.concat(Stream.of(head), others).toList(), List.of(whose));
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
