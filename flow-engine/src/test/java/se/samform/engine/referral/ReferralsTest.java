package se.samform.engine.referral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.FlowCrossing;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.file.Received;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Permit;

/** The police are asked by a mail, and answer by its link. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferralsTest {

  private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final Pattern LINK = Pattern.compile("/opinions/([A-Za-z0-9_-]+)");

  private final House house = new House();
  private final Referrals referrals = new Referrals(house.database, house.cases);
  private CaseHead head;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void the_police_are_asked() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
    var permit = house.services.publish(GRANVIK, Permit.definition());
    house.bindings.save(GRANVIK, permit.family(), Permit.binding(), 0);
    head = house.submitted(permit, VERA, Permit.ANSWERS);
    did(new CaseCommand.ChangeStatus("looking"));
  }

  @Test
  void the_mail_holds_a_link_and_nothing_of_the_case() throws Exception {
    var text = mail();
    assertTrue(LINK.matcher(text).find(), text);
    for (var secret : List.of("Vera", "Exempel", "1990", head.reference(), head.id().text())) {
      assertFalse(text.contains(secret), text);
    }
  }

  @Test
  void the_link_leads_to_the_case_until_it_is_answered_and_nowhere_in_another_municipality() throws Exception {
    var token = token();
    assertTrue(referrals.find(ELSEWHERE, token).isEmpty());
    assertTrue(referrals.find(GRANVIK, token + "x").isEmpty());
    var referral = referrals.find(GRANVIK, token).orElseThrow();
    assertTrue(referral.isOpen());
    assertEquals(new Commanded.Refused(Refusal.COMMENT_MISSING), referrals.answer(referral, TaskOutcome.OPPOSES, "", List.of()));
    assertInstanceOf(Commanded.Done.class, referrals.answer(referral, TaskOutcome.OPPOSES, "Trafiken", List.of()));
    var answered = referrals.find(GRANVIK, token).orElseThrow();
    assertFalse(answered.isOpen());
    assertTrue(answered.isAnswered("Trafiken"));
    assertFalse(answered.isAnswered("Bullret"), "nobody has got these words");
    var file = house.cases.find(GRANVIK, head.id(), Permit.HANDLER).orElseThrow();
    assertEquals("consultee:police", file.events().getLast().actor());
  }

  @Test
  void a_link_that_was_sent_before_leads_nowhere_once_they_are_asked_anew() throws Exception {
    var token = token();
    house.clock.forward(Duration.ofSeconds(1));
    for (var status : List.of("supplement", "supplemented", "looking")) {
      did(new CaseCommand.ChangeStatus(status));
    }
    assertFalse(referrals.find(GRANVIK, token).orElseThrow().isOpen());
    SERVER.purgeEmailFromAllMailboxes();
    assertTrue(referrals.find(GRANVIK, token()).orElseThrow().isOpen());
  }

  @Test
  void who_is_marked_as_secret_altogether_is_reached_by_no_link() throws Exception {
    var token = token();
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.WHOLE, "OSL 26:1"));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, Permit.HANDLER));
    assertFalse(referrals.find(GRANVIK, token).orElseThrow().isOpen());
  }

  @Test
  void what_is_marked_on_the_case_goes_with_no_link_from_then_on() throws Exception {
    var token = token();
    assertEquals(Set.of(), referrals.find(GRANVIK, token).orElseThrow().withheld());
    var mark = new RegistryCommand.Mark(new SecrecyGround("tent", "OSL 26:1"));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, Permit.HANDLER));
    var referral = referrals.find(GRANVIK, token).orElseThrow();
    assertTrue(referral.isOpen(), "of the rest they are asked all the same");
    assertEquals(Set.of("tent"), referral.withheld());
  }

  @Test
  void what_happens_to_the_case_meanwhile_is_seen_before_it_is_answered() throws Exception {
    var referral = referrals.find(GRANVIK, token()).orElseThrow();
    did(new CaseCommand.AddNote("Ring dem"));
    assertInstanceOf(Commanded.Stale.class, referrals.answer(referral, TaskOutcome.SUPPORTS, "", List.of()));
  }

  @Test
  void who_has_not_answered_is_reminded_by_a_mail_with_a_link_and_the_first_link_holds() throws Exception {
    var first = token();
    house.clock.forward(Duration.ofDays(4));
    assertEquals(1, new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK), "the police two working days before");
    dispatch();
    assertEquals(2, SERVER.getReceivedMessages().length);
    var reminder = SERVER.getReceivedMessages()[1];
    assertEquals("polisen@remiss.invalid", reminder.getAllRecipients()[0].toString());
    assertEquals("Påminnelse: vi vill ha ert yttrande", reminder.getSubject());
    assertFalse(reminder.getContent().toString().contains(head.reference()), "nothing of the case");
    var second = LINK.matcher(reminder.getContent().toString());
    assertTrue(second.find());
    assertTrue(referrals.find(GRANVIK, second.group(1)).orElseThrow().isOpen());
    assertTrue(referrals.find(GRANVIK, first).orElseThrow().isOpen());
  }

  @Test
  void an_answer_has_files_that_stay_with_the_case() throws Exception {
    var referral = referrals.find(GRANVIK, token()).orElseThrow();
    var bytes = "%PDF-1.7 yttrande".getBytes(StandardCharsets.UTF_8);
    var received = assertInstanceOf(Received.Whole.class, house.cases.receive(referral.file(), new ByteArrayInputStream(bytes), 1_000));
    var enclosed = new Enclosed(received.id(), "yttrande.pdf", "application/pdf", received.bytes(), received.sha256());
    assertInstanceOf(Commanded.Done.class, referrals.answer(referral, TaskOutcome.NO_REMARKS, "", List.of(enclosed)));
    var file = house.cases.find(GRANVIK, head.id(), Permit.HANDLER).orElseThrow();
    assertEquals(List.of(enclosed), file.enclosed().toList());
    try (var content = house.cases.open(file, enclosed.id()).orElseThrow()) {
      assertArrayEquals(bytes, content.readAllBytes());
    }
    assertEquals(0, house.rows("loose_file"), "nothing that is swept away");
    assertEquals(List.of(), house.cases.find(GRANVIK, head.id(), VERA).orElseThrow().enclosed().toList(), "the applicant asks for it");
  }

  @Test
  void another_link_takes_the_place_of_those_before() throws Exception {
    var first = token();
    house.clock.forward(Duration.ofSeconds(1));
    did(new TaskCommand.RenewLink("police"));
    assertFalse(referrals.find(GRANVIK, first).orElseThrow().isOpen(), "at once, not when the mail has gone");
    assertTrue(referrals.find(GRANVIK, first).orElseThrow().isReplaced());
    SERVER.purgeEmailFromAllMailboxes();
    assertTrue(referrals.find(GRANVIK, token()).orElseThrow().isOpen());
  }

  @Test
  void somebody_whom_no_flow_foresaw_is_asked_and_answers_and_nothing_of_them_is_left_after_a_purge() throws Exception {
    token();
    SERVER.purgeEmailFromAllMailboxes();
    did(new TaskCommand.AskOutside("ad-hoc", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det gudstjänsten?", Optional.empty()));
    dispatch();
    var mail = SERVER.getReceivedMessages()[0];
    assertEquals("kyrkan@remiss.invalid", mail.getAllRecipients()[0].toString());
    assertFalse(mail.getContent().toString().contains("gudstjänsten"), "nothing of the case");
    var link = LINK.matcher(mail.getContent().toString());
    assertTrue(link.find());
    var referral = referrals.find(GRANVIK, link.group(1)).orElseThrow();
    assertEquals("Stör det gudstjänsten?", referral.task().title().in(Language.SWEDISH));
    assertEquals(List.of(TaskOutcome.DONE), referral.outcomes(), "in their own words");
    assertEquals(new Commanded.Refused(Refusal.COMMENT_MISSING), referrals.answer(referral, TaskOutcome.DONE, "", List.of()));
    assertInstanceOf(Commanded.Done.class, referrals.answer(referral, referral.outcomes().getFirst(), "Orgeln", List.of()));
    assertEquals("consultee:ad-hoc", house.cases.find(GRANVIK, head.id(), Permit.HANDLER).orElseThrow().events().getLast().actor());
    house.keeping.purge(GRANVIK, head.id());
    var asked = Referrals.asked(house.cases.findForMachine(GRANVIK, head.id()).orElseThrow(), "ad-hoc").orElseThrow();
    assertEquals(new Outsider("", ""), asked.whom());
    assertEquals("", asked.question());
  }

  @Test
  void the_officer_reminds_by_hand() throws Exception {
    token();
    did(new TaskCommand.RemindOfTask("police"));
    dispatch();
    assertEquals("Påminnelse: vi vill ha ert yttrande", SERVER.getReceivedMessages()[1].getSubject());
  }

  @Test
  void nobody_is_written_to_who_is_not_asked_any_more() throws Exception {
    did(new TaskCommand.CallOffTask("police"));
    dispatch();
    assertEquals(0, SERVER.getReceivedMessages().length);
  }

  @Test
  void who_was_asked_is_told_that_it_is_called_off_and_the_link_says_so() throws Exception {
    var token = token();
    did(new CaseCommand.ChangeStatus("supplement"));
    dispatch();
    assertEquals(2, SERVER.getReceivedMessages().length);
    var off = SERVER.getReceivedMessages()[1];
    assertEquals("polisen@remiss.invalid", off.getAllRecipients()[0].toString());
    assertEquals("Ni behöver inte svara: vår fråga är återkallad", off.getSubject());
    for (var secret : List.of("Vera", head.reference(), "/opinions/")) {
      assertFalse(off.getContent().toString().contains(secret), off.getContent().toString());
    }
    var referral = referrals.find(GRANVIK, token).orElseThrow();
    assertTrue(referral.isCalledOff() && !referral.isOpen());
  }

  @Test
  void who_is_asked_nothing_by_the_flow_that_the_case_goes_over_to_is_told_as_well() throws Exception {
    var permit = house.services.publish(GRANVIK, Permit.definition());
    head = house.submitted(permit, VERA, Permit.ANSWERS.with("tent", "yes"));
    did(new CaseCommand.ChangeStatus("looking"));
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    var later = house.services.publish(GRANVIK, Permit.withoutFire());
    assertInstanceOf(Commanded.Done.class, house.cases.goOver(GRANVIK, head.id(), head.lastSeq(), new FlowCrossing(permit.id(), later.id(), "looking", NILS)));
    dispatch();
    assertEquals(1, SERVER.getReceivedMessages().length);
    assertEquals("Ni behöver inte svara: vår fråga är återkallad", SERVER.getReceivedMessages()[0].getSubject());
  }

  @Test
  void nothing_is_left_to_read_once_the_case_is_purged() throws Exception {
    var token = token();
    house.keeping.purge(GRANVIK, head.id());
    assertFalse(referrals.find(GRANVIK, token).filter(Referral::isOpen).isPresent());
    assertEquals(0, house.rows("referral_link"));
  }

  @Test
  void own_words_are_sent_with_the_link_and_the_day_and_may_say_which_case_it_is() throws Exception {
    var asked = Cell.of("referral-asked/consultee/mail").orElseThrow();
    var words = new OwnWords(LocalText.of("Yttrande i {reference}", ""), LocalText.of("Polisen får yttra sig om {service}.", ""));
    settle(new NoticeSettings(Map.of(asked, false), Map.of(asked, words), Map.of(), List.of()));
    var mail = mail();
    assertTrue(mail.startsWith("Yttrande i " + head.reference() + "\nPolisen får yttra sig om "), mail);
    assertTrue(LINK.matcher(mail).find(), mail);
    assertTrue(mail.contains("Svara senast "), mail);
    assertFalse(mail.contains("{"), mail);
  }

  @Test
  void a_reminder_that_is_turned_off_does_not_come_by_itself_and_comes_by_the_officers_hand() throws Exception {
    settle(new NoticeSettings(Map.of(Cell.of("referral-reminder/consultee/mail").orElseThrow(), false), Map.of(), Map.of(), List.of()));
    token();
    house.clock.forward(Duration.ofDays(4));
    assertEquals(1, new FireDueTimers(house.cases, house.municipalities, house.clock).of(GRANVIK));
    dispatch();
    assertEquals(1, SERVER.getReceivedMessages().length);
    head = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head();
    did(new TaskCommand.RemindOfTask("police"));
    dispatch();
    assertEquals("Påminnelse: vi vill ha ert yttrande", SERVER.getReceivedMessages()[1].getSubject());
  }

  private void settle(NoticeSettings notices) {
    var family = house.services.require(GRANVIK, head.version()).family();
    var stored = house.bindings.find(GRANVIK, family).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, family, stored.binding().telling(notices), stored.version()));
  }

  private void did(CaseCommand command) {
    head = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, Permit.HANDLER)).head();
  }

  private String token() throws Exception {
    var link = LINK.matcher(mail());
    assertTrue(link.find());
    return link.group(1);
  }

  private String mail() throws Exception {
    dispatch();
    assertEquals(1, SERVER.getReceivedMessages().length);
    var mail = SERVER.getReceivedMessages()[0];
    assertEquals("polisen@remiss.invalid", mail.getAllRecipients()[0].toString());
    return mail.getSubject() + "\n" + mail.getContent();
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var mail = new SendReferral(
        house.database, house.cases, house.bindings, new Composing(house.bindings), house.municipalities, server, house.random, house.clock);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(mail));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
