package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;
import static se.samform.engine.testing.House.transport;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.FileId;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Wishes;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CitizenErrand;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.testing.House;

class SendMailTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @BeforeEach
  void nothing_waits() throws Exception {
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
  }

  @Test
  void the_citizen_is_told_in_their_language_where_the_case_is() throws Exception {
    var head = house.transportCase();
    dispatch();
    var mail = only();
    assertEquals("Vi har tagit emot ditt ärende " + head.reference(), mail.getSubject());
    assertEquals("vera@exempel.invalid", mail.getAllRecipients()[0].toString());
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    assertTrue(((String) mail.getContent()).contains("https://e.exempel.invalid/granvik/my/" + head.id().text()));
  }

  @Test
  void the_other_guardians_address_is_not_the_applicants() throws Exception {
    house.submitted(house.schoolTransport, VERA, transport()
        .with("custody", "joint").with("other-guardian.firstName", "Johan").with("other-guardian.lastName", "Påhitt")
        .with("other-guardian.email", "johan@exempel.invalid"));
    dispatch();
    assertEquals("vera@exempel.invalid", only().getAllRecipients()[0].toString());
  }

  @Test
  void who_follows_a_case_by_its_key_is_told_that_it_was_replaced_by_whomever_and_gets_no_key() throws Exception {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp").with("wants-reply", "yes").with("contact.email", "vera@exempel.invalid"));
    for (var replace : List.<UnaryOperator<CaseHead>>of(this::replacedWithKey, this::replacedByOfficer)) {
      dispatch();
      SERVER.purgeEmailFromAllMailboxes();
      head = replace.apply(head);
      dispatch();
      var text = (String) only().getContent();
      assertEquals("vera@exempel.invalid", only().getAllRecipients()[0].toString());
      assertTrue(text.contains("Nyckeln till ditt ärende " + head.reference() + " har bytts ut. Ring oss om det inte var du."), text);
      assertFalse(text.contains(house.cases.followKey(head)) || text.contains("http") || text.contains("Lampan"), text);
    }
  }

  @Test
  void where_no_address_came_with_the_case_nobody_is_told_of_another_key() throws Exception {
    replacedWithKey(house.submitted(house.faultReport, SOMEBODY, fault("lamp")));
    dispatch();
    assertEquals(0, SERVER.getReceivedMessages().length);
  }

  private CaseHead replacedWithKey(CaseHead head) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.ReplaceKey(), house.cases.followKey(head))).head();
  }

  private CaseHead replacedByOfficer(CaseHead head) {
    var officer = new Actor.Officer(House.HANNA, Set.of(head.state().unit()));
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.ReplaceKey(), officer)).head();
  }

  @Test
  void speaks_english_to_who_filled_it_in_in_english() throws Exception {
    var begun = house.drafts.start(GRANVIK, VERA, house.schoolTransport, Language.ENGLISH);
    house.drafts.save(begun, VERA, 1, transport());
    var head = ((Submitted.Opened) house.cases.submit(GRANVIK, begun.id(), VERA)).head();
    dispatch();
    assertEquals("We have received your case " + head.reference(), only().getSubject());
  }

  @Test
  void greets_and_says_when_an_answer_comes_and_whom_to_call() throws Exception {
    var head = house.transportCase();
    dispatch();
    var text = ((String) only().getContent()).replace("\r\n", "\n");
    assertTrue(text.startsWith("Hej!\n\nVi har tagit emot"), text);
    assertTrue(text.contains("Du får svar senast " + Wording.day(head.state().dueOn().orElseThrow(), Language.SWEDISH) + "."), text);
    assertTrue(text.strip().endsWith("Ring kontaktcenter på 0123-45 60 00.\n\nMed vänlig hälsning\nGranviks kommun"), text);
  }

  @Test
  void a_mail_tells_that_there_is_a_message_and_never_what_it_says() throws Exception {
    var head = house.transportCase();
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    house.cases.command(GRANVIK, head.id(), 1, new WriteToCitizen(house.cases.newMessageId(), "Hemligt intyg"), OFFICER);
    dispatch();
    var mail = only();
    assertTrue(mail.getSubject().startsWith("Nytt meddelande"), mail.getSubject());
    assertFalse(((String) mail.getContent()).contains("Hemligt"));
  }

  @Test
  void of_a_message_in_a_case_where_nobody_may_write_any_more_no_mail_asks_for_a_reply() {
    var head = house.transportCase();
    var facts = house.municipalities.facts(GRANVIK);
    var written = new CitizenErrand.Written(house.cases.newMessageId());
    assertTrue(Letters.of(written, head, facts, house.schoolTransport, Optional.empty()).text().contains("läser du det och svarar"));
    var over = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.Withdraw(), VERA)).head();
    var text = Letters.of(written, over, facts, house.schoolTransport, Optional.empty()).text();
    assertTrue(text.contains("Här läser du det:") && !text.contains("svarar"), text);
  }

  @Test
  void a_decision_is_told_as_one_and_nothing_else_is() throws Exception {
    var head = house.transportCase();
    var handled = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), 1, new ChangeStatus("in-progress"), OFFICER)).head();
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    house.cases.command(GRANVIK, head.id(), handled.lastSeq(), new ChangeStatus("granted"), OFFICER);
    dispatch();
    var mail = only();
    assertEquals("Det finns ett beslut i ditt ärende " + head.reference(), mail.getSubject());
    assertFalse(((String) mail.getContent()).contains("status"), "no more words than that");
  }

  @Test
  void what_is_asked_for_is_told_with_its_day_and_what_came_in_as_that() throws Exception {
    var head = house.transportCase();
    var handled = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), 1, new ChangeStatus("in-progress"), OFFICER)).head();
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    var day = LocalDate.of(2099, 12, 5);
    var ask = new SupplementCommand.AskForSupplement(List.of("grade"), house.cases.newMessageId(), "Hemlig fråga", Optional.of(day));
    house.cases.command(GRANVIK, head.id(), handled.lastSeq(), ask, OFFICER);
    dispatch();
    var asked = only();
    assertEquals("Vi behöver mer från dig i ärende " + head.reference(), asked.getSubject());
    var text = (String) asked.getContent();
    assertTrue(text.contains("Svara senast 5 december 2099."), text);
    assertFalse(text.contains("Du får svar") || text.contains("Hemlig"), text);
    SERVER.purgeEmailFromAllMailboxes();
    house.cases.submit(GRANVIK, house.cases.supplement(GRANVIK, head.id(), VERA).orElseThrow(), VERA);
    dispatch();
    assertEquals("Vi har fått din komplettering i ärende " + head.reference(), only().getSubject());
  }

  @Test
  void a_message_with_files_is_told_as_documents_once_and_not_what_they_are() throws Exception {
    var head = house.transportCase();
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    var file = new Enclosed(new FileId(new UUID(1, 1)), "hemligt-intyg.pdf", "application/pdf", 10, "0".repeat(64));
    house.cases.command(GRANVIK, head.id(), 1, new WriteToCitizen(house.cases.newMessageId(), "Hemligt", List.of(file)), OFFICER);
    dispatch();
    var mail = only();
    assertEquals("Nya handlingar i ditt ärende " + head.reference(), mail.getSubject());
    assertFalse(((String) mail.getContent()).toLowerCase(Locale.ROOT).contains("hemligt"));
  }

  @Test
  void who_declined_mail_of_messages_is_not_mailed_of_documents() {
    house.wishes.save(GRANVIK, VERA, new Wishes(Map.of(EventKind.NEW_MESSAGE, Set.of(Channel.MAIL)), Map.of(), QuietHours.NEVER));
    assertFalse(house.wishes.of(GRANVIK, VERA).orElseThrow().isWanted(EventKind.NEW_DOCUMENTS, Channel.MAIL));
    house.wishes.save(GRANVIK, VERA, new Wishes(Map.of(EventKind.STATUS_CHANGED, Set.of(Channel.MAIL), EventKind.NEW_DOCUMENTS, Set.of(Channel.MAIL)), Map.of(), QuietHours.NEVER));
    assertTrue(house.wishes.of(GRANVIK, VERA).orElseThrow().isWanted(EventKind.NEW_DOCUMENTS, Channel.MAIL), "they come with a message");
    house.wishes.save(GRANVIK, VERA, Wishes.NONE);
  }

  @Test
  void who_gave_no_address_gets_no_mail() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    dispatch();
    assertEquals(0, SERVER.getReceivedMessages().length);
    assertTrue(house.outbox.ofStream(GRANVIK, head.id().value()).stream().noneMatch(entry -> entry.kind().equals("mail")));
  }

  @Test
  void what_the_municipality_turned_off_is_not_sent_and_its_own_words_are() throws Exception {
    var begun = new CitizenErrand.StatusChanged("in-progress").cell(false, Channel.MAIL);
    var written = new CitizenErrand.Written(house.cases.newMessageId()).cell(false, Channel.MAIL);
    var words = new OwnWords(LocalText.of("Läs {reference}\r\nBcc: alla@exempel.invalid", "Read"), LocalText.of("Du hittar det här: {link} {what}", "Here"));
    settle(new NoticeSettings(Map.of(begun, false), Map.of(written, words), Map.of(), List.of()));
    try {
      var head = house.transportCase();
      dispatch();
      SERVER.purgeEmailFromAllMailboxes();
      house.cases.command(GRANVIK, head.id(), 1, new ChangeStatus("in-progress"), OFFICER);
      house.cases.command(GRANVIK, head.id(), 2, new WriteToCitizen(house.cases.newMessageId(), "Hemligt intyg"), OFFICER);
      dispatch();
      var mail = only();
      assertEquals("Läs " + head.reference() + " Bcc: alla@exempel.invalid", mail.getSubject());
      assertEquals(1, mail.getAllRecipients().length);
      assertEquals("Du hittar det här: https://e.exempel.invalid/granvik/my/" + head.id().text() + " {what}", ((String) mail.getContent()).strip());
    } finally {
      settle(NoticeSettings.NONE);
    }
  }

  @Test
  void no_letter_in_any_language_holds_anything_of_the_case() {
    var all = "{reference} {service} {status} {link} {municipality} {phone} {name} {answers} {message}";
    var own = Optional.of(new OwnWords(LocalText.of(all, all), LocalText.of(all, all)));
    var answers = transport().with("applicant.firstName", "hemligtförnamn").with("applicant.lastName", "hemligtefternamn")
        .with("child.firstName", "hemligtbarn").with("home.street", "hemliggata").with("applicant.email", "hemlig@exempel.invalid");
    for (var language : List.of(Language.SWEDISH, Language.ENGLISH)) {
      var draft = house.drafts.start(GRANVIK, VERA, house.schoolTransport, language);
      house.drafts.save(draft, VERA, 1, answers);
      var head = ((Submitted.Opened) house.cases.submit(GRANVIK, draft.id(), VERA)).head();
      var letters = Stream.of(new CitizenErrand.Received(), new CitizenErrand.StatusChanged("granted"), new CitizenErrand.Written(house.cases.newMessageId()), new CitizenErrand.Enclosed(house.cases.newMessageId()), new CitizenErrand.Reminded("promise"))
          .flatMap(errand -> Stream.of(own, Optional.<OwnWords>empty()).map(words -> Letters.of(errand, head, House.facts(GRANVIK), house.schoolTransport, words)))
          .map(letter -> (letter.subject() + letter.text()).toLowerCase(Locale.ROOT)).toList();
      assertEquals(10, letters.size());
      assertTrue(letters.stream().allMatch(letter -> letter.contains(head.reference().toLowerCase(Locale.ROOT))));
      assertEquals(Optional.empty(), secrets(secrets(), letters));
    }
    dispatch();
  }

  private static List<String> secrets() {
    return List.of("hemligt", "hemlig", "199001012385", "19900101-2385", "191212121212");
  }

  private static Optional<String> secrets(List<String> secrets, List<String> letters) {
    return secrets.stream().filter(secret -> letters.stream().anyMatch(letter -> letter.contains(secret))).findFirst();
  }

  private static void settle(NoticeSettings notices) {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(notices), stored.version()));
  }

  private static MimeMessage only() {
    assertEquals(1, SERVER.getReceivedMessages().length);
    return SERVER.getReceivedMessages()[0];
  }

  private static void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var mail = new SendMail(house.cases, house.municipalities, new Composing(house.bindings), server, house.clock);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(mail));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
