package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.id.FileId;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.notice.HowOften;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;
import se.samform.engine.testing.House;

class DeskMailTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final String BOX = "skolskjuts@granvik.invalid";
  private static final String REGISTRAR = "registrator@granvik.invalid";

  private final House house = new House();
  private final OfficerWishes wishes = new OfficerWishes(house.database, house.clock);
  private CaseHead head;

  @BeforeEach
  void open() {
    house.mailboxes.putAll(Map.of(NILS, "nils@granvik.invalid", HANNA, "hanna@granvik.invalid", STINA, "stina@granvik.invalid"));
    settle(new NoticeSettings(Map.of(), Map.of(), Map.of(SCHOOL, BOX), List.of(REGISTRAR)));
    head = house.transportCase();
  }

  @Test
  void a_new_case_is_told_to_the_units_officers_and_to_the_named_address_and_nobody_else() {
    dispatch();
    assertEquals(Set.of("nils@granvik.invalid", "hanna@granvik.invalid", REGISTRAR), told("Nytt ärende"));
  }

  @Test
  void a_mail_says_which_service_and_case_what_happened_and_where_and_nothing_of_the_case() throws Exception {
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.AddNote("@hanna: hemligt intyg"), OFFICER);
    dispatch();
    var mail = mails("Du är nämnd").getFirst();
    var text = ((String) mail.getContent()).replace("\r\n", "\n");
    assertEquals("Du är nämnd i ärende " + head.reference(), mail.getSubject());
    assertTrue(text.startsWith("Hej!\n\nDu är nämnd i ärende " + head.reference() + ".\n\nE-tjänst: " + house.schoolTransport.definition().about().title().in(Language.SWEDISH)), text);
    assertTrue(text.contains("https://e.exempel.invalid/granvik/desk/" + head.id().text()), text);
    assertTrue(text.contains("https://e.exempel.invalid/granvik/desk/notices/settings"), text);
    assertEquals(List.of("auto-generated"), Arrays.asList(mail.getHeader("Auto-Submitted")));
    for (var each : SERVER.getReceivedMessages()) {
      var all = each.getSubject() + each.getContent();
      assertFalse(all.contains("hemligt") || all.contains("Vera") || all.contains("19900101"), all);
    }
  }

  @Test
  void a_citizens_message_is_told_to_who_has_the_case_its_units_mailbox_and_the_named_address() {
    officer(new CaseCommand.Take());
    citizen("Hej");
    dispatch();
    assertEquals(Set.of("nils@granvik.invalid", BOX, REGISTRAR), told("Nytt meddelande i ärende"));
  }

  @Test
  void that_a_case_is_overdue_is_told_to_all_of_its_unit_while_nobody_has_it() {
    late();
    assertEquals(Set.of("nils@granvik.invalid", "hanna@granvik.invalid", BOX, REGISTRAR), told("är försenat"));
    assertEquals(1, new DeskNotices(house.database, house.clock).unread(GRANVIK, HANNA));
  }

  @Test
  void that_a_case_is_overdue_is_told_to_who_has_it_and_to_the_named_address() {
    officer(new CaseCommand.Assign(HANNA));
    late();
    assertEquals(Set.of("hanna@granvik.invalid", REGISTRAR), told("är försenat"));
  }

  /** As when what she was in the unit has ended. */
  @Test
  void that_a_case_is_overdue_is_told_to_all_of_its_unit_while_who_has_it_can_not_see_it() {
    officer(new CaseCommand.Assign(STINA));
    late();
    assertEquals(Set.of("nils@granvik.invalid", "hanna@granvik.invalid", BOX, REGISTRAR), told("är försenat"));
  }

  private void late() {
    house.clock.forward(Duration.ofDays(150));
    assertTrue(new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK) > 0);
    dispatch();
  }

  @Test
  void a_reminder_to_the_unit_is_told_to_all_of_it_whoever_has_the_case_and_one_to_the_officer_to_who_has_it() {
    var officers = remindedCase("officer");
    head = remindedCase("unit");
    officer(new CaseCommand.Assign(HANNA));
    dispatch();
    late();
    var about = told("Påminnelse om ärende " + head.reference());
    assertEquals(Set.of("nils@granvik.invalid", "hanna@granvik.invalid", BOX), about);
    assertEquals(about, told("Påminnelse om ärende " + officers.reference()), "nobody has it");
  }

  private CaseHead remindedCase(String whom) {
    var definition = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8).replaceFirst("\"deliveries\":",
        "\"timers\": [{\"id\": \"nudge\", \"from\": {\"status\": \"received\"}, \"after\": {\"workingDays\": 2}, \"then\": {\"remind\": \"" + whom + "\"}}], \"deliveries\":");
    return house.submitted(house.services.publish(GRANVIK, definition.getBytes(StandardCharsets.UTF_8)), House.VERA, House.transport());
  }

  @Test
  void documents_that_a_colleague_sends_are_told_to_who_has_the_case() {
    officer(new CaseCommand.Assign(HANNA));
    var file = new Enclosed(new FileId(new UUID(1, 1)), "karta.pdf", "application/pdf", 10, "0".repeat(64));
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Här är kartan", List.of(file)));
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Och ett ord"));
    officer(new CaseCommand.Take());
    officer(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "En till", List.of(file)));
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid"), told("Nya handlingar"));
    assertEquals(Set.of(), told("Nytt meddelande"));
  }

  @Test
  void nobody_is_mailed_what_they_did_themselves_and_nobody_twice_of_one_note() {
    officer(new CaseCommand.Assign(HANNA));
    officer(new CaseCommand.AddNote("Se här, @hanna"));
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid", BOX, REGISTRAR), told("har fått handläggare"));
    assertEquals(Set.of("hanna@granvik.invalid"), told("Du är nämnd"));
    assertEquals(Set.of(BOX, REGISTRAR), told("Ny anteckning"));
  }

  @Test
  void telling_of_a_case_again_tells_nobody_again() {
    dispatch();
    var before = SERVER.getReceivedMessages().length;
    house.database.transaction(session -> session.change("update outbox set state = 'WAITING', due_at = ? where kind = 'telling'", house.clock.instant()));
    dispatch();
    assertEquals(before, SERVER.getReceivedMessages().length);
    assertEquals(0, house.rows("outbox where state <> 'DONE' and kind in ('telling', 'desk-mail')"));
  }

  @Test
  void what_a_municipality_turned_off_is_not_sent_unless_the_service_turns_it_on_and_its_words_are_said() throws Exception {
    var note = cell("new-note/global/mail");
    var words = new OwnWords(LocalText.of("{what} hos {municipality}", "x"), LocalText.of("{service}: {link}", "x"));
    settle(new NoticeSettings(Map.of(note, false, cell("new-message/global/mail"), false), Map.of(note, words), Map.of(), List.of(REGISTRAR)));
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(new NoticeSettings(Map.of(note, true), Map.of(), Map.of(), List.of())), stored.version());
    officer(new CaseCommand.AddNote("Klart"));
    citizen("Hej");
    dispatch();
    assertEquals(Set.of(), told("Nytt meddelande i ärende"));
    assertEquals("Ny anteckning i ärende " + head.reference() + " hos Granviks kommun", mails("hos Granviks").getFirst().getSubject());
  }

  @Test
  void while_somebody_is_away_their_deputy_is_mailed_too_and_told_why() throws Exception {
    officer(new CaseCommand.Assign(HANNA));
    away(HANNA, NILS);
    citizen("Hej");
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid", "nils@granvik.invalid", BOX, REGISTRAR), told("Nytt meddelande i ärende"));
    for (var mail : mails("Nytt meddelande i ärende")) {
      var isNils = mail.getAllRecipients()[0].toString().startsWith("nils");
      assertEquals(isNils, ((String) mail.getContent()).contains("ersättare för en kollega"), mail.getAllRecipients()[0].toString());
    }
  }

  @Test
  void a_deputy_is_told_nothing_of_a_case_in_a_unit_that_isnt_theirs() {
    officer(new CaseCommand.Assign(HANNA));
    away(HANNA, STINA);
    citizen("Hej");
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid", BOX, REGISTRAR), told("Nytt meddelande i ärende"));
  }

  @Test
  void a_deputy_is_told_nothing_of_a_case_that_is_kept_from_them() {
    officer(new CaseCommand.Assign(HANNA));
    away(HANNA, NILS);
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.DeclareConflict("Min bror"), new Actor.Officer(NILS, Set.of(SCHOOL)))).head();
    citizen("Hej");
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid", BOX, REGISTRAR), told("Nytt meddelande i ärende"));
  }

  @Test
  void once_somebody_is_back_their_deputy_is_told_nothing_more() {
    officer(new CaseCommand.Assign(HANNA));
    away(HANNA, NILS);
    new Absences(house.database, house.municipalities, house.clock).end(GRANVIK, HANNA);
    citizen("Hej");
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid", BOX, REGISTRAR), told("Nytt meddelande i ärende"));
  }

  private void away(OfficerId officer, OfficerId deputy) {
    var today = LocalDate.ofInstant(house.clock.instant(), ZoneId.of("Europe/Stockholm"));
    assertTrue(new Absences(house.database, house.municipalities, house.clock).save(GRANVIK, new Absence(officer, today, today.plusDays(4), Optional.of(deputy))));
  }

  @Test
  void an_officer_reads_in_their_language_after_their_quiet_hours_and_not_what_they_turned_off() {
    choose(HANNA, Map.of(EventKind.CASE_SUBMITTED, HowOften.OFF), new QuietHours(LocalTime.of(9, 0), LocalTime.of(12, 0)), Language.ENGLISH);
    officer(new CaseCommand.Assign(HANNA));
    dispatch();
    assertEquals(Set.of("nils@granvik.invalid", REGISTRAR), told("Nytt ärende"));
    assertEquals(Set.of(), told("has an officer"));
    house.clock.forward(Duration.ofHours(3));
    dispatch();
    assertEquals(Set.of("hanna@granvik.invalid"), told("has an officer"));
  }

  @Test
  void what_is_never_off_is_at_the_desk_whatever_is_chosen() {
    choose(HANNA, Map.of(EventKind.ASSIGNED, HowOften.OFF), QuietHours.NEVER, Language.SWEDISH);
    officer(new CaseCommand.Assign(HANNA));
    dispatch();
    assertEquals(Set.of(BOX, REGISTRAR), told("har fått handläggare"));
    assertEquals(1, new DeskNotices(house.database, house.clock).unread(GRANVIK, HANNA));
  }

  @Test
  void one_officer_whose_address_is_broken_holds_up_nobody() {
    house.mailboxes.put(HANNA, "inte en adress");
    dispatch();
    officer(new CaseCommand.AddNote("@hanna"));
    officer(new CaseCommand.Assign(HANNA));
    dispatch();
    assertEquals(Set.of("nils@granvik.invalid", REGISTRAR), told("Nytt ärende"));
    assertEquals(Set.of(BOX, REGISTRAR), told("har fått handläggare"));
  }

  @Test
  void where_nobody_can_be_told_handing_in_writes_nothing_more() {
    house.mailboxes.clear();
    settle(NoticeSettings.NONE);
    var before = house.rows("outbox where kind = 'telling'");
    house.transportCase();
    assertEquals(before, house.rows("outbox where kind = 'telling'"));
  }

  private void choose(se.samform.core.id.OfficerId officer, Map<EventKind, HowOften> often, QuietHours quiet, Language language) {
    wishes.save(GRANVIK, officer, new OfficerChoice(new EnumMap<>(often), quiet, LocalTime.of(7, 0), language));
  }

  private void settle(NoticeSettings settings) {
    assertTrue(house.bindings.saveNotices(GRANVIK, settings, house.bindings.notices(GRANVIK).version()));
  }

  private static Cell cell(String key) {
    return Cell.of(key).orElseThrow();
  }

  private void officer(CaseCommand command) {
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private void citizen(String text) {
    var write = new CaseCommand.WriteToUnit(house.cases.newMessageId(), text);
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, VERA)).head();
  }

  private static List<MimeMessage> mails(String subject) {
    return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> subject(mail).contains(subject)).toList();
  }

  /** Each once. */
  private static Set<String> told(String subject) {
    var addresses = mails(subject).stream().map(DeskMailTest::to).toList();
    assertEquals(addresses.size(), Set.copyOf(addresses).size(), addresses::toString);
    return addresses.stream().collect(Collectors.toSet());
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var senders = List.of(
        new SendTelling(house.database, house.cases, house.bindings, house.municipalities, house.outbox, house.ids),
        new SendDeskMail(house.cases, house.bindings, house.municipalities, wishes, new Absences(house.database, house.municipalities, house.clock), server, house.clock));
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.copyOf(senders));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
