package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.Fence.FIRST;
import static se.samform.engine.testing.Fence.OWNER;
import static se.samform.engine.testing.Fence.SECOND;
import static se.samform.engine.testing.Fence.answers;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.id.CaseId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.PostOffice;
import se.samform.engine.testing.Fence;
import se.samform.examples.post.PostOfficeProgram;
import se.samform.examples.receiving.Options;

/** What two neighbours are told who sign what a third hands in, by mail and by text message, and where its links lead. */
class SigningLettersTest extends SigningNeighbours {

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  SigningLettersTest() {
    super(POST);
  }

  @Test
  void by_their_link_who_signed_is_told_so_and_when_also_once_it_is_a_case_and_nobody_else_is() throws Exception {
    begun();
    var links = new SignedLinks(house.database, house.vault);
    var round = round().id().text();
    var first = house.clock.instant();
    var token = token("johan@exempel.invalid");
    sign(FIRST);
    assertEquals(Optional.empty(), links.find(GRANVIK, round, FIRST), "their round still says it");
    house.clock.forward(Duration.ofHours(2));
    sign(SECOND);
    var kase = new CaseId(draft.id().value());
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first)), links.find(GRANVIK, token, FIRST));
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first)), links.find(GRANVIK, round, FIRST));
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first.plus(Duration.ofHours(2)))), links.find(GRANVIK, round, SECOND));
    assertEquals(Optional.empty(), links.find(GRANVIK, token, SECOND), "it is another's");
    assertEquals(Optional.empty(), links.find(GRANVIK, round, OWNER));
    house.keeping.purge(GRANVIK, kase);
    assertEquals(0, house.rows("signed_link"));
  }

  @Test
  void the_mails_link_leads_the_one_whose_it_is_and_nobody_else_and_says_nothing_of_the_answers() throws Exception {
    begun();
    var mail = mailsTo("johan@exempel.invalid").getFirst();
    var text = mail.getContent().toString();
    assertFalse(text.contains("Staket") || text.contains("Granne") || text.contains("Vera"), text);
    var link = LINK.matcher(text);
    assertTrue(link.find(), text);
    var token = link.group(1);
    assertEquals(Optional.of(round().id()), signings.invited(GRANVIK, token, FIRST));
    assertEquals(Optional.empty(), signings.invited(GRANVIK, token, OWNER));
    assertEquals(Optional.empty(), signings.invited(ELSEWHERE, token, FIRST));
    assertEquals(Optional.empty(), signings.invited(GRANVIK, token + "x", FIRST));
    assertFalse(house.database.read(session -> session.one("select hex(token_hash) as h from signing_invitation limit 1", row -> row.text("h"))).orElseThrow().contains(token));
  }

  @Test
  void who_gave_only_a_phone_number_is_asked_and_reminded_by_text_message_which_waits_for_the_morning(@TempDir Path data) throws Exception {
    try (var program = PostOfficeProgram.start(Options.of(0, data).withToken("s3cret"), house.clock)) {
      offices = municipality -> Optional.of(new PostOffice(program.address(), Optional.of("s3cret"), EnumSet.of(Channel.SMS), "SE"));
      service = Fence.publish(house, "together", "phone");
      draft = house.draft(service, OWNER, answers("Staket").with("neighbours.a.neighbour.phone", "070-174 06 05").with("neighbours.b.neighbour.phone", "070-174 06 06"));
      house.clock.forward(Duration.ofHours(13));
      begun();
      assertEquals(List.of(), texted(program), "it is night");
      house.clock.forward(Duration.ofHours(9));
      dispatch();
      var texts = texted(program);
      assertEquals(2, texts.size());
      var link = LINK.matcher(texts.getFirst());
      assertTrue(link.find() && texts.getFirst().startsWith("Granviks kommun: Du behöver skriva under\n"), texts.toString());
      assertFalse(texts.toString().contains("Staket") || texts.toString().contains("Granne"), texts.toString());
      assertTrue(Stream.of(FIRST, SECOND).anyMatch(who -> signings.invited(GRANVIK, link.group(1), who).isPresent()));
      house.clock.forward(Duration.ofDays(5));
      signings.seeToDue(10);
      dispatch();
      assertEquals(4, texted(program).size(), "reminded");
      assertEquals(0, post.getReceivedMessages().length);
    }
  }

  @Test
  void who_began_it_and_has_a_phone_and_no_mail_is_told_by_text_message_that_somebody_said_no(@TempDir Path data) throws Exception {
    try (var program = PostOfficeProgram.start(Options.of(0, data).withToken("s3cret"), house.clock)) {
      offices = municipality -> Optional.of(new PostOffice(program.address(), Optional.of("s3cret"), EnumSet.of(Channel.SMS), "SE"));
      var starter = new Starter(OWNER, Optional.empty(), "Vera Exempel", "", "070-174 06 05");
      assertEquals(Asked.Done.PLAIN, signings.begin(GRANVIK, draft.id(), starter, draft.revision()));
      signings.refuse(GRANVIK, round().id(), FIRST, "Det blir för högt");
      dispatch();
      var texts = texted(program);
      assertEquals(1, texts.size(), texts::toString);
      assertTrue(texts.getFirst().startsWith("Granviks kommun: Någon ville inte skriva under\n"), texts::toString);
      assertTrue(texts.getFirst().contains("/d/" + draft.id().text() + "/signing"), texts::toString);
      assertFalse(texts.getFirst().contains("högt"), texts::toString);
    }
  }

  @Test
  void where_nobody_sends_text_messages_nothing_of_that_gets_stuck() {
    assertEquals(Asked.Done.PLAIN, signings.begin(GRANVIK, draft.id(), new Starter(OWNER, Optional.empty(), "Vera Exempel", "", "070-174 06 05"), draft.revision()));
    var round = round().id();
    signings.refuse(GRANVIK, round, FIRST, "Det blir för högt");
    dispatch();
    var states = house.outbox.ofStream(GRANVIK, round.value()).stream().map(OutboxEntry::state).collect(Collectors.toSet());
    assertEquals(Set.of(MessageState.DONE), states);
  }

  @Test
  void who_is_asked_reads_the_municipalitys_own_words_and_the_link_stands_in_them_though_they_left_it_out() throws Exception {
    var asked = Cell.of("signing-asked/signer/mail").orElseThrow();
    settle(new NoticeSettings(Map.of(), Map.of(asked, words("Skriv under {service}", "Senast {day}.")), Map.of(), List.of()));
    begun();
    var mail = mailsTo("johan@exempel.invalid").getFirst();
    assertEquals("Skriv under Staket", mail.getSubject());
    var text = mail.getContent().toString();
    assertTrue(text.startsWith("Senast 6 december 2026."), text);
    var link = LINK.matcher(text);
    assertTrue(link.find(), text);
    assertEquals(Optional.of(round().id()), signings.invited(GRANVIK, link.group(1), FIRST));
  }

  @Test
  void what_the_municipality_turned_off_is_not_sent_but_who_is_asked_once_more_by_hand_always_gets_it() throws Exception {
    var off = Stream.of("signing-asked/signer/mail", "signing-reminder/signer/mail", "signing-cancelled/signer/mail")
        .collect(Collectors.toMap(key -> Cell.of(key).orElseThrow(), key -> false));
    settle(new NoticeSettings(off, Map.of(), Map.of(), List.of()));
    begun();
    assertEquals(List.of("Du behöver skriva under"), subjectsTo("johan@exempel.invalid"), "nothing turns that off");
    house.clock.forward(Duration.ofDays(5));
    signings.seeToDue(10);
    dispatch();
    assertEquals(1, subjectsTo("johan@exempel.invalid").size(), "the reminder that comes by itself");
    house.clock.forward(Duration.ofDays(2));
    assertEquals(Asked.Done.PLAIN, signings.remind(GRANVIK, draft.id(), OWNER));
    dispatch();
    var told = List.of("Du behöver skriva under", "Påminnelse: du behöver skriva under");
    assertEquals(told, subjectsTo("johan@exempel.invalid"));
    signings.withdraw(GRANVIK, draft.id(), OWNER);
    dispatch();
    assertEquals(told, subjectsTo("johan@exempel.invalid"));
  }

  private String token(String address) throws Exception {
    var link = LINK.matcher(mailsTo(address).getFirst().getContent().toString());
    assertTrue(link.find());
    return link.group(1);
  }

  private void settle(NoticeSettings notices) {
    var stored = house.bindings.find(GRANVIK, service.family()).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, service.family(), stored.binding().telling(notices), stored.version()));
  }

  private static OwnWords words(String subject, String text) {
    return new OwnWords(LocalText.of(subject, subject), LocalText.of(text, text));
  }

  private static List<String> texted(PostOfficeProgram program) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(program.address().resolve("/api")).build(), BodyHandlers.ofString());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(each -> each.getJsonObject("parcel").getString("text")).toList();
    }
  }
}
