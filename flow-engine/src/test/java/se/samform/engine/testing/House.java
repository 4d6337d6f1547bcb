package se.samform.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Limit;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;
import se.samform.core.municipality.Unit;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.Doorstep;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Offers;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.Receiver;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.vault.MasterKey;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CaseKeeping;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Gates;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.IndexCases;
import se.samform.engine.casefile.ProtectedPersons;
import se.samform.engine.casefile.RecentCases;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.diary.Diaries;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.look.Looks;
import se.samform.engine.notice.CitizenWishes;
import se.samform.engine.notice.Ways;
import se.samform.engine.offer.OfferGate;
import se.samform.engine.payment.PaymentGate;
import se.samform.engine.search.Search;
import se.samform.engine.signing.SigningGate;
import se.samform.engine.statistics.CountCases;
import se.samform.engine.statistics.Statistics;
import se.samform.engine.statistics.StatisticsKeeping;

/** The engine put together by hand on a database of its own, with two municipalities and two e-services. */
public final class House {

  public static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(7, 1));
  public static final MunicipalityId ELSEWHERE = new MunicipalityId(new UUID(7, 2));
  public static final UnitId SCHOOL = new UnitId(new UUID(7, 11));
  public static final UnitId STREETS = new UnitId(new UUID(7, 12));
  public static final UnitId PARKS = new UnitId(new UUID(7, 13));
  public static final OfficerId NILS = new OfficerId(new UUID(7, 21));
  public static final Actor.Officer OFFICER = new Actor.Officer(NILS, Set.of(SCHOOL, STREETS, PARKS));
  public static final OfficerId HANNA = new OfficerId(new UUID(7, 22));
  public static final OfficerId STINA = new OfficerId(new UUID(7, 23));
  /** Looks after the e-services, and is of no unit. */
  public static final OfficerId ADA = new OfficerId(new UUID(7, 24));
  /** Leads a unit that Nils alone is of besides. */
  public static final OfficerId LEA = new OfficerId(new UUID(7, 25));
  public static final List<Officer> OFFICERS = List.of(
      new Officer(ADA, "ada", "Ada Alm", Set.of(), true),
      new Officer(LEA, "lea", "Lea Al", Set.of(PARKS), false, false, Optional.empty(), Set.of(Right.ABSENCES)),
      new Officer(NILS, "nils", "Nils Ek", Set.of(SCHOOL, STREETS, PARKS), false),
      new Officer(HANNA, "hanna", "Hanna Lind", Set.of(SCHOOL, STREETS), false),
      new Officer(STINA, "stina", "Stina Gren", Set.of(STREETS), false));
  public static final Applicant.Person VERA = new Applicant.Person("199001012385");
  public static final Applicant.Person JOHAN = new Applicant.Person("191212121212");
  public static final Applicant.Anonymous SOMEBODY = new Applicant.Anonymous("a-secret-that-nobody-guesses");

  private static final int CONNECTIONS = 12;
  public static final AuthorityId BOARD = new AuthorityId(new UUID(7, 31));

  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T09:00:00.123456Z"));
  public final SecureRandom random = new SecureRandom();
  public final Uuid7 ids = new Uuid7(clock, new Random(1));
  public final CountedStatements counted = new CountedStatements();
  public final Database database;
  public final Vault vault;
  public final PublishedServices services;
  public final Bindings bindings;
  public final Offers offers;
  /** Has no room: what is written waits until a test dispatches it. */
  public final Doorstep doorstep = new Doorstep("house", 0, 4);
  public final Outbox outbox;
  public final StoredFiles files;
  public final Drafts drafts;
  public final MunicipalityLookup municipalities = new MunicipalityLookup() {
    @Override
    public MunicipalityFacts facts(MunicipalityId id) {
      return House.facts(id);
    }

    @Override
    public List<Officer> officers(MunicipalityId id) {
      return id.equals(GRANVIK) ? OFFICERS.stream().map(House.this::reachable).toList() : List.of();
    }

    @Override
    public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
      return Optional.of(new Unit(id, BOARD, "skolskjutsenheten", "Skolskjutsenheten"));
    }

    @Override
    public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
      return Optional.of(reachable(new Officer(id, "nils", "Nils Provsson", Set.of(SCHOOL), false)));
    }

    @Override
    public Optional<Authority> authority(MunicipalityId municipality, AuthorityId id) {
      return Optional.of(new Authority(id, municipality, "bun", "Barn- och utbildningsnämnden", new Contact("0123-45 61 00", "", "bun@exempel.invalid")));
    }
  };
  /** Where officers read mail; tests add to it. */
  public final Map<OfficerId, String> mailboxes = new HashMap<>();
  private final Map<OfficerId, List<Limit>> limits = new HashMap<>();
  /** The channels that Granvik has besides mail; tests add to them. */
  public final Set<Channel> channels = EnumSet.noneOf(Channel.class);
  private final Ways ways = municipality -> municipality.equals("granvik") ? channels : Set.of();
  public final RecentCases recent = new RecentCases(clock);
  public final Cases cases;
  public final CitizenWishes wishes;
  public final Inbox inbox;
  public final CaseKeeping keeping;
  public final Search search;
  public final IndexCases indexing;
  public final CountCases counting;
  public final Statistics statistics;
  public final StatisticsKeeping statisticsKeeping;
  public final Feedbacks feedbacks;
  public final Diaries diaries;
  public final ProtectedPersons protectedPersons;
  public final Looks looks;
  public final Published schoolTransport;
  public final Published faultReport;

  public House() {
    this(URI.create("http://127.0.0.1:9"));
  }

  /** @param register where the school register listens */
  public House(URI register) {
    this(register, TestDatabase.migrated());
  }

  /** @param pool of a migrated schema, with what a house before left in it, or nothing */
  public House(URI register, ConnectionPool pool) {
    database = database(pool);
    vault = new Vault(database, MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])), ids, random, clock);
    services = new PublishedServices(database, ids, clock);
    bindings = new Bindings(database, clock);
    offers = new Offers(database, clock);
    outbox = new Outbox(database, clock, ids, RetrySchedule.USUAL, doorstep);
    files = new StoredFiles(database, random, clock);
    drafts = new Drafts(database, vault, services, files, ids, clock);
    cases = new Cases(database, vault, services, bindings, municipalities, drafts, files, outbox, ways, recent, new Gates(List.of(new OfferGate(offers, municipalities), new SigningGate(), new PaymentGate())), ids, random, clock);
    wishes = new CitizenWishes(database, vault, clock);
    inbox = new Inbox(database, vault);
    keeping = new CaseKeeping(database, vault, files, recent, random);
    search = new Search(database, vault);
    indexing = new IndexCases(database, vault, services, random);
    counting = new CountCases(database, municipalities, services, clock);
    statistics = new Statistics(database, municipalities);
    statisticsKeeping = new StatisticsKeeping(database, municipalities, clock);
    feedbacks = new Feedbacks(database, vault, municipalities, clock);
    diaries = new Diaries(database);
    protectedPersons = new ProtectedPersons(database, vault, clock);
    looks = new Looks(database, vault, clock);
    vault.admit(GRANVIK);
    vault.admit(ELSEWHERE);
    schoolTransport = services.publish(GRANVIK, definition("skolskjuts"));
    faultReport = services.publish(GRANVIK, definition("felanmalan"));
    bindings.save(GRANVIK, schoolTransport.family(), new Binding(
        BOARD, Map.of("intake-unit", SCHOOL), Map.of("school-register", new Receiver("Elit", register))), 0);
    bindings.save(GRANVIK, faultReport.family(), new Binding(BOARD, Map.of("street-unit", STREETS, "park-unit", PARKS), Map.of()), 0);
  }

  private Officer reachable(Officer officer) {
    return new Officer(officer.id(), officer.slug(), officer.name(), officer.units(), officer.administrator(), officer.contactCentre(), Optional.ofNullable(mailboxes.get(officer.id())), officer.rights())
        .within(limits.getOrDefault(officer.id(), List.of()));
  }

  /** From now on the officer's right in the unit is so narrow; the officers themselves aren't stored. */
  public void limit(OfficerId officer, UnitId unit, Limit.To... to) {
    limits.put(officer, Stream.of(to).map(each -> new Limit(unit, each)).toList());
    database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      for (var each : to) {
        session.change("insert into officer_limit (officer_id, unit_id, what) values (?, ?, ?)", officer, unit, each.what());
      }
      return session.change("set foreign_key_checks = 1");
    });
  }

  private Database database(ConnectionPool pool) {
    return new Database(new LocalTransactions(
        counted.through(TestDatabase.letGo(pool.single(CONNECTIONS))), counted.through(TestDatabase.letGo(pool.several(CONNECTIONS)))));
  }

  public static byte[] definition(String name) {
    try {
      return Files.readAllBytes(Path.of("..", "examples", "services", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static MunicipalityFacts facts(MunicipalityId id) {
    return new MunicipalityFacts(
        "granvik", LocalText.of("Granviks kommun", "Granvik municipality"), ZoneId.of("Europe/Stockholm"),
        URI.create("https://e.exempel.invalid/granvik"), "e-tjanster@exempel.invalid", "0123-45 60 00", "#0c5a68");
  }

  public static RawAnswers fault(String category) {
    return new RawAnswers(Map.of(
        "acute", List.of("no"), "category", List.of(category), "description", List.of("Lampan är trasig"),
        "place", List.of("Storgatan 1"), "wants-reply", List.of("no")));
  }

  public static RawAnswers transport() {
    return new RawAnswers(Map.ofEntries(
        entry("child.firstName", "Nils"), entry("child.lastName", "Exempel"), entry("child.personalNumber", "191212121212"),
        entry("relation", "guardian"), entry("custody", "sole"), entry("school", "bjork"), entry("own-choice", "no"),
        entry("grade", "4"), entry("reason", "distance"), entry("distance", "4,2"), entry("home.street", "Storgatan 1"),
        entry("home.postalCode", "123 45"), entry("home.city", "Granvik"), entry("days", "mon"), entry("direction", "both"),
        entry("from", "2027-01-11"), entry("applicant.firstName", "Vera"), entry("applicant.lastName", "Exempel"),
        entry("applicant.personalNumber", "199001012385"), entry("applicant.email", "vera@exempel.invalid"),
        entry("applicant.phone", "070-1740605"), entry("truth", "yes")));
  }

  public Draft draft(Published service, Applicant owner, RawAnswers answers) {
    var draft = drafts.start(GRANVIK, owner, service, Language.SWEDISH);
    return ((Saved.Done) drafts.save(draft, owner, draft.revision(), answers)).draft();
  }

  public CaseHead submitted(Published service, Applicant owner, RawAnswers answers) {
    var draft = draft(service, owner, answers);
    return switch (cases.submit(GRANVIK, draft.id(), owner)) {
      case Submitted.Opened(var head) -> head;
      case Submitted other -> throw new IllegalStateException(other.toString());
    };
  }

  public CaseHead transportCase() {
    return submitted(schoolTransport, VERA, transport());
  }

  /** As it is once an officer has asked for these answers again. */
  public CaseHead asked(CaseHead opened, String... questions) {
    var seq = cases.findForMachine(GRANVIK, opened.id()).orElseThrow().head().lastSeq();
    var looking = (Commanded.Done) cases.command(GRANVIK, opened.id(), seq, new CaseCommand.ChangeStatus("in-progress"), OFFICER);
    var ask = new SupplementCommand.AskForSupplement(List.of(questions), cases.newMessageId(), "Något fattas.", Optional.empty());
    return ((Commanded.Done) cases.command(GRANVIK, opened.id(), looking.head().lastSeq(), ask, OFFICER)).head();
  }

  /** Cases of the e-service are registered in the series as they are handed in. @param rule of the municipality's own */
  public void registers(Published service, String series, String pattern, RegistrationRule rule) {
    var municipality = GRANVIK;
    knowsItsBoard();
    var faults = diaries.set(municipality, BOARD, series, pattern);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
    var stored = bindings.find(municipality, service.family()).orElseThrow();
    var bound = stored.binding();
    bindings.save(municipality, service.family(),
        new Binding(bound.authority(), bound.units(), bound.receivers(), bound.parked(), bound.registers(), bound.officers(), bound.payments(), bound.notices(), Optional.of(rule)), stored.version());
  }

  /** The municipality and its board stand in the database too. */
  public void knowsItsBoard() {
    database.transaction(session -> session.change("insert ignore into municipality (id, slug, name, short_name, languages, zone, accent, phone, hours, email)"
        + " values (?, 'granvik', 'Granviks kommun', 'Granvik', 'sv', 'Europe/Stockholm', '#0c5a68', '', '', '')", GRANVIK));
    database.transaction(session -> session.change("insert ignore into authority (id, municipality_id, slug, name, phone, hours, email)"
        + " values (?, ?, 'namnden', 'Nämnden', '', '', '')", BOARD, GRANVIK));
  }

  public void registers(Published service, String series, String pattern) {
    registers(service, series, pattern,
        new RegistrationRule(RegistrationMode.DIARY, Optional.of(series), Optional.empty(), Optional.empty(), List.of()));
  }

  public long rows(String table) {
    return database.read(session -> session.one("select count(*) as n from " + table, row -> row.number("n"))).orElseThrow();
  }

  private static Map.Entry<String, List<String>> entry(String path, String text) {
    return Map.entry(path, List.of(text));
  }
}
