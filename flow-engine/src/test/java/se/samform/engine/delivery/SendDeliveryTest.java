package se.samform.engine.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.id.CaseId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Binding;
import se.samform.core.publication.PaymentBinding;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.draft.Attached;
import se.samform.engine.file.Received;
import se.samform.engine.testing.House;
import se.samform.examples.receiving.Options;
import se.samform.examples.receiving.Receiving;
import se.samform.examples.school.SchoolSystem;

/** Delivers to the example school system, which shares no code with us. */
class SendDeliveryTest {

  private static final byte[] PDF = "%PDF-1.7 made for a test".getBytes(StandardCharsets.UTF_8);
  private static final byte[] FOR_OTHERS = "%PDF-1.7 for EXPORT".getBytes(StandardCharsets.UTF_8);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir
  Path data;

  private Receiving school;
  private House house;
  private Documents documents;
  private Deliveries deliveries;
  private DispatchDueMessages dispatch;

  private Map<String, String> tokens = Map.of("Elit", "s3cret");

  @BeforeEach
  void build() throws IOException {
    school = Receiving.start(new SchoolSystem(), Options.of(0, data).withToken("s3cret"));
    house = new House(school.address());
    documents = new Documents(house.database, house.files, (file, document) -> document.isReceipt() ? PDF : FOR_OTHERS, house.clock);
    deliveries = new Deliveries(house.outbox);
    var delivery = new SendDelivery(house.cases, documents, house.bindings, house.municipalities, name -> Optional.ofNullable(tokens.get(name)), file -> List.of());
    dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new RenderDocument(house.cases, documents), delivery));
  }

  @AfterEach
  void stop() throws IOException {
    school.close();
  }

  @Test
  void the_receiver_has_submission_receipt_and_files_and_gives_its_own_receipt() throws Exception {
    var certificate = new byte[3_000_000];
    Arrays.fill(certificate, (byte) 'x');
    var head = withCertificate(house.schoolTransport, "läkar\"intyg\".pdf", certificate);
    dispatchAll();
    var delivery = deliveries.of(GRANVIK, head.id()).getFirst();
    assertEquals(Optional.of("ELIT-000001"), delivery.receipt());
    assertEquals(MessageState.DONE, delivery.entry().state());
    var listed = get("api/deliveries");
    assertTrue(listed.contains("\"reference\":\"" + head.reference() + "\""), listed);
    assertTrue(listed.contains("\"size\":3000000"), listed);
    assertTrue(listed.contains("läkar"), listed);
    assertEquals(new String(PDF, StandardCharsets.UTF_8), get("api/deliveries/" + delivery.entry().id().text() + "/parts/receipt"));
    assertEquals(submission(head), get("api/deliveries/" + delivery.entry().id().text() + "/parts/submission"));
  }

  /** As it is handed in with the reason for export hidden, and the school called something else. */
  @Test
  void what_is_hidden_from_other_systems_does_not_leave_and_a_question_has_its_name_there() throws Exception {
    var open = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8);
    var named = with(with(open, "certificate", "\"hiddenFrom\": [\"export\"]"), "school", "\"exportName\": \"SKOLA\"");
    var hiding = with(named, "disability-description", "\"hiddenFrom\": [\"export\"]");
    var published = house.services.publish(GRANVIK, hiding.getBytes(StandardCharsets.UTF_8));
    var head = withCertificate(published, "intyg.pdf", new byte[] {1, 2, 3});
    dispatchAll();
    var delivery = deliveries.of(GRANVIK, head.id()).getFirst();
    assertEquals(MessageState.DONE, delivery.entry().state(), delivery::toString);
    var listed = get("api/deliveries");
    assertFalse(listed.contains("intyg.pdf"), listed);
    var sent = get("api/deliveries/" + delivery.entry().id().text() + "/parts/submission");
    assertTrue(sent.contains("\"school\":\"bjork\""), sent);
    assertFalse(sent.contains("certificate") || sent.contains("disability-description"), sent);
    assertTrue(submission(head).contains("disability-description"), submission(head));
    var received = get("api/deliveries/" + delivery.entry().id().text() + "/parts/receipt");
    assertEquals("%PDF-1.7 for EXPORT", received);
  }

  @Test
  void what_is_to_be_invoiced_goes_with_the_delivery_as_it_was_when_it_was_handed_in() throws Exception {
    var fee = "{\"id\": \"sign\", \"kind\": \"fee\", \"title\": {\"sv\": \"Skylt\"}},";
    var terms = "\"payment\": {\"when\": \"invoice\", \"to\": \"school-register\", \"on\": \"submitted\", \"charges\": [{\"fee\": \"sign\", \"vat\": \"25\"}]}, ";
    var costly = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8).replaceFirst("\"roles\": *\\[", "$0" + fee).replaceFirst("\"roles\":", terms + "$0");
    var published = house.services.publish(GRANVIK, costly.getBytes(StandardCharsets.UTF_8));
    charge("250.00");
    var head = house.submitted(published, VERA, transport());
    charge("999.00");
    dispatchAll();
    var delivery = deliveries.of(GRANVIK, head.id()).getFirst();
    assertEquals(MessageState.DONE, delivery.entry().state(), delivery::toString);
    assertEquals("{\"bill\":{\"currency\":\"SEK\",\"lines\":[{\"amount\":\"250.00\",\"description\":\"Skylt\",\"quantity\":\"1\",\"unit\":\"st\","
        + "\"unitPrice\":\"250.00\",\"vat\":\"25\"}],\"tax\":\"50.00\",\"total\":\"250.00\"},\"format\":\"samform-invoice\",\"formatVersion\":1,"
        + "\"municipality\":\"granvik\",\"reference\":\"" + head.reference() + "\",\"service\":\"skolskjuts\"}",
        get("api/deliveries/" + delivery.entry().id().text() + "/parts/invoice"));
  }

  /** Two fees, of which one hangs on an answer that is supplemented. */
  @Test
  void a_supplement_that_costs_otherwise_is_invoiced_with_the_first_basis_taken_off_and_nothing_is_invoiced_twice() throws Exception {
    var head = invoiced("submitted", "{\"on\": \"supplemented\", \"to\": \"school-register\"}, ");
    supplement(head, "to");
    supplement(head, "from");
    supplement(head, "both");
    dispatchAll();
    assertEquals(List.of("-|350.00|100.00 250.00", "2|-250.00|100.00 -100.00 -250.00", "", "3|250.00|100.00 250.00 -100.00"), invoices(head));
  }

  @Test
  void what_is_invoiced_when_it_is_decided_is_of_the_newest_answers() throws Exception {
    var head = invoiced("decided", "");
    supplement(head, "to");
    dispatchAll();
    assertEquals(List.of(""), invoices(head), "nothing while it isn't decided");
    for (var status : List.of("rejected", "in-progress", "rejected")) {
      house.clock.forward(Duration.ofMinutes(1));
      becomes(head, status);
    }
    dispatchAll();
    assertEquals(List.of("", "-|100.00|100.00", ""), invoices(head), "once");
  }

  @Test
  void how_the_case_is_registered_goes_along_as_it_was_then() throws Exception {
    var unregistered = house.transportCase();
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}");
    var registered = house.transportCase();
    dispatchAll();
    assertEquals("{\"mode\":\"ordered\"}", part(unregistered, "registration"));
    assertEquals("{\"diaryNumber\":\"BUN 2026-0001\",\"mode\":\"diary\",\"registeredOn\":\"2026-11-22\",\"series\":\"BUN\"}", part(registered, "registration"));
  }

  @Test
  void messages_are_delivered_with_their_files_and_no_others_where_the_flow_says_so() throws Exception {
    var also = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
        .replaceFirst("\"deliveries\": *\\[", "$0{\"on\": \"message\", \"to\": \"school-register\"},");
    var opened = withCertificate(house.services.publish(GRANVIK, also.getBytes(StandardCharsets.UTF_8)), "intyg.pdf", new byte[] {1, 2, 3});
    var file = house.cases.findForMachine(GRANVIK, opened.id()).orElseThrow();
    var whole = (Received.Whole) house.cases.receive(file, new ByteArrayInputStream("mer".getBytes(StandardCharsets.UTF_8)), 100);
    var enclosed = new Enclosed(whole.id(), "mer.pdf", "application/pdf", whole.bytes(), whole.sha256());
    var written = house.cases.newMessageId();
    var after = ((Commanded.Done) house.cases.command(
        GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.WriteToUnit(written, "Här är mer", List.of(enclosed)), VERA)).head();
    house.cases.command(GRANVIK, opened.id(), after.lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Tack"), OFFICER);
    dispatchAll();
    var sent = deliveries.of(GRANVIK, opened.id());
    assertEquals(3, sent.size(), "what was handed in, and two messages");
    assertTrue(sent.stream().allMatch(each -> each.entry().state() == MessageState.DONE), sent::toString);
    var all = sent.stream().map(each -> get("api/deliveries/" + each.entry().id().text() + "/parts/message")).toList();
    var theirs = all.stream().filter(text -> text.contains("\"from\":\"citizen\"")).findFirst().orElseThrow();
    assertEquals("{\"at\":\"2026-11-22T09:00:00.123456Z\",\"files\":[{\"id\":\"" + enclosed.id().text() + "\",\"name\":\"mer.pdf\"}],\"from\":\"citizen\",\"id\":\""
        + written.text() + "\",\"text\":\"Här är mer\"}", theirs);
    assertTrue(all.stream().anyMatch(text -> text.contains("\"from\":\"authority\"") && text.contains("Tack") && !text.contains("files")), all::toString);
    var delivery = sent.stream().filter(each -> get("api/deliveries/" + each.entry().id().text() + "/parts/message").equals(theirs)).findFirst().orElseThrow();
    assertEquals("mer", get("api/deliveries/" + delivery.entry().id().text() + "/parts/attachment-1"));
    var listed = get("api/deliveries/" + delivery.entry().id().text());
    assertTrue(listed.contains("\"event\":\"message\"") && !listed.contains("intyg.pdf"), listed);
  }

  @Test
  void whose_the_case_came_to_be_is_told_where_the_flow_says_so_and_with_all_that_comes_later() throws Exception {
    var moves = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
        .replaceFirst("\"deliveries\": *\\[", "$0{\"on\": \"transferred\", \"to\": \"school-register\"},{\"on\": \"withdrawn\", \"to\": \"school-register\"},")
        .replaceFirst("\"kind\": *\"submitted\",", "$0 \"mayTransfer\": true,");
    var opened = house.submitted(house.services.publish(GRANVIK, moves.getBytes(StandardCharsets.UTF_8)), VERA, transport());
    var ways = new CaseOwner.Ways("", "johan@exempel.invalid", "", "", "", "");
    var johan = new CaseOwner(CaseOwner.Kind.PERSON, JOHAN.personalNumber(), "Johan Påhitt", ways);
    house.clock.forward(Duration.ofMinutes(1));
    var after = ((Commanded.Done) house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new HandlingCommand.Transfer(johan, "Flyttade"), OFFICER)).head();
    house.clock.forward(Duration.ofMinutes(1));
    house.cases.command(GRANVIK, opened.id(), after.lastSeq(), new CaseCommand.Withdraw(), JOHAN);
    dispatchAll();
    var sent = deliveries.of(GRANVIK, opened.id()).stream().map(each -> "api/deliveries/" + each.entry().id().text()).toList();
    var owner = "{\"email\":\"johan@exempel.invalid\",\"kind\":\"person\",\"name\":\"Johan Påhitt\",\"number\":\"191212121212\",\"since\":\"2026-11-22T09:01:00.123456Z\"}";
    var told = sent.stream().collect(Collectors.toMap(address -> event(get(address)), address -> get(address + "/parts/owner")));
    assertEquals(Set.of("submitted", "transferred", "withdrawn"), told.keySet());
    assertEquals(List.of(owner, owner), List.of(told.get("transferred"), told.get("withdrawn")));
    assertFalse(told.get("submitted").contains("Johan"), told::toString);
  }

  private static String event(String listed) {
    return listed.replaceFirst("(?s).*\"event\":\"([a-z-]+)\".*", "$1");
  }

  @Test
  void nothing_is_delivered_of_a_message_where_the_flow_says_nothing() {
    var head = house.transportCase();
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej", List.of()), VERA);
    assertEquals(1, deliveries.of(GRANVIK, head.id()).size());
  }

  private String part(CaseHead head, String name) {
    return get("api/deliveries/" + deliveries.of(GRANVIK, head.id()).getFirst().entry().id().text() + "/parts/" + name);
  }

  private CaseHead invoiced(String on, String deliveries) {
    var fees = "{\"id\": \"sign\", \"kind\": \"fee\", \"title\": {\"sv\": \"Skylt\"}}, {\"id\": \"both\", \"kind\": \"fee\", \"title\": {\"sv\": \"Båda vägar\"}},";
    var terms = "\"payment\": {\"when\": \"invoice\", \"to\": \"school-register\", \"on\": \"" + on + "\", \"charges\": [{\"fee\": \"sign\"},"
        + " {\"fee\": \"both\", \"vat\": \"25\", \"when\": {\"question\": \"direction\", \"is\": \"both\"}}]}, ";
    var costly = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8).replaceFirst("\"roles\": *\\[", "$0" + fees)
        .replaceFirst("\"roles\":", terms + "$0").replaceFirst("\"deliveries\": *\\[", "$0" + deliveries);
    var published = house.services.publish(GRANVIK, costly.getBytes(StandardCharsets.UTF_8));
    charge(Map.of("sign", new BigDecimal("100"), "both", new BigDecimal("250")));
    return house.submitted(published, VERA, transport());
  }

  private void supplement(CaseHead head, String direction) {
    house.clock.forward(Duration.ofMinutes(1));
    house.asked(head, "direction");
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), VERA).orElseThrow(), VERA).orElseThrow();
    house.drafts.save(draft, VERA, draft.revision(), draft.answers().with("direction", direction));
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, draft.id(), VERA));
  }

  private void becomes(CaseHead head, String status) {
    var now = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head();
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), now.lastSeq(), new CaseCommand.ChangeStatus(
        status, Optional.of(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Så blev det")), Optional.empty(), Optional.empty()), OFFICER));
  }

  /** Number, total and amounts of the invoice that goes with each delivery, the oldest first; empty where none does. */
  private List<String> invoices(CaseHead head) {
    return deliveries.of(GRANVIK, head.id()).stream().sorted(Comparator.comparing(delivery -> delivery.entry().writtenAt())).map(delivery -> {
      var part = get("api/deliveries/" + delivery.entry().id().text() + "/parts/invoice");
      return part.contains("samform-invoice") ? told(part) : "";
    }).toList();
  }

  private static String told(String invoice) {
    try (var reader = Json.createReader(new StringReader(invoice))) {
      var object = reader.readObject();
      var bill = object.getJsonObject("bill");
      var amounts = bill.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(line -> line.getString("amount")).collect(Collectors.joining(" "));
      return (object.containsKey("number") ? object.getInt("number") : "-") + "|" + bill.getString("total") + "|" + amounts;
    }
  }

  private void charge(String fee) {
    charge(Map.of("sign", new BigDecimal(fee)));
  }

  private void charge(Map<String, BigDecimal> fees) {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var now = stored.binding();
    var payments = new PaymentBinding(Optional.empty(), fees);
    house.bindings.save(GRANVIK, house.schoolTransport.family(), new Binding(
        now.authority(), now.units(), now.receivers(), now.parked(), now.registers(), now.officers(), payments), stored.version());
  }

  /** The definition with this told of a question, which may stand in a step of the same name. */
  private static String with(String definition, String question, String told) {
    var id = "\"id\": \"" + question + "\",";
    int at = definition.lastIndexOf(id);
    return definition.substring(0, at) + told + "," + definition.substring(at);
  }

  @Test
  void is_stuck_and_says_why_when_the_token_is_wrong() {
    tokens = Map.of("Elit", "another", "Origo", "s3cret");
    var head = house.transportCase();
    dispatchAll();
    var entry = deliveries.of(GRANVIK, head.id()).getFirst().entry();
    assertEquals(MessageState.STUCK, entry.state());
    assertEquals(Optional.of("401: the token is missing or wrong"), entry.lastReason());
  }

  @Test
  void waits_for_the_receipt_to_be_rendered() {
    var head = house.transportCase();
    assertTrue(deliveries.of(GRANVIK, head.id()).getFirst().entry().waits());
    dispatch.atMost(1);
    assertFalse(deliveries.of(GRANVIK, head.id()).getFirst().entry().waits());
  }

  @Test
  void goes_again_when_the_receiver_is_up_and_is_taken_over_once() throws Exception {
    var head = house.transportCase();
    behave("error-after-store");
    dispatchAll();
    assertEquals(MessageState.WAITING, deliveries.of(GRANVIK, head.id()).getFirst().entry().state());
    behave("normal");
    house.clock.forward(Duration.ofMinutes(2));
    dispatchAll();
    var delivery = deliveries.of(GRANVIK, head.id()).getFirst();
    assertEquals(Optional.of("ELIT-000001"), delivery.receipt());
    assertTrue(get("api/deliveries").contains("\"duplicates\":1"));
    var reasons = house.outbox.attempts(GRANVIK, delivery.entry().id());
    assertEquals(2, reasons.size());
    assertTrue(reasons.getFirst().reason().startsWith("500"), reasons::toString);
  }

  @Test
  void each_tells_the_status_that_it_is_about_also_when_it_goes_again_after_the_next() throws Exception {
    var head = house.transportCase();
    behave("error-after-store");
    dispatchAll();
    changed(changed(head, "in-progress"), "granted");
    behave("normal");
    house.clock.forward(Duration.ofMinutes(2));
    dispatchAll();
    assertEquals(
        List.of(
            "{\"id\":\"received\",\"kind\":\"submitted\",\"title\":{\"en\":\"Received\",\"sv\":\"Inkommen\"}}",
            "{\"id\":\"granted\",\"kind\":\"decided\",\"title\":{\"en\":\"Granted\",\"sv\":\"Beviljat\"}}"),
        List.of(status(head, 0), status(head, 1)));
    assertTrue(deliveries.of(GRANVIK, head.id()).stream().allMatch(delivery -> delivery.entry().state() == MessageState.DONE));
  }

  private String status(CaseHead head, int number) throws Exception {
    return get("api/deliveries/" + deliveries.of(GRANVIK, head.id()).get(number).entry().id().text() + "/parts/status");
  }

  private CaseHead changed(CaseHead head, String status) {
    house.clock.forward(Duration.ofSeconds(1));
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), new ChangeStatus(status), House.OFFICER)).head();
  }

  @Test
  void is_stuck_with_a_reason_while_nothing_is_bound_and_goes_when_it_is_mended() {
    var binding = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var unbound = new Binding(binding.binding().authority(), binding.binding().units(), Map.of());
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), unbound, binding.version()));
    var head = house.transportCase();
    dispatchAll();
    var stuck = deliveries.of(GRANVIK, head.id()).getFirst().entry();
    assertEquals(MessageState.STUCK, stuck.state());
    assertEquals(Optional.of("No receiver is bound to school-register"), stuck.lastReason());
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), binding.binding(), binding.version() + 1));
    assertTrue(house.outbox.resend(GRANVIK, stuck.id()));
    dispatchAll();
    assertEquals(MessageState.DONE, deliveries.of(GRANVIK, head.id()).getFirst().entry().state());
  }

  @Test
  void a_receiver_that_does_not_answer_is_tried_later() throws IOException {
    var head = house.transportCase();
    school.close();
    dispatchAll();
    var entry = deliveries.of(GRANVIK, head.id()).getFirst().entry();
    assertEquals(MessageState.WAITING, entry.state());
    assertTrue(entry.lastReason().orElseThrow().contains("ConnectException"), entry::toString);
  }

  @Test
  void renders_once_however_often_it_is_asked_for() {
    var head = house.transportCase();
    var file = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    var receipt = file.receipt().orElseThrow().id();
    documents.pdf(file, receipt);
    documents.pdf(file, receipt);
    dispatchAll();
    assertEquals(1, house.rows("stored_file"));
    assertEquals(Optional.empty(), documents.pdf(house.cases.find(GRANVIK, house.transportCase().id(), VERA).orElseThrow(), receipt));
  }

  private void dispatchAll() {
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private CaseHead withCertificate(Published service, String name, byte[] bytes) {
    RawAnswers answers = transport().with("reason", "disability").with("disability-description", "Vera Exempel kan inte gå");
    var draft = house.draft(service, VERA, answers);
    var attached = (Attached.Done) house.drafts.attach(
        draft, VERA, "certificate", name, "application/pdf", new ByteArrayInputStream(bytes), 10_000_000);
    return ((Submitted.Opened) house.cases.submit(GRANVIK, attached.draft().id(), VERA)).head();
  }

  private String submission(CaseHead head) {
    var file = house.cases.find(GRANVIK, new CaseId(head.id().value()), VERA).orElseThrow();
    return new String(file.submissions().getFirst().json(), StandardCharsets.UTF_8);
  }

  private String get(String path) {
    try {
      return CLIENT.send(HttpRequest.newBuilder(school.address().resolve(path)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void behave(String mode) throws Exception {
    var body = HttpRequest.BodyPublishers.ofString("{\"mode\":\"" + mode + "\",\"seconds\":0}");
    var request = HttpRequest.newBuilder(school.address().resolve("behaviour")).header("Content-Type", "application/json").POST(body);
    assertEquals(200, CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode());
  }
}
