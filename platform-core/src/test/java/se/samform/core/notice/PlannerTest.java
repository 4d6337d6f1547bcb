package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.id.MunicipalityId;

class PlannerTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(1, 1));
  private static final MunicipalityId ELSEWHERE = new MunicipalityId(new UUID(1, 2));
  private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");
  private static final Instant NIGHT = Instant.parse("2026-11-26T22:30:00Z");

  /** Written by hand beside the matrix: what the platform tells where nobody settled anything. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      CASE_SUBMITTED,        applicant/mail applicant/sms officers/mail global/mail
      SUPPLEMENT_ASKED,      applicant/mail applicant/sms
      SUPPLEMENT_IN,         assigned/mail assigned/desk unit/mail
      STATUS_CHANGED,        applicant/mail applicant/sms assigned/mail unit/mail
      NEW_NOTE,              assigned/mail unit/mail global/mail
      MENTION,               mentioned/mail mentioned/desk
      CASE_CLOSED,           applicant/mail applicant/sms assigned/mail assigned/desk global/mail
      ASSIGNED,              assigned/mail assigned/desk unit/mail global/mail
      TASK,                  assigned/mail assigned/desk
      OVERDUE,               assigned/mail assigned/desk officers/mail officers/desk unit/mail global/mail
      DECIDED,               assigned/desk
      DECISION_SERVED,       assigned/desk
      APPEAL,                assigned/mail assigned/desk unit/mail global/mail
      GAINED_FORCE,          assigned/mail assigned/desk
      READ_RECEIPT,          ''
      ATTACHMENT_DOWNLOADED, ''
      SIGNING_ASKED,         signer/mail signer/sms
      SIGNING_CANCELLED,     applicant/mail applicant/sms signer/mail signer/sms
      SIGNING_REMINDER,      signer/mail signer/sms
      SIGNING_DONE,          applicant/mail applicant/sms
      SIGNING_REFUSED,       applicant/mail applicant/sms
      SIGNING_EXPIRED,       applicant/mail applicant/sms
      REFERRAL_ASKED,        consultee/mail
      REFERRAL_REMINDER,     consultee/mail
      RIGHT_EXPIRED,         global/mail
      SERVICE_PUBLISHED,     subscriber/mail
      NEW_DOCUMENTS,         applicant/mail applicant/sms assigned/mail
      SURVEY_COMMENTS,       global/mail
      REMINDER,              applicant/mail applicant/sms assigned/mail assigned/desk officers/mail officers/desk unit/mail
      ROUTED,                officers/mail unit/mail
      REFERRAL_ANSWERED,     assigned/mail assigned/desk
      PAID,                  assigned/mail assigned/desk
      WITHDRAWN,             assigned/mail assigned/desk unit/mail global/mail
      """)
  void each_kind_is_told_to_whom_it_concerns(EventKind kind, String expected) {
    assertEquals(words(expected), told(occasion(kind, false)));
  }

  @Test
  void a_message_is_told_to_the_side_that_did_not_write_it() {
    assertEquals(words("assigned/mail assigned/desk unit/mail global/mail"), told(occasion(EventKind.NEW_MESSAGE, true)));
    assertEquals(words("applicant/mail applicant/sms"), told(occasion(EventKind.NEW_MESSAGE, false))
        .stream().filter(each -> each.startsWith("applicant")).collect(Collectors.toSet()));
  }

  static Stream<Cell> cells() {
    return Matrix.CELLS.keySet().stream();
  }

  static Stream<Cell> settled() {
    return cells().filter(cell -> !Matrix.isAlwaysOn(cell));
  }

  @Test
  void what_asks_somebody_for_something_is_turned_off_by_nobody() {
    var always = cells().filter(Matrix::isAlwaysOn).toList();
    assertEquals(Set.of("signing-asked/signer/mail", "signing-asked/signer/sms", "referral-asked/consultee/mail"),
        always.stream().map(Cell::key).collect(Collectors.toSet()));
    for (var cell : always) {
      var off = settings(cell, false);
      assertTrue(isTold(cell, new Settled(off, off, off)), cell.key());
    }
  }

  @ParameterizedTest
  @MethodSource("settled")
  void every_cell_can_be_turned_on_and_off_by_itself_and_the_service_goes_before_the_municipality(Cell cell) {
    var on = settings(cell, true);
    var off = settings(cell, false);
    assertTrue(isTold(cell, new Settled(NoticeSettings.NONE, on)));
    assertFalse(isTold(cell, new Settled(NoticeSettings.NONE, off)));
    assertTrue(isTold(cell, new Settled(on, off)));
    assertFalse(isTold(cell, new Settled(off, on)));
    assertEquals(Optional.of(cell), Cell.of(cell.key()));
  }

  @ParameterizedTest
  @MethodSource("settled")
  void what_a_definition_says_goes_after_what_the_municipality_settled_for_the_service_and_before_what_it_settled_for_all(Cell cell) {
    var on = settings(cell, true);
    var off = settings(cell, false);
    assertTrue(isTold(cell, new Settled(NoticeSettings.NONE, on, off)));
    assertFalse(isTold(cell, new Settled(NoticeSettings.NONE, off, on)));
    assertTrue(isTold(cell, new Settled(on, off, off)));
    assertFalse(isTold(cell, new Settled(off, on, on)));
  }

  @Test
  void what_is_owed_to_a_citizen_is_untold_where_only_a_text_message_is_left() {
    var mail = Cell.of("case-closed/applicant/mail").orElseThrow();
    var print = Cell.of("case-closed/applicant/print").orElseThrow();
    assertEquals(List.of(), Settled.NOTHING.untold());
    assertEquals(List.of(EventKind.CASE_CLOSED), new Settled(settings(mail, false), NoticeSettings.NONE).untold());
    assertEquals(List.of(), new Settled(settings(mail, false), settings(print, true), NoticeSettings.NONE).untold());
  }

  @Test
  void what_is_owed_to_a_citizen_is_mailed_where_none_of_the_ways_that_are_on_reaches_them() {
    var mail = Cell.of("case-closed/applicant/mail").orElseThrow();
    var print = Cell.of("case-closed/applicant/print").orElseThrow();
    var printed = new NoticeSettings(Map.of(mail, false, print, true), Map.of(), Map.of(), List.of());
    var onlyPrint = new Settled(NoticeSettings.NONE, printed);
    assertFalse(onlyPrint.reaching(Set.of(Channel.MAIL, Channel.PRINT)).isOn(mail));
    assertTrue(onlyPrint.reaching(Set.of(Channel.MAIL, Channel.SMS)).isOn(mail), "there is nowhere to send a letter");
    var together = new Settled(NoticeSettings.NONE, settings(print, false), printed);
    assertTrue(together.reaching(Set.of(Channel.MAIL, Channel.PRINT)).isOn(mail), "each layer left a way, and both together none");
    var changed = Cell.of("status-changed/applicant/mail").orElseThrow();
    assertFalse(new Settled(NoticeSettings.NONE, settings(changed, false)).reaching(Set.of(Channel.MAIL)).isOn(changed), "it isn't owed");
  }

  @Test
  void a_text_message_waits_for_the_end_of_the_municipalitys_night_or_of_ones_own() {
    var evening = Instant.parse("2026-11-26T18:30:00Z");
    var early = new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of(),
        new UsualHours(Optional.of(new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0))), Optional.empty()));
    var settled = new Settled(NoticeSettings.NONE, early);
    assertEquals(Instant.parse("2026-11-27T07:00:00Z"), sms(Wishes.NONE, settled, evening));
    assertEquals(evening, sms(new Wishes(Map.of(), Map.of(), QuietHours.NIGHT), settled, evening));
    assertEquals(evening, sms(Wishes.NONE, Settled.NOTHING, evening));
  }

  @Test
  void the_same_time_twice_lets_a_text_message_come_all_day_but_not_at_night_whichever_time_it_is() {
    var noon = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    var wishes = new Wishes(Map.of(), Map.of(), noon);
    assertEquals(Instant.parse("2026-11-26T11:00:00Z"), sms(wishes, Settled.NOTHING, Instant.parse("2026-11-26T11:00:00Z")));
    var night = Instant.parse("2026-11-26T23:00:00Z");
    assertEquals(Instant.parse("2026-11-27T06:00:00Z"), sms(wishes, Settled.NOTHING, night));
    var settled = new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of(), new UsualHours(Optional.of(noon), Optional.empty()));
    assertEquals(Instant.parse("2026-11-27T06:00:00Z"), sms(Wishes.NONE, new Settled(NoticeSettings.NONE, settled), night));
  }

  private static Instant sms(Wishes wishes, Settled settled, Instant at) {
    var vera = List.of(someone(GRANVIK, Recipient.APPLICANT, "vera", wishes));
    return plan(occasion(EventKind.STATUS_CHANGED, false), vera, settled, at).stream()
        .filter(each -> each.cell().channel() == Channel.SMS).findFirst().orElseThrow().dueAt();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void who_does_not_want_it_is_not_told(Cell cell) {
    var wishes = new Wishes(Map.of(cell.kind(), EnumSet.of(cell.channel())), Map.of(cell.kind(), Frequency.OFF), QuietHours.NEVER);
    var notices = plan(occasion(cell.kind(), !cell.recipient().isCitizen()), List.of(someone(GRANVIK, cell.recipient(), "a", wishes)),
        new Settled(settings(cell, true), NoticeSettings.NONE), NOON);
    assertFalse(notices.stream().anyMatch(notice -> notice.cell().equals(cell)));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-26T21:59:00, 22:00, 07:00, 2026-11-26T21:59:00",
      "2026-11-26T22:00:00, 22:00, 07:00, 2026-11-27T07:00:00",
      "2026-11-27T06:59:59, 22:00, 07:00, 2026-11-27T07:00:00",
      "2026-11-27T07:00:00, 22:00, 07:00, 2026-11-27T07:00:00",
      "2026-11-27T12:30:00, 12:00, 13:00, 2026-11-27T13:00:00",
      "2026-11-27T12:30:00, 12:00, 12:00, 2026-11-27T12:30:00",
      "2027-03-27T23:00:00, 22:00, 02:30, 2027-03-28T03:30:00"})
  void quiet_hours_end_by_the_municipalitys_clock(String at, LocalTime from, LocalTime to, String next) {
    var moment = LocalDateTime.parse(at).atZone(STOCKHOLM).toInstant();
    assertEquals(LocalDateTime.parse(next).atZone(STOCKHOLM).toInstant(), new QuietHours(from, to).next(moment, STOCKHOLM));
  }

  @Test
  void a_text_message_waits_for_the_morning_unless_it_is_urgent() {
    var vera = List.of(someone(GRANVIK, Recipient.APPLICANT, "vera", Wishes.NONE));
    var sms = plan(occasion(EventKind.STATUS_CHANGED, false), vera, Settled.NOTHING, NIGHT).stream()
        .filter(each -> each.cell().channel() == Channel.SMS).findFirst().orElseThrow();
    assertEquals(Instant.parse("2026-11-27T06:00:00Z"), sms.dueAt());
    var urgent = new Occasion(GRANVIK, UUID.randomUUID(), EventKind.STATUS_CHANGED, Optional.empty(), false, true);
    assertTrue(plan(urgent, vera, Settled.NOTHING, NIGHT).stream().allMatch(each -> each.dueAt().equals(NIGHT)));
  }

  @Test
  void who_wants_mail_daily_gets_it_the_next_morning_and_the_desk_at_once() {
    var wishes = new Wishes(Map.of(), Map.of(EventKind.ASSIGNED, Frequency.DAILY), QuietHours.NEVER);
    var notices = plan(occasion(EventKind.ASSIGNED, false), List.of(someone(GRANVIK, Recipient.ASSIGNED, "nils", wishes)), Settled.NOTHING, NOON);
    var mail = notices.stream().filter(each -> each.cell().channel() == Channel.MAIL).findFirst().orElseThrow();
    assertTrue(mail.gathered());
    assertEquals(Instant.parse("2026-11-27T06:00:00Z"), mail.dueAt());
    var desk = notices.stream().filter(each -> each.cell().channel() == Channel.DESK).findFirst().orElseThrow();
    assertFalse(desk.gathered());
    assertEquals(NOON, desk.dueAt());
  }

  @Test
  void nobody_is_told_what_they_did_themselves() {
    var occasion = new Occasion(GRANVIK, UUID.randomUUID(), EventKind.ASSIGNED, Optional.of("nils"), false, false);
    assertEquals(List.of(), plan(occasion, List.of(someone(GRANVIK, Recipient.ASSIGNED, "nils", Wishes.NONE)), Settled.NOTHING, NOON));
  }

  @Test
  void at_most_a_hundred_officers_are_told_one_by_one() {
    var many = IntStream.range(0, 250).mapToObj(n -> someone(GRANVIK, Recipient.OFFICERS, "o" + n, Wishes.NONE)).toList();
    assertEquals(Planner.MOST_OFFICERS, plan(occasion(EventKind.CASE_SUBMITTED, true), many, Settled.NOTHING, NOON).size());
  }

  @Test
  void whatever_happens_nobody_elsewhere_is_told_nobody_twice_and_nothing_is_lost_at_night() {
    var random = new Random(20261126);
    for (var round = 0; round < 3000; round++) {
      var kind = pick(random, EventKind.values());
      var urgent = random.nextBoolean();
      var occasion = new Occasion(GRANVIK, new UUID(round, 1), kind, Optional.empty(), random.nextBoolean(), urgent);
      var around = new ArrayList<Someone>();
      for (var n = random.nextInt(12); n >= 0; n--) {
        var elsewhere = random.nextInt(4) == 0;
        around.add(someone(elsewhere ? ELSEWHERE : GRANVIK, pick(random, Recipient.values()), (elsewhere ? "away" : "p") + random.nextInt(4), wishes(random)));
      }
      var at = NOON.plusSeconds(random.nextInt(86_400 * 200));
      var notices = plan(occasion, around, Settled.NOTHING, at);
      var quiet = plan(occasion, around.stream().map(each -> each.as().isOfficer() ? each : new Someone(each.municipality(), each.as(), each.who(), each.reachable(),
          new Wishes(each.wishes().off(), each.wishes().often(), QuietHours.NIGHT))).toList(), Settled.NOTHING, at);
      assertTrue(notices.stream().noneMatch(each -> each.who().startsWith("away")));
      assertEquals(notices.size(), notices.stream().map(Notice::id).distinct().count());
      assertEquals(ids(notices), ids(quiet), "quiet hours lost something");
      assertTrue(notices.stream().allMatch(each -> !each.dueAt().isBefore(at) && each.dueAt().isBefore(at.plusSeconds(90_000))));
      assertTrue(!urgent || notices.stream().allMatch(each -> each.dueAt().equals(at) && !each.gathered()));
    }
  }

  private static Set<UUID> ids(List<Notice> notices) {
    return notices.stream().map(Notice::id).collect(Collectors.toSet());
  }

  private static Wishes wishes(Random random) {
    return new Wishes(Map.of(pick(random, EventKind.values()), EnumSet.of(pick(random, Channel.values()))),
        Map.of(pick(random, EventKind.values()), pick(random, Frequency.values())),
        new QuietHours(LocalTime.of(random.nextInt(24), random.nextInt(60)), LocalTime.of(random.nextInt(24), random.nextInt(60))));
  }

  private static <T> T pick(Random random, T[] of) {
    return of[random.nextInt(of.length)];
  }

  private static Set<String> told(Occasion occasion) {
    var all = Stream.of(Recipient.values()).map(as -> someone(GRANVIK, as, as.key(), Wishes.NONE)).toList();
    var told = new HashSet<String>();
    plan(occasion, all, Settled.NOTHING, NOON).forEach(each -> told.add(each.cell().recipient().key() + "/" + each.cell().channel().key()));
    return told;
  }

  private static Set<String> words(String said) {
    return said.isBlank() ? Set.of() : Set.of(said.split(" "));
  }

  private static boolean isTold(Cell cell, Settled settled) {
    return plan(occasion(cell.kind(), !cell.recipient().isCitizen()), List.of(someone(GRANVIK, cell.recipient(), "a", Wishes.NONE)), settled, NOON)
        .stream().anyMatch(notice -> notice.cell().equals(cell));
  }

  private static NoticeSettings settings(Cell cell, boolean on) {
    return new NoticeSettings(Map.of(cell, on), Map.of(), Map.of(), List.of());
  }

  private static Occasion occasion(EventKind kind, boolean byCitizen) {
    return new Occasion(GRANVIK, UUID.randomUUID(), kind, Optional.empty(), byCitizen, false);
  }

  private static Someone someone(MunicipalityId where, Recipient as, String who, Wishes wishes) {
    return new Someone(where, as, who, EnumSet.allOf(Channel.class), wishes);
  }

  private static List<Notice> plan(Occasion occasion, List<Someone> around, Settled settled, Instant at) {
    return Planner.plan(occasion, around, settled, STOCKHOLM, at);
  }
}
