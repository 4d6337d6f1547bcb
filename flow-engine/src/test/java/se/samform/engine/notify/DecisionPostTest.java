package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.DraftId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Recipient;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;
import se.samform.examples.post.PostOfficeProgram;
import se.samform.examples.receiving.Options;

/** Decisions that leave the house, through a post office that is another program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionPostTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PDF = "%PDF-1.7 of a ";
  private static final RawAnswers WITHOUT_MAIL = RawAnswers.NONE.with("you.firstName", "Vera").with("you.lastName", "Exempel");
  private static final String DEFINITION = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "lov", "languages": ["sv"], "title": {"sv": "Lov"}, "summary": {"sv": "s"},
       "subject": {"sv": "s"}, "audiences": ["resident"], "login": "optional", "minutes": 5, "referencePrefix": "LOV",
       "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
         {"type": "person", "id": "you", "label": {"sv": "Du"}, "prefill": true, "parts": ["name", "personal-number", "address", "email"],
          "optionalParts": ["personal-number", "address", "email"]}]}],
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["asked", "decided"]},
         {"id": "asked", "kind": "awaiting-supplement", "title": {"sv": "Saknas"}, "next": ["back"]},
         {"id": "back", "kind": "supplemented", "title": {"sv": "Kompletterat"}, "next": ["decided"]},
         {"id": "decided", "kind": "decided", "title": {"sv": "Beslutat"}, "next": ["closed"]},
         {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
        "initial": "in", "routes": [{"to": "unit"}],
        "decisions": [{"id": "grant", "outcome": "approval", "title": {"sv": "Beviljat"}, "status": "decided", "text": {"sv": "Hemligt bifall"}}]}}""";

  private static final String NOBODY_ASKED = DEFINITION.replace("\"name\", \"personal-number\", \"address\", \"email\"", "\"name\"")
      .replace("\"personal-number\", \"address\", \"email\"", "");

  @TempDir Path data;
  private final House house = new House();
  private Published service;
  private PostOfficeProgram program;
  private DispatchDueMessages dispatch;

  @BeforeEach
  void open() throws IOException {
    program = PostOfficeProgram.start(Options.of(0, data).withToken("s3cret"), house.clock);
    service = house.services.publish(GRANVIK, DEFINITION.getBytes(StandardCharsets.UTF_8));
    house.bindings.save(GRANVIK, service.family(), new Binding(House.BOARD, Map.of("unit", House.SCHOOL), Map.of()), 0);
    var office = new PostOffice(program.address(), Optional.of("s3cret"), EnumSet.of(Channel.SMS, Channel.DIGITAL_POST, Channel.PRINT), "SE");
    var documents = new Documents(house.database, house.files, (file, document) -> (PDF + document.kind()).getBytes(StandardCharsets.UTF_8), house.clock);
    var post = new SendPost(house.cases, house.municipalities, new Composing(house.bindings), documents, municipality -> Optional.of(office));
    dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new RenderDocument(house.cases, documents), post.by(Channel.SMS), post.by(Channel.DIGITAL_POST), post.by(Channel.PRINT)));
    house.channels.addAll(EnumSet.of(Channel.SMS, Channel.DIGITAL_POST, Channel.PRINT));
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void who_has_no_mail_gets_the_decision_itself_in_the_digital_letter_box() throws Exception {
    var head = decided(handedIn(VERA, WITHOUT_MAIL.with("you.personalNumber", "199001012385")));
    var parcel = only();
    assertEquals("digital-post", parcel.getString("channel"));
    assertEquals(List.of(head.reference() + ".pdf " + PDF + "letter"), enclosed(parcel));
    assertFalse(parcel.getString("text").contains("Hemligt"), parcel::toString);
    assertEquals(List.of(MessageState.DONE), states(head));
  }

  @Test
  void who_has_no_digital_letter_box_gets_it_on_paper() throws Exception {
    decided(handedIn(SOMEBODY, withAddress(WITHOUT_MAIL.with("you.email", "vera@exempel.invalid"))));
    assertEquals("print", only().getString("channel"), "nobody whom the log-in knows");
    assertEquals("Storgatan 1", only().getJsonObject("to").getString("street"));
    assertEquals(1, enclosed(only()).size());
  }

  @Test
  void who_logs_in_and_gave_an_address_for_mail_reads_it_here_unless_they_are_told_by_digital_post() throws Exception {
    var answers = withAddress(WITHOUT_MAIL.with("you.email", "vera@exempel.invalid").with("you.personalNumber", "199001012385"));
    assertEquals(List.of(), states(decided(handedIn(VERA, answers))));
    var stored = house.bindings.find(GRANVIK, service.family()).orElseThrow();
    var told = new NoticeSettings(Map.of(new Cell(EventKind.STATUS_CHANGED, Recipient.APPLICANT, Channel.DIGITAL_POST), true), Map.of(), Map.of(), List.of());
    assertTrue(house.bindings.save(GRANVIK, service.family(), stored.binding().telling(told), stored.version()));
    var head = decided(handedIn(VERA, answers));
    assertEquals(1, enclosed(only()).size(), "one letter, and none that says that there is one");
    assertEquals(List.of(MessageState.DONE), states(head));
  }

  @Test
  void whoever_filled_it_in_for_somebody_who_phoned_sees_that_it_must_be_sent_by_hand_where_no_address_is_known() throws Exception {
    var head = decided(takenDown(WITHOUT_MAIL.with("you.email", "vera@exempel.invalid")));
    assertEquals(List.of(MessageState.STUCK), states(head));
    assertEquals(List.of(), all());
    decided(takenDown(withAddress(WITHOUT_MAIL.with("you.email", "vera@exempel.invalid"))));
    assertEquals("print", only().getString("channel"));
  }

  @Test
  void that_holds_as_well_where_nobody_was_asked_how_they_are_reached() {
    publish(NOBODY_ASKED);
    assertEquals(List.of(MessageState.STUCK), states(decided(takenDown(WITHOUT_MAIL))));
  }

  @Test
  void what_is_decided_by_itself_by_what_came_in_again_goes_as_the_decision_and_not_as_the_receipt_of_that() throws Exception {
    publish(decidingItself("back"));
    var head = handedIn(VERA, WITHOUT_MAIL.with("you.personalNumber", "199001012385"));
    var ask = new SupplementCommand.AskForSupplement(List.of("you"), house.cases.newMessageId(), "Något fattas.", Optional.empty());
    var asked = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), ask, OFFICER)).head();
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, house.cases.supplement(GRANVIK, asked.id(), VERA).orElseThrow(), VERA));
    sendWhatIsDue();
    assertEquals(List.of(head.reference() + ".pdf " + PDF + "letter"), enclosed(only()));
    assertEquals(List.of(MessageState.DONE), states(head));
  }

  @Test
  void what_is_decided_by_itself_as_it_comes_in_goes_too() throws Exception {
    publish(decidingItself("in"));
    var head = handedIn(VERA, WITHOUT_MAIL.with("you.personalNumber", "199001012385"));
    sendWhatIsDue();
    assertEquals(List.of(head.reference() + ".pdf " + PDF + "letter"), enclosed(only()));
    assertEquals(List.of(MessageState.DONE), states(head));
  }

  @Test
  void nothing_is_written_to_the_address_of_whoever_is_protected() throws Exception {
    var answers = withAddress(WITHOUT_MAIL);
    var number = answers.with("you.personalNumber", "199001012385");
    decided(guarded(handedIn(VERA, number)));
    assertEquals("{\"personalNumber\":\"199001012385\"}", only().getJsonObject("to").toString().replace("-", ""));
    var stuck = decided(guarded(handedIn(SOMEBODY, answers)));
    assertEquals(List.of(MessageState.STUCK), states(stuck));
    assertEquals(1, all().size());
  }

  @Test
  void where_nobody_sends_letters_none_is_written() {
    house.channels.retainAll(Set.of(Channel.SMS));
    assertEquals(List.of(), states(decided(handedIn(VERA, withAddress(WITHOUT_MAIL)))));
  }

  private void publish(String definition) {
    service = house.services.publish(GRANVIK, definition.getBytes(StandardCharsets.UTF_8));
  }

  /** As soon as a case is there. */
  private static String decidingItself(String status) {
    return DEFINITION.replace("\"initial\":", "\"timers\": [{\"id\": \"now\", \"from\": {\"status\": \"" + status
        + "\"}, \"after\": {\"days\": 0}, \"then\": {\"decision\": \"grant\"}}], \"initial\":");
  }

  private static RawAnswers withAddress(RawAnswers answers) {
    return answers.with("you.street", "Storgatan 1").with("you.postalCode", "123 45").with("you.city", "Granvik");
  }

  private CaseHead handedIn(Applicant owner, RawAnswers answers) {
    return house.submitted(service, owner, answers);
  }

  private CaseHead takenDown(RawAnswers answers) {
    var deputy = new Applicant.Deputy(NILS, Optional.empty());
    var draft = new Behalves(house.database, house.vault, house.drafts)
        .begin(GRANVIK, service, new Behalf(NILS, ContactWay.PHONE, new Behalf.Whom.Nobody()), Language.SWEDISH, Content.NONE);
    var saved = assertInstanceOf(Saved.Done.class, house.drafts.save(draft, deputy, draft.revision(), answers)).draft();
    DraftId id = saved.id();
    return assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, id, deputy)).head();
  }

  private CaseHead guarded(CaseHead head) {
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.IDENTITY, SecrecyGround.PROTECTED_PERSON));
    return assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, OFFICER)).head();
  }

  /** And all that is due is sent. */
  private CaseHead decided(CaseHead head) {
    var decide = new RulingCommand.Decide("grant", "", Optional.empty(), Optional.empty(), Optional.empty());
    var after = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), decide, OFFICER)).head();
    sendWhatIsDue();
    return after;
  }

  private void sendWhatIsDue() {
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  /** Of decisions that leave. */
  private List<MessageState> states(CaseHead head) {
    return house.outbox.ofStream(GRANVIK, head.id().value()).stream().filter(entry -> entry.ref().startsWith("decision/")).map(OutboxEntry::state).toList();
  }

  private static List<String> enclosed(JsonObject parcel) {
    return parcel.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
        .map(document -> document.getString("name") + " " + new String(Base64.getDecoder().decode(document.getString("content")), StandardCharsets.UTF_8)).toList();
  }

  private JsonObject only() throws Exception {
    assertEquals(1, all().size(), all()::toString);
    return all().getFirst();
  }

  /** What is about a decision. */
  private List<JsonObject> all() throws Exception {
    var answer = CLIENT.send(HttpRequest.newBuilder(program.address().resolve("api")).build(), BodyHandlers.ofString());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(item -> item.getJsonObject("parcel"))
          .filter(parcel -> parcel.getString("subject").startsWith("Beslut")).toList();
    }
  }
}
