package se.samform.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Refusal;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.FileId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.VersionId;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.StoredBinding;
import se.samform.core.register.Registers;
import se.samform.core.store.Session;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.DueTimer;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.document.Documents;
import se.samform.engine.draft.Attached;
import se.samform.engine.draft.Draft;
import se.samform.engine.message.Messages;
import se.samform.engine.testing.House;

/**
 * Walks every public method that takes a municipality. Each is called twice with the very same arguments, ids and people
 * of Granvik: as another municipality it finds nothing and changes nothing; as Granvik it finds or changes something, so
 * that there was something to find. A new method is walked by itself; one whose parameters are unknown here fails.
 */
class TenantWalkTest {

  /** They make something that is the caller's own, say nothing of what is stored, or throw where nothing is found. */
  private static final Set<String> OWN = Set.of(
      "Drafts.start", "PublishedServices.publish", "PublishedServices.require", "Cases.followKey", "Outbox.append", "Outbox.begin");

  private final House house = new House();

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

  /** Timers fire when it is time. */
  private static Duration late(Map.Entry<Object, Method> entry) {
    return name(entry).startsWith("Cases.fire") ? Duration.ofDays(100) : Duration.ZERO;
  }

  @Test
  void many_are_walked_and_the_documents_besides() {
    assertTrue(methods().count() > 40, () -> methods().count() + " methods");
    var opened = house.transportCase();
    var documents = new Documents(house.database, house.files, (file, document) -> new byte[10], house.clock);
    var found = house.cases.find(House.GRANVIK, opened.id(), House.VERA).orElseThrow();
    assertTrue(documents.pdf(found, found.receipt().orElseThrow().id()).isPresent());
  }

  private HandInBooked handInBooked() {
    Registers none = (municipality, service) -> null;
    return new HandInBooked(house.cases, house.drafts, house.services, house.bindings, house.municipalities, none, house.database, house.clock);
  }

  private Stream<Map.Entry<Object, Method>> methods() {
    var faces = List.of(
        house.cases, house.drafts, house.inbox, house.keeping, house.files, house.services, house.bindings, house.outbox,
        new Deliveries(house.outbox), new Messages(house.database, house.clock), new DecisionList(house.database), handInBooked());
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
      case Collection<?> found -> found.isEmpty();
      case Boolean done -> !done;
      case Number count -> count.longValue() == 0;
      case Map<?, ?> found -> found.isEmpty();
      case InboxPage page -> page.cases().isEmpty();
      case InboxPosition position -> position.of() == 0;
      case Submitted submitted -> submitted instanceof Submitted.NoSuchDraft;
      case Decision decision -> decision.equals(new Decision.Refused(Refusal.NO_SUCH_CASE));
      case Commanded commanded -> commanded.equals(new Commanded.Refused(Refusal.NO_SUCH_CASE));
      default -> false;
    };
  }

  /** A command that is refused or overtaken has shown no more than that the case is there. */
  private static boolean isSomething(Object result) {
    return !isNothing(result) && !(result instanceof Submitted other && !(other instanceof Submitted.Opened || other instanceof Submitted.OpenedBefore))
        && !(result instanceof Commanded other && !(other instanceof Commanded.Done));
  }

  /** All that the methods ask for, anew, all of it Granvik's; where a method asks twice for a type, in its order. */
  private Map<Class<?>, List<Object>> theirs(String method) {
    var opened = written(house.transportCase());
    var anonymous = house.submitted(house.faultReport, House.SOMEBODY, House.fault("lamp"));
    var followKey = house.cases.followKey(House.GRANVIK, anonymous.id());
    var owner = method.contains("Anonymous") ? House.SOMEBODY : House.VERA;
    var begun = house.draft(house.faultReport, owner, House.fault("lamp"));
    var attached = (Attached.Done) house.drafts.attach(
        begun, owner, "photo", "a.jpg", "image/jpeg", new ByteArrayInputStream(new byte[10]), 100);
    var byKey = method.contains("String") && method.startsWith("Cases.command");
    var kase = byKey ? anonymous : opened;
    var file = new FileId(attached.file().id());
    var arguments = new HashMap<Class<?>, List<Object>>();
    arguments.put(CaseId.class, List.of(kase.id()));
    arguments.put(DraftId.class, List.of(begun.id()));
    arguments.put(FileId.class, List.of(file));
    arguments.put(OutboxId.class, List.of(stuck(opened)));
    arguments.put(VersionId.class, List.of(opened.version()));
    arguments.put(FamilyId.class, List.of(house.schoolTransport.family()));
    arguments.put(KeyId.class, List.of(begun.key().id()));
    arguments.put(UUID.class, List.of(opened.id().value()));
    arguments.put(Applicant.class, List.of(owner));
    arguments.put(Applicant.Person.class, List.of(House.JOHAN));
    arguments.put(Applicant.Anonymous.class, List.of(House.SOMEBODY));
    arguments.put(Actor.Officer.class, List.of(House.OFFICER));
    arguments.put(CaseCommand.class, List.of(method.contains("Officer") ? new CaseCommand.Take() : new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej")));
    arguments.put(InboxQuery.class, List.of(new InboxQuery(Set.of(House.SCHOOL), true, new InboxQuery.Whose.Anybodys(), Optional.empty(), 10)));
    arguments.put(InboxQuery.Place.class, List.of(new InboxQuery.Place(InboxQuery.Place.NO_DATE, Long.MAX_VALUE)));
    arguments.put(Set.class, List.of(Set.of(House.SCHOOL)));
    arguments.put(Collection.class, List.of(List.of(opened.id())));
    arguments.put(List.class, List.of(List.of(opened)));
    arguments.put(Binding.class, List.of(otherBinding()));
    arguments.put(String.class, texts(method, opened, anonymous, followKey));
    var promised = opened.state().course().timers().getFirst();
    arguments.put(DueTimer.class, List.of(new DueTimer(opened.id(), promised.id(), promised.dueOn())));
    arguments.put(LocalDate.class, List.of(promised.dueOn()));
    arguments.put(Optional.class, List.of(Optional.empty()));
    arguments.put(AuthorityId.class, List.of(opened.state().authority()));
    arguments.put(Instant.class, method.startsWith("DecisionList") ? decided(opened) : List.of(house.clock.instant()));
    arguments.put(int.class, numbers(method, kase, attached.draft()));
    arguments.put(long.class, List.of(method.startsWith("Cases.mine") ? Long.MAX_VALUE : opened.number()));
    return arguments;
  }

  private List<Object> texts(String method, CaseHead opened, CaseHead anonymous, String followKey) {
    if (method.startsWith("PublishedServices.newest")) return List.of(house.schoolTransport.key().value());
    if (method.startsWith("Cases.follow")) return List.of(anonymous.reference(), followKey);
    if (method.startsWith("Cases.command")) return List.of(followKey);
    return method.startsWith("Outbox.unfinished") ? List.of("render") : List.of(opened.reference());
  }

  private List<Object> numbers(String method, CaseHead kase, Draft begun) {
    if (method.startsWith("Cases.mine") || method.startsWith("Inbox")) return List.of(10);
    if (method.startsWith("Bindings.save")) return List.of(binding().version());
    return List.of(method.startsWith("Cases.command") ? kase.lastSeq() : begun.revision());
  }

  /** A message from each side, so that either has something to read. */
  private CaseHead written(CaseHead head) {
    var asked = done(house.cases.command(House.GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "?"), House.OFFICER));
    return done(house.cases.command(House.GRANVIK, head.id(), asked.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "!"), House.VERA));
  }

  private static CaseHead done(Commanded commanded) {
    return ((Commanded.Done) commanded).head();
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
  private List<Object> decided(CaseHead head) {
    house.database.transaction(session -> session.change("insert into case_ruling (case_id, seq, municipality_id, authority_id, version_id,"
        + " reference, decided_at, ruling, outcome, delegation, actor) values (?, 9, ?, ?, ?, ?, ?, 'granted', 'APPROVAL', null, 'machine')",
        head.id(), House.GRANVIK, head.state().authority(), head.version(), head.reference(), house.clock.instant()));
    return List.of(house.clock.instant(), house.clock.instant().plusSeconds(1));
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
    var tables = List.of("draft", "stored_file", "stored_file_chunk", "case_file", "case_event", "submission",
        "case_document", "case_ruling", "message", "outbox", "outbox_attempt", "binding", "service_family", "service_version");
    return house.database.read(session -> session.<Object>list("checksum table " + String.join(", ", tables),
        row -> row.text("Table") + " " + row.text("Checksum")));
  }

  private static String name(Map.Entry<Object, Method> entry) {
    var parameters = Arrays.stream(entry.getValue().getParameterTypes()).map(Class::getSimpleName).toList();
    return entry.getKey().getClass().getSimpleName() + "." + entry.getValue().getName() + parameters;
  }
}
