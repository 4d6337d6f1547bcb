package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Wishes;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Published;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Reach;
import se.samform.engine.document.Documents;
import se.samform.engine.testing.House;
import se.samform.examples.post.PostOfficeProgram;
import se.samform.examples.receiving.Options;

/** Citizens told by text message, digital post and letter, through a post office that is another program. */
class SendPostTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path data;
  private final House house = new House();
  private final Published mailOptional = house.services.publish(GRANVIK, mailOptional());
  private PostOfficeProgram program;
  private DispatchDueMessages dispatch;

  @BeforeEach
  void open() throws Exception {
    program = PostOfficeProgram.start(Options.of(0, data).withToken("s3cret"), house.clock);
    var office = new PostOffice(program.address(), Optional.of("s3cret"), EnumSet.of(Channel.SMS, Channel.DIGITAL_POST, Channel.PRINT), "SE");
    var post = new SendPost(house.cases, house.municipalities, new Composing(house.bindings),
        new Documents(house.database, house.files, (file, document) -> new byte[0], house.clock), municipality -> Optional.of(office));
    dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(post.by(Channel.SMS), post.by(Channel.DIGITAL_POST), post.by(Channel.PRINT)));
    house.channels.addAll(EnumSet.of(Channel.SMS, Channel.DIGITAL_POST, Channel.PRINT));
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void who_gave_no_mail_address_gets_a_text_message_with_no_more_than_that_there_is_something_to_read() throws Exception {
    var head = handedIn(transport().with("applicant.email", ""));
    dispatchAll();
    assertEquals(List.of("sms"), kinds(head));
    var parcel = only();
    assertEquals("+46701740605", parcel.getJsonObject("to").getString("phone"));
    assertEquals("Granviks kommun: Vi har tagit emot ditt ärende " + head.reference() + "\nhttps://e.exempel.invalid/granvik/my/" + head.id().text(),
        parcel.getString("text"));
  }

  @Test
  void who_gave_a_mail_address_is_told_by_mail_alone_until_they_wish_otherwise() throws Exception {
    assertEquals(List.of("mail"), kinds(house.transportCase()));
    house.wishes.save(GRANVIK, VERA, new Wishes(Map.of(EventKind.NEW_MESSAGE, Set.of(Channel.MAIL)), Map.of(), QuietHours.NIGHT));
    var head = house.transportCase();
    assertEquals(List.of("mail", "sms"), kinds(head));
    write(head);
    assertEquals(List.of("mail", "sms", "sms"), kinds(head));
  }

  @Test
  void a_text_message_waits_for_the_morning_but_not_the_one_that_says_that_it_came() throws Exception {
    house.clock.forward(Duration.ofHours(13));
    var head = handedIn(transport().with("applicant.email", ""));
    write(head);
    dispatchAll();
    assertEquals(List.of(MessageState.DONE, MessageState.WAITING), told(head).stream().map(OutboxEntry::state).toList());
    assertEquals(LocalTime.of(7, 0), told(head).getLast().dueAt().orElseThrow().atZone(House.facts(GRANVIK).zone()).toLocalTime());
    house.clock.forward(Duration.ofHours(9));
    dispatchAll();
    assertEquals(2, all().size());
    assertFalse(all().toString().contains("Hemligt"));
  }

  @Test
  void a_municipality_that_turns_digital_post_on_sends_it_besides_the_mail() throws Exception {
    settle(Map.of(cell(Channel.DIGITAL_POST), true, cell(Channel.PRINT), true));
    var head = handedIn(transport());
    dispatchAll();
    assertEquals(List.of("mail", "digital-post"), kinds(head));
    assertEquals("199001012385", only().getJsonObject("to").getString("personalNumber").replace("-", ""));
    assertTrue(only().getString("text").startsWith("Hej!"));
  }

  @Test
  void what_was_kept_in_spite_of_an_error_is_not_sent_twice_and_one_that_is_away_gets_it_later() throws Exception {
    behave("{\"mode\": \"down\"}");
    var head = handedIn(transport().with("applicant.email", ""));
    dispatchAll();
    assertEquals(MessageState.WAITING, told(head).getFirst().state());
    behave("{\"mode\": \"error-after-store\"}");
    later();
    assertEquals(1, all().size());
    later();
    assertEquals(MessageState.DONE, told(head).getFirst().state());
    assertEquals(1, all().size());
  }

  @Test
  void what_was_sent_in_other_words_before_is_sent() throws Exception {
    behave("{\"mode\": \"error-after-store\"}");
    var head = handedIn(transport().with("applicant.email", ""));
    dispatchAll();
    assertEquals(1, all().size());
    var sms = new Cell(EventKind.CASE_SUBMITTED, Recipient.APPLICANT, Channel.SMS);
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var words = new NoticeSettings(Map.of(), Map.of(sms, new OwnWords(LocalText.of("Hej", "Hi"), LocalText.of("Andra ord", "Other words"))), Map.of(), List.of());
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(words), stored.version()));
    later();
    assertEquals(MessageState.DONE, told(head).getFirst().state());
    assertEquals(1, all().size());
  }

  @Test
  void who_cannot_be_reached_stands_at_the_desk_as_stuck() throws Exception {
    behave("{\"unreachable\": [\"+46701740605\"]}");
    var head = handedIn(transport().with("applicant.email", ""));
    dispatchAll();
    assertEquals(MessageState.STUCK, told(head).getFirst().state());
    assertEquals(Optional.of("The post office cannot reach that address"), told(head).getFirst().lastReason());
  }

  @Test
  void what_nobody_could_be_reached_by_does_not_hold_back_what_comes_after_it() throws Exception {
    behave("{\"unreachable\": [\"+46701740605\"]}");
    var head = handedIn(transport().with("applicant.email", ""));
    dispatchAll();
    behave("{\"mode\": \"normal\", \"unreachable\": []}");
    write(head);
    dispatchAll();
    assertEquals(List.of(MessageState.STUCK, MessageState.DONE), told(head).stream().map(OutboxEntry::state).toList());
    assertTrue(only().getString("text").contains("Nytt meddelande"));
  }

  @Test
  void where_nobody_sends_text_messages_none_is_written() {
    house.channels.clear();
    assertEquals(List.of(), kinds(handedIn(transport().with("applicant.email", ""))));
  }

  @ParameterizedTest
  @CsvSource({"070-174 06 05,+46701740605", "+46 70 174 06 05,+46701740605", "0046701740605,+46701740605", "08-465 004 01,", "12,", "Ring mamma,", "+45 20 12 34 56,+4520123456"})
  void only_numbers_that_can_read_get_text_messages(String written, String to) {
    var reach = new Reach(Optional.empty(), Optional.of(written), Optional.empty(), Optional.empty());
    assertEquals(Optional.ofNullable(to), Addressee.of(Channel.SMS, reach, "SE").map(json -> json.getString("phone")));
  }

  private CaseHead handedIn(RawAnswers answers) {
    return house.submitted(mailOptional, VERA, answers.with("applicant.phone", "070-174 06 05"));
  }

  /** As it is, but that an applicant needs no mail address. */
  private static byte[] mailOptional() {
    var asked = "\"prefill\": true,\n          \"searchable\": true";
    var definition = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8);
    assertTrue(definition.contains(asked));
    return definition.replace(asked, asked + ", \"optionalParts\": [\"email\"]").getBytes(StandardCharsets.UTF_8);
  }

  private void write(CaseHead head) {
    var seq = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head().lastSeq();
    house.cases.command(GRANVIK, head.id(), seq, new WriteToCitizen(house.cases.newMessageId(), "Hemligt intyg"), OFFICER);
  }

  private static Cell cell(Channel channel) {
    return new Cell(EventKind.CASE_SUBMITTED, Recipient.APPLICANT, channel);
  }

  private void settle(Map<Cell, Boolean> on) {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var notices = new NoticeSettings(on, Map.of(), Map.of(), List.of());
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(notices), stored.version()));
  }

  private List<OutboxEntry> told(CaseHead head) {
    return house.outbox.ofStream(GRANVIK, head.id().value()).stream().filter(entry -> Channel.of(entry.kind()).isPresent()).toList();
  }

  private List<String> kinds(CaseHead head) {
    return told(head).stream().map(OutboxEntry::kind).toList();
  }

  private void later() {
    house.clock.forward(Duration.ofMinutes(10));
    dispatchAll();
  }

  private void dispatchAll() {
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private JsonObject only() throws Exception {
    assertEquals(1, all().size(), all()::toString);
    return all().getJsonObject(0).getJsonObject("parcel");
  }

  private JsonArray all() throws Exception {
    var answer = CLIENT.send(HttpRequest.newBuilder(at("api")).build(), BodyHandlers.ofString());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray();
    }
  }

  private void behave(String json) throws Exception {
    var answer = CLIENT.send(HttpRequest.newBuilder(at("behaviour")).PUT(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private URI at(String path) {
    return program.address().resolve(path);
  }
}
