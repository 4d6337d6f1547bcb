package se.samform.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
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
import se.samform.core.flow.Refusal;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.FileId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.outbox.MessageState;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.store.Session;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.document.Documents;
import se.samform.engine.draft.Attached;
import se.samform.engine.message.Messages;
import se.samform.engine.testing.House;

/**
 * Walks every public method that takes a municipality, with the ids and people of one and the id of another: it finds
 * nothing and changes nothing. A new method is walked by itself; one whose parameters are unknown here fails.
 */
class TenantWalkTest {

  /** They make something that is the caller's own, or say nothing of what is stored. */
  private static final Set<String> OWN = Set.of("Drafts.start", "PublishedServices.publish", "Cases.followKey");

  private final House house = new House();
  private final Documents documents = new Documents(
      house.database, house.files, (file, document) -> new byte[10], house.clock);
  private final CaseHead opened = house.transportCase();
  private final Map<Class<?>, Object> theirs = theirs();

  @TestFactory
  Stream<DynamicTest> another_municipality_finds_and_changes_nothing() {
    return methods().map(entry -> DynamicTest.dynamicTest(name(entry), () -> {
      var before = everything();
      assertTrue(isNothing(call(entry)), () -> name(entry) + " found something");
      assertEquals(before, everything(), () -> name(entry) + " changed something");
    }));
  }

  @Test
  void there_is_something_to_find() throws Exception {
    assertTrue(methods().count() > 25);
    var found = house.cases.find(House.GRANVIK, opened.id(), House.VERA);
    assertTrue(found.isPresent() && documents.pdf(found.get(), found.get().receipt().orElseThrow().id()).isPresent());
    assertTrue(!house.drafts.list(House.GRANVIK, House.VERA).isEmpty());
  }

  @Test
  void the_same_walk_as_the_right_municipality_finds_or_changes_most_of_it() {
    theirs.put(MunicipalityId.class, House.GRANVIK);
    var telling = methods().filter(this::tells).map(TenantWalkTest::name).toList();
    assertTrue(telling.size() > 20, () -> telling.size() + ": " + telling);
  }

  private boolean tells(Map.Entry<Object, Method> entry) {
    var before = everything();
    return !isNothing(call(entry)) || !before.equals(everything());
  }

  private Stream<Map.Entry<Object, Method>> methods() {
    var faces = List.of(
        house.cases, house.drafts, house.inbox, house.keeping, house.files, house.services, house.bindings, house.outbox,
        new Deliveries(house.outbox), new Messages(house.database, house.clock));
    return faces.stream().flatMap(face -> Arrays.stream(face.getClass().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> List.of(method.getParameterTypes()).contains(MunicipalityId.class))
        .filter(method -> !OWN.contains(face.getClass().getSimpleName() + "." + method.getName()))
        .map(method -> Map.entry(face, method)));
  }

  private Object call(Map.Entry<Object, Method> entry) {
    var types = List.of(entry.getValue().getParameterTypes());
    return types.contains(Session.class)
        ? house.database.transaction(session -> call(entry, types.stream().map(type -> type == Session.class ? session : argument(type))))
        : call(entry, types.stream().map(this::argument));
  }

  private static Object call(Map.Entry<Object, Method> entry, Stream<Object> arguments) {
    try {
      return entry.getValue().invoke(entry.getKey(), arguments.toArray());
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name(entry), e.getCause());
    }
  }

  private Object argument(Class<?> type) {
    return Optional.ofNullable(theirs.get(type)).orElseThrow(() -> new IllegalStateException("What is to be given for " + type + "?"));
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
      case Commanded commanded -> commanded.equals(new Commanded.Refused(Refusal.NO_SUCH_CASE));
      default -> false;
    };
  }

  private Map<Class<?>, Object> theirs() {
    var begun = house.draft(house.faultReport, House.VERA, House.fault("lamp"));
    var file = (Attached.Done) house.drafts.attach(
        begun, House.VERA, "photo", "a.jpg", "image/jpeg", new ByteArrayInputStream(new byte[10]), 100);
    var arguments = new HashMap<Class<?>, Object>();
    arguments.put(MunicipalityId.class, House.ELSEWHERE);
    arguments.put(CaseId.class, opened.id());
    arguments.put(DraftId.class, begun.id());
    arguments.put(FileId.class, new FileId(file.file().id()));
    arguments.put(DocumentId.class, house.cases.find(House.GRANVIK, opened.id(), House.VERA).orElseThrow().receipt().orElseThrow().id());
    arguments.put(OutboxId.class, house.outbox.ofStream(House.GRANVIK, opened.id().value()).getFirst().id());
    arguments.put(VersionId.class, opened.version());
    arguments.put(FamilyId.class, house.schoolTransport.family());
    arguments.put(UnitId.class, House.SCHOOL);
    arguments.put(ServiceKey.class, house.schoolTransport.key());
    arguments.put(KeyId.class, begun.key().id());
    arguments.put(UUID.class, opened.id().value());
    arguments.put(Applicant.class, House.VERA);
    arguments.put(Applicant.Person.class, House.JOHAN);
    arguments.put(Applicant.Anonymous.class, House.SOMEBODY);
    arguments.put(Actor.Officer.class, House.OFFICER);
    arguments.put(CaseCommand.class, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"));
    arguments.put(InboxQuery.class, new InboxQuery(Set.of(House.SCHOOL), true, new InboxQuery.Whose.Anybodys(), Optional.empty(), 10));
    arguments.put(InboxQuery.Place.class, new InboxQuery.Place(InboxQuery.Place.NO_DATE, Long.MAX_VALUE));
    arguments.put(Set.class, Set.of(House.SCHOOL));
    arguments.put(Collection.class, List.of(opened.id()));
    arguments.put(MessageState.class, MessageState.WAITING);
    arguments.put(Binding.class, house.bindings.find(House.GRANVIK, house.schoolTransport.family()).orElseThrow().binding());
    arguments.put(List.class, List.of());
    arguments.put(String.class, opened.reference());
    arguments.put(Instant.class, house.clock.instant());
    arguments.put(int.class, 1);
    arguments.put(long.class, opened.number());
    return arguments;
  }

  /** A checksum of every table. */
  private List<Object> everything() {
    var tables = List.of("draft", "stored_file", "stored_file_chunk", "case_file", "case_event", "submission",
        "case_document", "message", "outbox", "binding", "service_family", "service_version");
    return house.database.read(session -> session.<Object>list("checksum table " + String.join(", ", tables),
        row -> row.text("Table") + " " + row.text("Checksum")));
  }

  private static String name(Map.Entry<Object, Method> entry) {
    var parameters = Arrays.stream(entry.getValue().getParameterTypes()).map(Class::getSimpleName).toList();
    return entry.getKey().getClass().getSimpleName() + "." + entry.getValue().getName() + parameters;
  }
}
