package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.OFFICER;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.Language;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.notice.Digests;
import se.samform.engine.notice.HowOften;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;
import se.samform.engine.testing.House;

/** It is a Sunday when the house is built: 22 November 2026. */
class DigestTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final House house = new House();
  private final OfficerWishes wishes = new OfficerWishes(house.database, house.clock);
  private final Digests digests = new Digests(house.database, house.municipalities, house.bindings, house.outbox, house.clock);

  @BeforeEach
  void choose() {
    house.mailboxes.put(HANNA, "hanna@granvik.invalid");
    choose(LocalTime.of(7, 0), Language.SWEDISH);
  }

  @Test
  void what_is_gathered_goes_in_one_mail_at_the_chosen_hour_of_the_next_working_day() throws Exception {
    var first = assigned();
    var second = assigned();
    assertEquals(0, digests.write(GRANVIK));
    at("2026-11-23T06:59");
    assertEquals(0, digests.write(GRANVIK));
    at("2026-11-23T07:00");
    assertEquals(1, digests.write(GRANVIK));
    dispatch();
    var text = text();
    assertEquals("4 saker att se i dina ärenden", SERVER.getReceivedMessages()[0].getSubject());
    assertTrue(text.contains("Nya ärenden: 2\n" + first.reference() + " https://e.exempel.invalid/granvik/desk/" + first.id().text()), text);
    assertTrue(text.contains("Ärenden som har fått handläggare: 2\n"), text);
    assertTrue(text.contains(second.reference()), text);
    assertTrue(text.contains("/desk/notices/settings"), text);
    assertFalse(text.contains("Vera"), text);
  }

  @Test
  void where_nothing_happened_nothing_is_sent_and_what_comes_later_waits_for_the_next_day() {
    at("2026-11-23T07:00");
    assertEquals(0, digests.write(GRANVIK));
    house.clock.forward(Duration.ofHours(3));
    assigned();
    assertEquals(0, digests.write(GRANVIK));
    at("2026-11-24T07:00");
    assertEquals(1, digests.write(GRANVIK));
    assertEquals(0, digests.write(GRANVIK));
  }

  @Test
  void it_is_written_once_a_day_however_many_nodes_there_are() throws Exception {
    assigned();
    at("2026-11-23T08:00");
    try (var nodes = Executors.newFixedThreadPool(8)) {
      var written = IntStream.range(0, 8).mapToObj(node -> nodes.submit(() -> digests.write(GRANVIK))).toList();
      var all = 0;
      for (var each : written) {
        all += each.get();
      }
      assertEquals(1, all);
    }
    dispatch();
    assertEquals(1, SERVER.getReceivedMessages().length);
  }

  @Test
  void a_holiday_is_no_working_day_and_each_has_their_own_hour_and_language() throws Exception {
    choose(LocalTime.of(15, 0), Language.ENGLISH);
    at("2026-12-24T12:00");
    assigned();
    for (var day : List.of("2026-12-25T15:30", "2026-12-26T15:30", "2026-12-27T15:30", "2026-12-28T14:59")) {
      at(day);
      assertEquals(0, digests.write(GRANVIK), day);
    }
    at("2026-12-28T15:00");
    assertEquals(1, digests.write(GRANVIK));
    dispatch();
    assertEquals("2 things to see in your cases", SERVER.getReceivedMessages()[0].getSubject());
  }

  @Test
  void a_case_that_is_kept_from_somebody_by_then_is_not_told() throws Exception {
    var kept = assigned();
    var other = assigned();
    var hanna = new Actor.Officer(HANNA, Set.of(House.SCHOOL));
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, kept.id(), kept.lastSeq(), new HandlingCommand.DeclareConflict("Min syster"), hanna));
    at("2026-11-23T08:00");
    digests.write(GRANVIK);
    dispatch();
    assertTrue(text().contains(other.reference()));
    assertFalse(text().contains(kept.reference()));
  }

  @Test
  void what_was_told_long_ago_is_forgotten() {
    assigned();
    at("2026-11-23T08:00");
    digests.write(GRANVIK);
    assertEquals(0, digests.removeOld(10));
    house.clock.forward(Duration.ofDays(32));
    assertEquals(3, digests.removeOld(10));
  }

  @Test
  void what_nobody_could_be_told_is_told_once_there_is_an_address() throws Exception {
    var head = assigned();
    house.mailboxes.remove(HANNA);
    at("2026-11-23T08:00");
    assertEquals(0, digests.write(GRANVIK));
    house.mailboxes.put(HANNA, "hanna@granvik.invalid");
    at("2026-11-24T08:00");
    assertEquals(1, digests.write(GRANVIK));
    house.mailboxes.remove(HANNA);
    dispatch();
    assertEquals(0, SERVER.getReceivedMessages().length);
    house.mailboxes.put(HANNA, "hanna@granvik.invalid");
    at("2026-11-25T08:00");
    assertEquals(1, digests.write(GRANVIK));
    dispatch();
    assertTrue(text().contains(head.reference()));
  }

  @Test
  void more_than_is_listed_is_counted() throws Exception {
    var head = assigned();
    house.database.transaction(session -> {
      for (var i = 0; i < Digests.MOST + 5; i++) {
        session.change("insert into gathered_notice (id, municipality_id, officer_id, case_id, reference, kind, at) values (?, ?, ?, ?, ?, 'task', ?)",
            new UUID(9, i), GRANVIK, HANNA, head.id(), head.reference(), house.clock.instant());
      }
      return true;
    });
    at("2026-11-23T08:00");
    digests.write(GRANVIK);
    dispatch();
    assertEquals("507 saker att se i dina ärenden", SERVER.getReceivedMessages()[0].getSubject());
    assertTrue(text().contains("… och 7 till\n\nAllt som väntar på dig:"), text());
  }

  @Test
  void what_waited_for_somebody_who_has_gone_away_is_told_their_deputy_too() throws Exception {
    house.mailboxes.put(House.NILS, "nils@granvik.invalid");
    var head = assigned();
    new Absences(house.database, house.municipalities, house.clock).save(
        GRANVIK, new Absence(HANNA, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27), Optional.of(House.NILS)));
    at("2026-11-23T07:00");
    SERVER.purgeEmailFromAllMailboxes();
    assertEquals(1, digests.write(GRANVIK));
    assertEquals(1, digests.write(GRANVIK));
    dispatch();
    var mails = SERVER.getReceivedMessages();
    assertEquals(Set.of("hanna@granvik.invalid", "nils@granvik.invalid"), Arrays.stream(mails).map(DigestTest::to).collect(Collectors.toSet()));
    for (var mail : mails) {
      assertTrue(((String) mail.getContent()).contains(head.reference()));
    }
    at("2026-11-24T07:00");
    assertEquals(0, digests.write(GRANVIK));
  }

  @Test
  void what_officers_wish_is_asked_once_for_all_of_them() {
    choose(LocalTime.of(7, 0), Language.SWEDISH);
    for (var officer : List.of(House.NILS, House.STINA)) {
      wishes.save(GRANVIK, officer, new OfficerChoice(Map.of(EventKind.ASSIGNED, HowOften.DAILY), QuietHours.NEVER, LocalTime.of(7, 0), Language.SWEDISH));
      house.database.transaction(session -> session.change("insert into gathered_notice (id, municipality_id, officer_id, case_id, reference, kind, at)"
          + " values (?, ?, ?, ?, 'X', 'assigned', ?)", UUID.randomUUID(), GRANVIK, officer, UUID.randomUUID(), house.clock.instant()));
    }
    assigned();
    house.counted.forget();
    at("2026-11-23T06:00");
    assertEquals(0, digests.write(GRANVIK));
    assertEquals(1, house.counted.statements().stream().filter(statement -> statement.contains("from officer_wishes")).count());
  }

  private static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void choose(LocalTime hour, Language language) {
    wishes.save(GRANVIK, HANNA, new OfficerChoice(
        Map.of(EventKind.CASE_SUBMITTED, HowOften.DAILY, EventKind.ASSIGNED, HowOften.DAILY), QuietHours.NEVER, hour, language));
  }

  /** A new case that Hanna is given. */
  private CaseHead assigned() {
    var head = house.transportCase();
    var given = house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.Assign(HANNA), OFFICER);
    dispatch();
    house.clock.forward(Duration.ofMinutes(1));
    return ((Commanded.Done) given).head();
  }

  private void at(String local) {
    house.clock.forward(Duration.between(house.clock.instant(), LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant()));
  }

  private static String text() throws Exception {
    assertEquals(1, SERVER.getReceivedMessages().length);
    MimeMessage mail = SERVER.getReceivedMessages()[0];
    return ((String) mail.getContent()).replace("\r\n", "\n");
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(
            new SendTelling(house.database, house.cases, house.bindings, house.municipalities, house.outbox, house.ids),
            new SendDeskMail(house.cases, house.bindings, house.municipalities, wishes, new Absences(house.database, house.municipalities, house.clock), server, house.clock),
            new SendDigest(digests, wishes, house.municipalities, server, house.clock)));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
