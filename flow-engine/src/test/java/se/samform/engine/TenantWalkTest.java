package se.samform.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.area.AreaMap;
import se.samform.core.area.StoredAreas;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.TaskCommand;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.BatchId;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.FileId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SigningId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.UsualHours;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Changeovers;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Offered;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.Published;
import se.samform.core.publication.StoredBinding;
import se.samform.core.publication.StoredNotices;
import se.samform.core.publication.StoredOffer;
import se.samform.core.publication.StoredUpkeep;
import se.samform.core.publication.Upkeep;
import se.samform.core.publication.Upkeeps;
import se.samform.core.register.Registers;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.vault.Sha256;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.BatchCase;
import se.samform.engine.batch.Batches;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.Admissions;
import se.samform.engine.casefile.AnsweredCases;
import se.samform.engine.casefile.BoardReports;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CommandOnce;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.ContactWall;
import se.samform.engine.casefile.Corrected;
import se.samform.engine.casefile.Correction;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.engine.casefile.DeskKeys;
import se.samform.engine.casefile.DueTimer;
import se.samform.engine.casefile.Flags;
import se.samform.engine.casefile.FlowCrossing;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.casefile.Listed;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.casefile.LookedUp;
import se.samform.engine.casefile.OnceKey;
import se.samform.engine.casefile.Sees;
import se.samform.engine.casefile.ReadDecisions;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.TaskQuery;
import se.samform.engine.changeover.CaseChangeovers;
import se.samform.engine.changeover.CasePlan;
import se.samform.engine.changeover.ForeseePlan;
import se.samform.engine.changeover.GoOverAsPlanned;
import se.samform.engine.content.Content;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.diary.DiaryPage;
import se.samform.engine.diary.DiaryQuery;
import se.samform.engine.diary.PatternFault;
import se.samform.engine.document.Documents;
import se.samform.engine.draft.Attached;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.feedback.Given;
import se.samform.engine.feedback.Grade;
import se.samform.engine.feedback.WeeklyFeedback;
import se.samform.engine.filter.SavedFilters;
import se.samform.engine.look.Look;
import se.samform.engine.look.LookQuery;
import se.samform.engine.look.Revealing;
import se.samform.engine.look.SealLooks;
import se.samform.engine.look.Seen;
import se.samform.engine.message.Messages;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.notice.Digests;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;
import se.samform.engine.notify.EndedRights;
import se.samform.engine.notify.PublicationNews;
import se.samform.engine.payment.Begun;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.ProviderSecrets;
import se.samform.engine.payment.Settled;
import se.samform.engine.referral.Referrals;
import se.samform.engine.register.StillActs;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.signing.Asked;
import se.samform.engine.signing.SignedLinks;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.Starter;
import se.samform.engine.statistics.ExportLog;
import se.samform.engine.statistics.Exported;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Span;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.OwnTemplates;
import se.samform.engine.testing.Fence;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Permit;
import se.samform.engine.testing.Signing;

/**
 * Walks every public method that takes a municipality. Each is called twice with the very same arguments, ids and people
 * of Granvik: as another municipality it finds nothing and changes nothing; as Granvik it finds or changes something, so
 * that there was something to find. A new method is walked by itself; one whose parameters are unknown here fails.
 */
class TenantWalkTest {

  /** They make something that is the caller's own, say nothing of what is stored, or throw where nothing is found. */
  private static final Set<String> OWN = Set.of(
      "Drafts.start", "Drafts.renew", "CommandOnce.command", "InternalSystems.admit", "Behalves.begin", "PublishedServices.publish", "PublishedServices.require", "Outbox.append", "Outbox.begin", "ExportLog.add", "SavedFilters.save", "OwnTemplates.make", "Batches.begin",
      "StatisticsKeeping.differences", "Bindings.saveNotices", "ContactWall.save", "MunicipalityAreas.save", "OfficerWishes.save", "Looks.add", "SealLooks.broken", "Search.people", "Search.parties", "Diaries.tellsOfSecrets", "Diaries.tellOfSecrets", "ProtectedPersons.note");

  private static final String KEY = "a-key-of-a-system-that-nobody-guesses";
  private static final String SECRET = "what callbacks are sealed with";

  private final House house = new House();
  private final CaseChangeovers caseChangeovers = new CaseChangeovers(house.database, house.clock);
  private final Changeovers changeovers = new Changeovers(house.database, house.clock);

  @TestFactory
  Stream<DynamicTest> another_municipality_finds_and_changes_nothing_where_the_right_one_does() {
    return methods().map(entry -> DynamicTest.dynamicTest(name(entry), () -> {
      var theirs = theirs(name(entry));
      house.clock.forward(late(entry));
      var before = everything();
      assertTrue(isNothing(call(entry, House.ELSEWHERE, theirs)), () -> name(entry) + " found something");
      assertEquals(before, everything(), () -> name(entry) + " changed something");
      var found = call(entry, House.GRANVIK, theirs);
      assertTrue(isSomething(found) || !before.equals(everything()), () -> name(entry) + " had nothing to find: " + found);
      house.clock.forward(late(entry).negated());
    }));
  }

  /** Timers fire when it is time, and looks are sealed when they are not young any more. */
  private static Duration late(Map.Entry<Object, Method> entry) {
    if (name(entry).startsWith("Digests.write")) return Duration.ofDays(1);
    if (name(entry).startsWith("WeeklyFeedback.write")) return Duration.ofDays(2);
    return name(entry).startsWith("Cases.fire") ? Duration.ofDays(100) : name(entry).startsWith("SealLooks") ? Duration.ofMinutes(10) : Duration.ZERO;
  }

  @Test
  void many_are_walked_and_the_documents_besides() {
    assertTrue(methods().count() > 40, () -> methods().count() + " methods");
    var opened = house.transportCase();
    var documents = new Documents(house.database, house.files, (file, document) -> new byte[10], house.clock);
    var found = house.cases.find(House.GRANVIK, opened.id(), House.VERA).orElseThrow();
    assertTrue(documents.pdf(found, found.receipt().orElseThrow().id()).isPresent());
  }

  private Behalves behalves() {
    return new Behalves(house.database, house.vault, house.drafts);
  }

  /** What an officer fills in for Vera. */
  private void deputed(String method, Map<Class<?>, List<Object>> arguments) {
    var behalf = new Behalf(House.HANNA, ContactWay.PHONE, new Behalf.Whom.Person(House.VERA.personalNumber()));
    var draft = behalves().begin(House.GRANVIK, house.faultReport, behalf, Language.SWEDISH, Content.NONE);
    if (method.startsWith("Behalves.beginners")) behalves().handOver(House.GRANVIK, draft.id(), House.HANNA);
    arguments.put(DraftId.class, List.of(draft.id()));
    arguments.put(List.class, List.of(List.of(draft.id())));
    if (method.startsWith("Cases.takenDown")) {
      house.drafts.save(draft, behalf.deputy(), draft.revision(), House.fault("lamp"));
      house.cases.submit(House.GRANVIK, draft.id(), behalf.deputy());
    }
  }

  private Flags flags() {
    return new Flags(house.database, house.clock);
  }

  private HandInBooked handInBooked() {
    Registers none = (municipality, service) -> null;
    return new HandInBooked(house.cases, house.drafts, house.services, house.bindings, house.municipalities, none, house.database, house.clock);
  }

  /** Nobody is bound: what is to be found here is the payment itself. */
  private Payments payments() {
    var secrets = new ProviderSecrets() {
      @Override
      public Optional<String> token(String provider) {
        return Optional.empty();
      }

      @Override
      public Optional<String> callbackSecret(String provider) {
        return Optional.of(SECRET);
      }
    };
    return new Payments(
        house.database, house.drafts, house.cases, handInBooked(), house.services, house.bindings, house.municipalities,
        (municipality, service) -> Optional.empty(), secrets, new StillActs((municipality, slug) -> Signing.NOBODY, house.municipalities, house.clock), house.ids, house.clock);
  }

  private Signings signings() {
    return Signing.of(house, (municipality, service) -> null, Signing.NOBODY);
  }

  /** What neighbours are asked to sign, by a link too. */
  private void toSign(String method, Map<Class<?>, List<Object>> arguments) {
    var draft = house.draft(Fence.publish(house, "together"), Fence.OWNER, Fence.answers("Staket"));
    var starter = new Starter(Fence.OWNER, "Siv", "siv@exempel.invalid");
    signings().begin(House.GRANVIK, draft.id(), starter, draft.revision());
    var round = signings().of(House.GRANVIK, draft.id(), Fence.OWNER).orElseThrow();
    house.database.transaction(session -> session.change("insert into signing_invitation (token_hash, municipality_id, round_id, number) values (?, ?, ?, 0)",
        Sha256.of(round.id().text().getBytes(StandardCharsets.UTF_8)), House.GRANVIK, round.id()));
    boolean isOwners = method.matches("Signings\\.(withdraw|remind).*");
    arguments.put(DraftId.class, List.of(draft.id()));
    arguments.put(Starter.class, List.of(starter));
    arguments.put(SigningId.class, List.of(round.id()));
    arguments.put(Applicant.class, List.of(Fence.OWNER));
    arguments.put(Applicant.Person.class, List.of(isOwners ? Fence.OWNER : Fence.FIRST));
    arguments.put(String.class, List.of(method.startsWith("Signings.invited") ? round.id().text() : round.sha256()));
    arguments.put(int.class, List.of(draft.revision()));
  }

  /** Of that draft, and where it is paid. @param fee of a case, or none */
  private PaymentId payment(DraftId draft, Optional<PaymentId> fee) {
    var id = new PaymentId(house.ids.next());
    house.database.transaction(session -> session.change("insert into payment (id, municipality_id, case_id, fee_id, family_id, provider, state, money,"
        + " voided, amount, currency, content_hash, content, reference, page, created_at, expires_at, ask_at, asks, version)"
        + " values (?, ?, ?, ?, ?, 'granvik', 'PENDING', 'NONE', 0, 950, 'SEK', ?, ?, 'SP-1', 'https://betala.invalid/', ?, ?, ?, 0, 1)",
        id, House.GRANVIK, draft, fee, house.faultReport.family(), new byte[32], new byte[1], house.clock.instant(), house.clock.instant(), house.clock.instant()));
    return id;
  }

  private static byte[] told(PaymentId payment) {
    return ("{\"id\": \"" + payment.text() + "\", \"reference\": \"SP-2\", \"state\": \"failed\", \"amount\": \"950.00\", \"currency\": \"SEK\"}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String seal(String time, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<Map.Entry<Object, Method>> methods() {
    var faces = List.of(
        house.cases, new CommandOnce(house.database, house.clock), new InternalSystems(house.database), new Admissions(house.database, house.vault), new DeskKeys(house.database, house.vault, house.looks, house.clock), house.drafts, house.inbox, house.keeping, house.diaries, house.protectedPersons, house.search, new LookUps(house.database, house.vault, house.services, house.municipalities, house.random), new ContactWall(house.database, house.clock), behalves(), house.indexing, house.files, house.services, house.bindings, house.bindings.areas(), house.outbox,
        new Deliveries(house.outbox), new Messages(house.database, house.clock), new ReadDecisions(house.database, house.clock), new DeskNotices(house.database, house.clock), new OfficerWishes(house.database, house.clock), new Digests(house.database, house.municipalities, house.bindings, house.outbox, house.clock), new WeeklyFeedback(house.database, house.bindings, house.municipalities, house.outbox, house.ids, house.clock), new PublicationNews(house.database, house.bindings, house.outbox, house.ids), new EndedRights(house.database, house.bindings, house.municipalities, house.outbox, house.ids, house.clock), new OwnTemplates(house.database, house.clock), new DecisionList(house.database), new AnsweredCases(house.database, house.vault, house.services, house.bindings, house.municipalities), new BoardReports(house.database, house.clock), handInBooked(),
        payments(), house.statistics, house.statisticsKeeping, flags(), new SavedFilters(house.database), new Batches(house.database, house.clock), new Absences(house.database, house.municipalities, house.clock), house.feedbacks, new ExportLog(house.database), signings(), new SignedLinks(house.database, house.vault),
        house.looks, new Revealing(house.database, house.looks, house.clock), new SealLooks(house.database, house.clock), new Referrals(house.database, house.cases), changeovers,
        house.offers, new Upkeeps(house.database, house.clock), caseChangeovers, new GoOverAsPlanned(caseChangeovers, house.cases, house.database), new ForeseePlan(caseChangeovers, house.cases));
    return faces.stream().flatMap(face -> Arrays.stream(face.getClass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> List.of(method.getParameterTypes()).contains(MunicipalityId.class))
        .filter(method -> !OWN.contains(face.getClass().getSimpleName() + "." + method.getName()))
        .map(method -> Map.entry(face, method)));
  }

  private Object call(Map.Entry<Object, Method> entry, MunicipalityId municipality, Map<Class<?>, List<Object>> theirs) {
    return List.of(entry.getValue().getParameterTypes()).contains(Session.class)
        ? house.database.transaction(session -> invoke(entry, municipality, session, theirs))
        : invoke(entry, municipality, null, theirs);
  }

  private static Object invoke(
      Map.Entry<Object, Method> entry, MunicipalityId municipality, Session session, Map<Class<?>, List<Object>> theirs) {
    var given = new HashMap<Class<?>, Integer>();
    var arguments = Arrays.stream(entry.getValue().getParameterTypes()).map(type -> {
      if (type == MunicipalityId.class) return municipality;
      if (type == Session.class) return session;
      var values = Optional.ofNullable(theirs.get(type)).orElseThrow(() -> new IllegalStateException("What is to be given for " + type + "?"));
      return values.get(Math.min(given.merge(type, 1, Integer::sum), values.size()) - 1);
    }).toArray();
    try {
      return entry.getValue().invoke(entry.getKey(), arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name(entry), e.getCause());
    }
  }

  private static boolean isNothing(Object result) {
    return switch (result) {
      case null -> true;
      case Optional<?> found -> found.isEmpty();
      case List<?> faults when faults.equals(List.of(new PatternFault(PatternFault.Kind.NO_SUCH_AUTHORITY, ""))) -> true;
      case Collection<?> found -> found.isEmpty();
      case Boolean done -> !done;
      case Number count -> count.longValue() == 0;
      case Map<?, ?> found -> found.isEmpty();
      case Figures figures -> figures.isEmpty() && figures.parts().isEmpty();
      case Given given -> given == Given.NO_SUCH_CASE;
      case DiaryPage page -> page.entries().isEmpty();
      case InboxPage page -> page.cases().isEmpty();
      case LookedUp found -> found.cases().isEmpty();
      case ContactWall.Said said -> said.all().isEmpty();
      case Listed listed -> listed.applicants().isEmpty() && listed.subjects().isEmpty();
      case Digests.Gathered gathered -> gathered.lines().isEmpty();
      case SearchPage page -> page.hits().isEmpty();
      case InboxPosition position -> position.of() == 0;
      case Submitted submitted -> submitted instanceof Submitted.NoSuchDraft;
      case Decision decision -> decision.equals(new Decision.Refused(Refusal.NO_SUCH_CASE));
      case Asked asked -> asked instanceof Asked.NothingThere;
      case Begun begun -> begun instanceof Begun.NothingThere;
      case AreaMap map -> map.areas().isEmpty();
      case StoredAreas areas -> areas.version() == 0;
      case Offered offered -> offered.isOpen();
      case StoredUpkeep upkeep -> upkeep.version() == 0;
      case StoredOffer offer -> offer.version() == 0;
      case StoredNotices notices -> notices.version() == 0;
      case OfficerWishes.Of wishes -> wishes.all().isEmpty();
      case se.samform.core.notice.Settled told -> told.equals(se.samform.core.notice.Settled.NOTHING);
      case Settled settled -> settled instanceof Settled.NoSuchPayment;
      case Corrected corrected -> corrected.equals(new Corrected.Refused(Refusal.NO_SUCH_CASE));
      case Commanded commanded -> commanded.equals(new Commanded.Refused(Refusal.NO_SUCH_CASE));
      default -> false;
    };
  }

  /** A command that is refused or overtaken has shown no more than that the case is there. */
  private static boolean isSomething(Object result) {
    return !isNothing(result) && !(result instanceof Submitted other && !(other instanceof Submitted.Opened || other instanceof Submitted.OpenedBefore))
        && !(result instanceof Commanded other && !(other instanceof Commanded.Done));
  }

  /** Of Vera's, and somebody else's by now. */
  private CaseId handedOver(CaseId id) {
    house.database.transaction(session -> session.change("insert into case_former_owner (municipality_id, owner_hash, number)"
        + " select municipality_id, applicant_hash, number from case_file where id = ?", id));
    house.database.transaction(session -> session.change("update case_file set applicant_hash = ? where id = ?", new byte[32], id));
    return id;
  }

  /** All that the methods ask for, anew, all of it Granvik's; where a method asks twice for a type, in its order. */
  private Map<Class<?>, List<Object>> theirs(String method) {
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}");
    var written = written(house.transportCase());
    var opened = method.startsWith("Inbox.tasks") || method.startsWith("Cases.findForTask") ? withTask(written) : written;
    var anonymous = house.submitted(house.faultReport, House.SOMEBODY, House.fault("lamp"));
    var followKey = house.cases.followKey(anonymous);
    var owner = method.contains("Anonymous") ? House.SOMEBODY : House.VERA;
    var begun = house.draft(house.faultReport, owner, House.fault("lamp"));
    var attached = (Attached.Done) house.drafts.attach(
        begun, owner, "photo", "a.jpg", "image/jpeg", new ByteArrayInputStream(new byte[10]), 100);
    var byKey = method.contains("String") && method.startsWith("Cases.command");
    var kase = byKey ? anonymous : opened;
    var file = new FileId(attached.file().id());
    var payment = payment(begun.id(), method.startsWith("Payments.settleFee") ? Optional.of(new PaymentId(house.ids.next())) : Optional.empty());
    toCount(begun, opened, method);
    toTell(opened);
    if (method.startsWith("Cases.supplement")) {
      house.asked(opened, "grade");
    }
    if (method.startsWith("Search.isPartial")) {
      house.indexing.again(House.GRANVIK);
    }
    if (method.startsWith("Drafts.isSupplemented")) {
      house.asked(opened, "grade");
      house.cases.supplement(House.GRANVIK, opened.id(), House.VERA);
    }
    if (method.startsWith("Inbox.linkedTo")) {
      var other = house.transportCase();
      house.cases.command(House.GRANVIK, other.id(), other.lastSeq(), new HandlingCommand.Link(opened.id()), House.OFFICER);
    }
    var arguments = new HashMap<Class<?>, List<Object>>();
    arguments.put(CaseId.class, List.of(kase.id()));
    arguments.put(Correction.class, List.of(new Correction(kase.lastSeq(), Map.of("grade", "5"), house.cases.newMessageId(), "Fel", House.OFFICER)));
    arguments.put(DraftId.class, List.of(begun.id()));
    arguments.put(FileId.class, List.of(file));
    arguments.put(OutboxId.class, List.of(stuck(opened)));
    arguments.put(VersionId.class, List.of(opened.version()));
    arguments.put(OfficerId.class, List.of(House.HANNA));
    arguments.put(FamilyId.class, List.of(house.schoolTransport.family()));
    arguments.put(Published.class, List.of(house.schoolTransport));
    arguments.put(KeyId.class, List.of(begun.key().id()));
    arguments.put(UUID.class, List.of(opened.id().value()));
    arguments.put(AuthorityId.class, List.of(House.BOARD));
    arguments.put(DiaryQuery.class, List.of(new DiaryQuery(Optional.empty(), Optional.empty(), Optional.empty(), "", 0)));
    arguments.put(RegistryCommand.class, List.of(new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.WHOLE, "OSL 26:1"))));
    arguments.put(Applicant.class, List.of(owner));
    arguments.put(Applicant.Person.class, List.of(House.JOHAN));
    arguments.put(Applicant.Anonymous.class, List.of(House.SOMEBODY));
    arguments.put(Actor.Officer.class, List.of(House.OFFICER));
    var elit = new InternalSystem("elit", "Elit", Set.of("skolan"), Set.of(house.schoolTransport.key().value()));
    new InternalSystems(house.database).admit(House.GRANVIK, elit, KEY);
    var key = new OnceKey(opened.id(), "system:elit", "key", "note");
    new CommandOnce(house.database, house.clock).command(House.GRANVIK, key, () -> new Commanded.Done(opened), CaseHead::reference);
    arguments.put(OnceKey.class, List.of(key));
    arguments.put(Actor.InternalSystem.class, List.of(new Actor.InternalSystem("elit", Set.of(House.SCHOOL), elit.services(), Set.of())));
    arguments.put(Actor.ContactCentre.class, List.of(new Actor.ContactCentre(House.STINA)));
    arguments.put(PaymentId.class, List.of(payment));
    arguments.put(Optional.class, List.of(Optional.empty()));
    arguments.put(byte[].class, List.of(method.startsWith("PublishedServices.ofBytes") ? House.definition("skolskjuts") : told(payment)));
    arguments.put(LookQuery.class, List.of(new LookQuery(
        Optional.of(opened.id()), Optional.of(House.NILS), List.of(), Instant.EPOCH, house.clock.instant().plusSeconds(1), Long.MAX_VALUE, 10)));
    looked(opened, method);
    arguments.put(CaseCommand.class, List.of(method.contains("Machine") ? new CaseCommand.AddNote("Hej") : method.contains("ContactCentre") ? new CaseCommand.AddNote("Ringde") : method.contains("Officer") ? new CaseCommand.Take() : new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej")));
    arguments.put(InboxQuery.class, List.of(new InboxQuery(Set.of(House.SCHOOL), true, new InboxQuery.Whose.Anybodys(), Optional.empty(), 10)));
    arguments.put(SearchQuery.class, List.of(new SearchQuery(Set.of(House.SCHOOL), opened.reference(), Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10)));
    arguments.put(InboxQuery.Place.class, List.of(new InboxQuery.Place(InboxQuery.Place.NO_DATE, Long.MAX_VALUE)));
    arguments.put(TaskQuery.class, List.of(new TaskQuery(House.OFFICER, Map.of(), 10)));
    arguments.put(Set.class, List.of(method.startsWith("Statistics.") ? Set.of(house.faultReport.family(), house.schoolTransport.family()) : Set.of(House.SCHOOL)));
    arguments.put(Scope.class, List.of(new Scope(Set.of(House.SCHOOL), Optional.empty())));
    arguments.put(Span.class, List.of(new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))));
    arguments.put(CaseFile.class, List.of(house.cases.find(House.GRANVIK, opened.id(), House.VERA).orElseThrow()));
    arguments.put(Grade.class, List.of(Grade.NEITHER));
    arguments.put(Collection.class, List.of(List.of(method.startsWith("OfficerWishes") ? House.HANNA : method.startsWith("Payments.pending") ? begun.id() : opened.id())));
    arguments.put(List.class, List.of(List.of(method.startsWith("Inbox.counts") ? arguments.get(InboxQuery.class).getFirst() : method.startsWith("Inbox.ends") ? withdrawn() : opened)));
    arguments.put(Binding.class, List.of(otherBinding()));
    arguments.put(String.class, method.startsWith("Payments.called") ? sealed(payment) : texts(method, opened, anonymous, followKey));
    var promised = opened.state().course().timers().getFirst();
    arguments.put(DueTimer.class, List.of(new DueTimer(opened.id(), promised.id(), promised.dueOn())));
    arguments.put(LocalDate.class, List.of(promised.dueOn()));
    arguments.put(AuthorityId.class, List.of(opened.state().authority()));
    arguments.put(Instant.class, List.of(house.clock.instant()));
    arguments.put(int.class, numbers(method, kase, attached.draft()));
    arguments.put(long.class, List.of(method.startsWith("SavedFilters") ? filter() : method.startsWith("Cases.mine") ? Long.MAX_VALUE : opened.number()));
    house.database.transaction(session -> session.change("insert ignore into case_signer (municipality_id, person_hash, number, shared) values (?, ?, ?, 1)",
        House.GRANVIK, House.JOHAN.hash(house.vault, House.GRANVIK).value(), opened.number()));
    if (method.startsWith("Cases.movedSince")) {
      done(house.cases.command(House.GRANVIK, opened.id(), opened.lastSeq(), new HandlingCommand.MoveTo(House.STREETS, "Deras"), House.OFFICER));
    }
    if (method.startsWith("Behalves.") || method.startsWith("Cases.takenDown")) deputed(method, arguments);
    if (method.matches("Changeovers.(day|cancel).*")) changeovers.plan(House.GRANVIK, opened.version(), LocalDate.of(2026, 12, 1), House.NILS);
    if (method.matches("(Cases.(goOver|foreseeGoingOver)|CaseChangeovers|GoOverAsPlanned|ForeseePlan).*")) toGoOver(method, opened, arguments);
    if (method.startsWith("Admissions.") || method.startsWith("Drafts.supplemented") || method.startsWith("Cases.supplement") && method.contains("String")) admitted(method, arguments);
    if (method.startsWith("Bindings.changes")) house.bindings.save(House.GRANVIK, house.schoolTransport.family(), otherBinding(), binding().version(), House.ADA);
    if (method.startsWith("Offers.")) offered(arguments);
    if (method.startsWith("Upkeeps.")) looked(arguments);
    if (method.startsWith("DeskKeys.")) takenDown(arguments);
    if (method.startsWith("ReadDecisions.")) decided(opened);
    if (method.startsWith("DecisionList.") || method.startsWith("BoardReports.")) toldOf(method, opened, arguments);
    if (method.startsWith("OwnTemplates.")) template(method, arguments);
    if (method.startsWith("SignedLinks.")) signed(opened, arguments);
    if (method.startsWith("Signings.")) toSign(method, arguments);
    if (method.matches("StoredFiles.(keep|deleteLoose).*")) loose(file, arguments);
    if (method.startsWith("Referrals.")) arguments.put(String.class, List.of(linked()));
    if (method.startsWith("Batches.")) ordered(opened, arguments);
    if (method.startsWith("ContactWall.")) new ContactWall(house.database, house.clock).save(House.GRANVIK, new ContactWall.Said(Map.of(House.SCHOOL.value(), Sees.SERVICE)));
    if (method.startsWith("Absences.")) away(method, arguments);
    if (method.startsWith("PublicationNews.")) house.services.publish(House.GRANVIK, (new String(House.definition("felanmalan"), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8));
    if (method.startsWith("EndedRights.")) ended();
    if (method.startsWith("Cases.handedOver")) {
      arguments.put(CaseId.class, List.of(handedOver(house.transportCase().id())));
    }
    return arguments;
  }

  /** The link by which it was signed. */
  private void signed(CaseHead opened, Map<Class<?>, List<Object>> arguments) {
    arguments.put(String.class, List.of("link" + opened.number()));
    house.database.transaction(session -> session.change("insert into signed_link (municipality_id, address_hash, person_hash, case_id, signed_at) values (?, ?, ?, ?, ?)",
        House.GRANVIK, Sha256.of(("link" + opened.number()).getBytes(StandardCharsets.UTF_8)), House.JOHAN.hash(house.vault, House.GRANVIK).value(), opened.id(), house.clock.instant()));
  }

  private void loose(FileId file, Map<Class<?>, List<Object>> arguments) {
    house.database.transaction(session -> session.change("insert into loose_file (file_id, municipality_id, received_at) values (?, ?, ?)",
        file, House.GRANVIK, house.clock.instant()));
    arguments.put(List.class, List.of(List.of(file)));
  }

  /** A case that a guardian handed in, one that is followed with its key, and what supplements one. */
  private void admitted(String method, Map<Class<?>, List<Object>> arguments) {
    var guardian = new Applicant.Representative(new Acting("191212121212", "Vera", new Represented.Child("201001012382", "Ella", false)));
    var owner = method.contains("String") ? House.SOMEBODY : method.contains("Representative") ? guardian : House.VERA;
    var asked = house.asked(house.submitted(house.schoolTransport, owner, House.transport()), "grade");
    arguments.put(CaseId.class, List.of(asked.id()));
    arguments.put(String.class, List.of(house.cases.followKey(asked)));
    arguments.put(Applicant.Representative.class, List.of(guardian));
    if (method.contains("supplemented")) {
      arguments.put(DraftId.class, List.of(house.cases.supplement(House.GRANVIK, asked.id(), House.VERA).orElseThrow()));
    }
  }

  /** A case of somebody unknown that was taken down. */
  private void takenDown(Map<Class<?>, List<Object>> arguments) {
    var behalf = new Behalf(House.HANNA, ContactWay.PHONE, new Behalf.Whom.Nobody());
    var draft = behalves().begin(House.GRANVIK, house.faultReport, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), House.fault("lamp"));
    house.cases.submit(House.GRANVIK, draft.id(), behalf.deputy());
    arguments.put(CaseId.class, List.of(new CaseId(draft.id().value())));
  }

  private void looked(CaseHead opened, String method) {
    house.looks.add(House.GRANVIK, Look.at(House.NILS, Seen.CASE, opened.id(), false));
    if (!method.startsWith("Revealing.begin")) {
      new Revealing(house.database, house.looks, house.clock).begin(House.GRANVIK, House.HANNA, opened.id(), "Hon ringde");
    }
  }

  /** What the municipality and an officer settled, and what waits for the officer's daily mail and stands in one. */
  private void toTell(CaseHead opened) {
    var area = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"id\":\"a\",\"name\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[15,61],[16,61],[16,62],[15,61]]]}}]}";
    house.bindings.areas().save(House.GRANVIK, area.getBytes(StandardCharsets.UTF_8), "Ada", 0);
    house.mailboxes.put(House.HANNA, "hanna@granvik.invalid");
    house.bindings.saveNotices(House.GRANVIK, new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of("r@exempel.invalid")), house.bindings.notices(House.GRANVIK).version(), House.ADA);
    new OfficerWishes(house.database, house.clock).save(House.GRANVIK, House.HANNA, OfficerChoice.usual(Language.SWEDISH, UsualHours.NONE));
    for (var day : List.of(Optional.<LocalDate>empty(), Optional.of(opened.state().course().timers().getFirst().dueOn()))) {
      house.database.transaction(session -> session.change("insert into gathered_notice (id, municipality_id, officer_id, case_id, reference, kind, at, digest_on)"
          + " values (?, ?, ?, ?, ?, 'assigned', ?, ?)", UUID.randomUUID(), House.GRANVIK, House.HANNA, opened.id(), opened.reference(), house.clock.instant(), day));
    }
  }

  /** A later version of what the case was handed in under; planned unless that is what is walked, and as if one case had gone and another stayed. */
  private void toGoOver(String method, CaseHead opened, Map<Class<?>, List<Object>> arguments) {
    var text = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8).replaceFirst("\"minutes\": *\\d+", "\"minutes\": 99");
    var later = house.services.publish(House.GRANVIK, text.getBytes(StandardCharsets.UTF_8));
    var status = opened.state().status();
    var plan = new CasePlan(opened.version(), later.id(), Map.of(status, status), House.NILS);
    if (!method.matches("(Cases|CaseChangeovers.plan).*")) caseChangeovers.plan(House.GRANVIK, plan);
    for (var reason : List.of(Optional.<String>empty(), Optional.of("CASE_IS_OVER"))) {
      var id = reason.isEmpty() ? UUID.randomUUID() : opened.id().value();
      house.database.transaction(session -> session.change("insert into case_changeover_case (from_id, case_id, municipality_id, reference, status, reason, seq, at)"
          + " values (?, ?, ?, ?, ?, ?, 0, ?)", plan.from(), id, House.GRANVIK, opened.reference(), status, reason, house.clock.instant()));
    }
    arguments.put(CasePlan.class, List.of(plan));
    arguments.put(FlowCrossing.class, List.of(new FlowCrossing(plan.from(), plan.to(), status, House.NILS)));
    if (method.startsWith("CaseChangeovers")) arguments.put(int.class, List.of(10));
  }

  private void away(String method, Map<Class<?>, List<Object>> arguments) {
    var today = LocalDate.of(2027, 3, 17);
    var absence = new Absence(House.NILS, today, today, Optional.of(House.HANNA));
    if (!method.startsWith("Absences.save")) {
      new Absences(house.database, house.municipalities, house.clock).save(House.GRANVIK, absence);
    }
    arguments.put(Absence.class, List.of(absence));
    arguments.put(OfficerId.class, List.of(method.startsWith("Absences.withDeputy") ? House.HANNA : House.NILS));
    arguments.put(LocalDate.class, List.of(today));
    arguments.put(Collection.class, List.of(List.of(House.NILS)));
  }

  private void ordered(CaseHead opened, Map<Class<?>, List<Object>> arguments) {
    var waiting = new BatchCase(opened.id(), opened.reference(), new BatchCase.Outcome.Waiting());
    var batch = new Batch(new BatchId(opened.id().value()), "take", "view=open", List.of(waiting));
    new Batches(house.database, house.clock).begin(House.GRANVIK, batch, House.NILS);
    arguments.put(BatchId.class, List.of(batch.id()));
    arguments.put(OfficerId.class, List.of(House.NILS));
    arguments.put(CaseId.class, List.of(opened.id()));
    arguments.put(BatchCase.Outcome.class, List.of(new BatchCase.Outcome.Undone()));
  }

  /** The token of a link to a case of which the police are asked. */
  private String linked() {
    var permit = house.services.publish(House.GRANVIK, Permit.definition());
    house.bindings.save(House.GRANVIK, permit.family(), Permit.binding(), 0);
    var head = house.submitted(permit, House.VERA, Permit.ANSWERS);
    var looking = new CaseCommand.ChangeStatus("looking");
    var asked = done(house.cases.command(House.GRANVIK, head.id(), head.lastSeq(), looking, Permit.HANDLER));
    var since = asked.state().course().task("police").orElseThrow().startedAt();
    house.database.transaction(session -> session.change(
        "insert into referral_link (token_hash, municipality_id, case_id, task, started_at) values (?, ?, ?, 'police', ?)",
        Sha256.of(head.id().text().getBytes(StandardCharsets.UTF_8)), House.GRANVIK, head.id(), since));
    return head.id().text();
  }

  private List<Object> sealed(PaymentId payment) {
    var time = Long.toString(house.clock.instant().getEpochSecond());
    return List.of(time, seal(time, told(payment)));
  }

  /** An e-service that no other is walked with is withdrawn, and something is told of it. */
  private void offered(Map<Class<?>, List<Object>> arguments) {
    var family = new FamilyId(house.ids.next());
    house.offers.save(House.GRANVIK, family, Offer.ALWAYS.withdrawn(true), 0, House.ADA);
    var message = new OperatingMessage(new OperatingMessageId(house.ids.next()), LocalText.of("Nere.", "Down."), house.clock.instant(), Optional.empty(), Set.of(family), true);
    house.offers.tell(House.GRANVIK, message, 0, House.ADA);
    arguments.put(FamilyId.class, List.of(family));
    arguments.put(Offer.class, List.of(Offer.ALWAYS));
    arguments.put(OperatingMessage.class, List.of(message));
    arguments.put(OperatingMessageId.class, List.of(message.id()));
    arguments.put(int.class, List.of(1));
  }

  /** Somebody was said to look after an e-service. */
  private void looked(Map<Class<?>, List<Object>> arguments) {
    var family = new FamilyId(house.ids.next());
    new Upkeeps(house.database, house.clock).save(House.GRANVIK, family, Upkeep.NONE.ownedBy("Ada"), 0, House.ADA);
    arguments.put(FamilyId.class, List.of(family));
    arguments.put(Upkeep.class, List.of(Upkeep.NONE.ownedBy("Nils")));
    arguments.put(int.class, List.of(1));
  }

  private long filter() {
    return new SavedFilters(house.database).of(House.GRANVIK, House.OFFICER).getLast().number();
  }

  private List<Object> texts(String method, CaseHead opened, CaseHead anonymous, String followKey) {
    if (method.startsWith("PublishedServices.newest")) return List.of(house.schoolTransport.key().value());
    if (method.startsWith("Inbox.registered")) return List.of(opened.filing().diaryNumber().orElseThrow());
    if (method.startsWith("Diaries.set")) return List.of("BUN", "BUN {year}-{number:" + (1 + opened.number() % 3) + "}");
    if (method.startsWith("ProtectedPersons")) return List.of("199001012385");
    if (method.startsWith("Cases.follow")) return List.of(anonymous.reference(), followKey);
    if (method.startsWith("Cases.command")) return List.of(followKey);
    if (method.startsWith("InternalSystems.withKey")) return List.of(KEY);
    return method.startsWith("Outbox.unfinished") ? List.of("render") : List.of(opened.reference());
  }

  private List<Object> numbers(String method, CaseHead kase, Draft begun) {
    if (method.startsWith("Cases.mine") || method.startsWith("Feedbacks") || method.startsWith("ExportLog") || method.startsWith("DeskNotices") || method.startsWith("Inbox")) return List.of(10);
    if (method.startsWith("Bindings.save")) return List.of(binding().version());
    return List.of(method.matches("Cases\\.(command|register|goOver).*") ? kase.lastSeq() : begun.revision());
  }

  private CaseHead withTask(CaseHead head) {
    var add = new TaskCommand.AddTask("own", "Ring", Optional.of(House.NILS), Optional.empty());
    return done(house.cases.command(House.GRANVIK, head.id(), head.lastSeq(), add, House.OFFICER));
  }

  /** A note that calls somebody, and a message from each side, so that either has something to read. */
  private CaseHead written(CaseHead head) {
    var asked = done(house.cases.command(House.GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "?"), House.OFFICER));
    var noted = done(house.cases.command(House.GRANVIK, head.id(), asked.lastSeq(), new CaseCommand.AddNote("@hanna ser du?"), House.OFFICER));
    return done(house.cases.command(House.GRANVIK, head.id(), noted.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "!"), House.VERA));
  }

  private CaseHead withdrawn() {
    var head = house.transportCase();
    return done(house.cases.command(House.GRANVIK, head.id(), head.lastSeq(), new CaseCommand.Withdraw(), House.VERA));
  }

  private static CaseHead done(Commanded commanded) {
    return ((Commanded.Done) commanded).head();
  }

  /** All counted, a draft given up, and something said of the case. */
  private void toCount(Draft begun, CaseHead opened, String method) {
    house.feedbacks.give(House.GRANVIK, house.cases.find(House.GRANVIK, opened.id(), House.VERA).orElseThrow(), Grade.SATISFIED, "Bra");
    house.drafts.delete(House.GRANVIK, house.draft(house.faultReport, House.JOHAN, House.fault("lamp")).id(), House.JOHAN);
    deliveryFailed(opened);
    if (!method.startsWith("Flags.set")) {
      flags().set(House.GRANVIK, opened.id(), House.OFFICER);
    }
    new SavedFilters(house.database).save(House.GRANVIK, House.OFFICER, Optional.empty(), "x", "view=open");
    new ExportLog(house.database).add(House.GRANVIK, new Exported(House.NILS, house.clock.instant(), "inbox", "csv", "desk", 1));
    if (!method.startsWith("Statistics.isBehind")) {
      house.counting.atMost(10_000);
    }
  }

  private void deliveryFailed(CaseHead head) {
    house.database.transaction(session -> session.change("insert into outbox_attempt (outbox_id, municipality_id, number, at, outcome, reason)"
        + " select id, municipality_id, 7, ?, 'LATER', 'x' from outbox where stream = ? and kind = 'delivery'", house.clock.instant(), head.id()));
  }

  /** That Hanna was something until the day before yesterday. */
  private void ended() {
    house.database.transaction(session -> {
      session.change("insert ignore into officer (id, municipality_id, slug, name, administrator) values (?, ?, 'hanna', '', 0)", House.HANNA, House.GRANVIK);
      return session.change("insert into officer_term (officer_id, what, until_on) values (?, 'administrator', '2026-11-20')", House.HANNA);
    });
  }

  /** A message of the case that has been tried in vain. */
  private OutboxId stuck(CaseHead head) {
    var id = house.outbox.ofStream(House.GRANVIK, head.id().value()).getLast().id();
    house.database.transaction(session -> {
      session.change("update outbox set state = 'STUCK', attempts = 1 where id = ?", id);
      return session.change("insert into outbox_attempt (outbox_id, municipality_id, number, at, outcome, reason) values (?, ?, 1, ?, 'HOPELESS', 'x')",
          id, House.GRANVIK, house.clock.instant());
    });
    return id;
  }

  /** That a decision was made on the case, and the period in which it was. */
  private void decided(CaseHead head) {
    house.database.transaction(session -> session.change("insert into case_ruling (case_id, seq, municipality_id, authority_id, version_id,"
        + " reference, decided_at, ruling, outcome, delegation, actor) values (?, 9, ?, ?, ?, ?, ?, 'granted', 'APPROVAL', null, 'machine')",
        head.id(), House.GRANVIK, head.state().authority(), head.version(), head.reference(), house.clock.instant()));
  }

  /** A decision, and for who takes that back a meeting that was told of it. */
  private void toldOf(String method, CaseHead head, Map<Class<?>, List<Object>> arguments) {
    decided(head);
    var query = new DecisionQuery(head.state().authority(), Instant.EPOCH, house.clock.instant().plusSeconds(1), 10);
    long number = new DecisionList(house.database).of(House.GRANVIK, House.OFFICER, query).getFirst().number();
    var reports = new BoardReports(house.database, house.clock);
    arguments.put(DecisionQuery.class, List.of(query));
    arguments.put(Set.class, List.of(Set.of(number)));
    if (!method.startsWith("BoardReports.report")) {
      long report = reports.report(House.GRANVIK, House.OFFICER, head.state().authority(), LocalDate.of(2026, 12, 3), "Nämnden", Set.of(number)).orElseThrow().report();
      arguments.put(long.class, List.of(report));
      arguments.put(Set.class, List.of(Set.of(new BoardReports.Told(number, report))));
    }
  }

  /** A text of the municipality's, as it was made. */
  private void template(String method, Map<Class<?>, List<Object>> arguments) {
    var templates = new OwnTemplates(house.database, house.clock);
    var made = new OwnTemplate(0, Optional.empty(), OwnTemplate.Begins.NOTE, LocalText.of("Ring", "Call"), LocalText.of("Ring {applicant}", "Call {applicant}"), 0, false);
    long id = templates.make(House.GRANVIK, made, House.NILS).orElseThrow();
    arguments.put(long.class, List.of(id));
    arguments.put(int.class, List.of(1));
    arguments.put(boolean.class, List.of(true));
    arguments.put(UnitId.class, List.of(House.SCHOOL));
    arguments.put(OwnTemplate.class, List.of(templates.find(House.GRANVIK, id).orElseThrow()));
  }

  private StoredBinding binding() {
    return house.bindings.find(House.GRANVIK, house.schoolTransport.family()).orElseThrow();
  }

  private Binding otherBinding() {
    var now = binding().binding();
    return new Binding(now.authority(), Map.of("intake-unit", House.STREETS), now.receivers());
  }

  /** A checksum of every table. */
  private List<Object> everything() {
    var tables = List.of("draft", "stored_file", "stored_file_chunk", "loose_file", "case_file", "case_event", "submission", "case_barred", "case_link", "look", "look_seal", "reveal", "protected_party",
        "payment", "payment_event", "desk_notice",
        "diary_series", "diary_counter", "diary_entry", "diary_setting", "protected_person", "case_document", "case_ruling", "board_report", "board_report_undone", "own_template", "own_template_text", "own_template_change", "message", "statistic", "abandoned_draft", "ended_draft", "feedback", "export_log", "case_flag", "search_token", "case_party", "search_backlog", "saved_filter", "outbox", "outbox_attempt", "binding", "changeover", "service_family", "service_version");
    return house.database.read(session -> session.<Object>list("checksum table " + String.join(", ", tables),
        row -> row.text("Table") + " " + row.text("Checksum")));
  }

  private static String name(Map.Entry<Object, Method> entry) {
    var parameters = Arrays.stream(entry.getValue().getParameterTypes()).map(Class::getSimpleName).toList();
    return entry.getKey().getClass().getSimpleName() + "." + entry.getValue().getName() + parameters;
  }
}
