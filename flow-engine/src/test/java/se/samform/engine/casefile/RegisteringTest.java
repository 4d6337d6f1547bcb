package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;
import static se.samform.engine.testing.House.transport;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.SecrecyMark;
import se.samform.engine.diary.DiaryEntry;
import se.samform.engine.diary.DiaryQuery;
import se.samform.engine.testing.House;

class RegisteringTest {

  private static final SecrecyGround CARE = new SecrecyGround(SecrecyGround.WHOLE, "OSL 26:1");

  private final House house = new House();

  @Test
  void is_registered_with_the_next_number_as_it_is_handed_in() {
    registersTransport();
    assertEquals(Optional.of("BUN 2026-0001"), house.transportCase().filing().diaryNumber());
    var second = house.transportCase();
    assertEquals(Optional.of("BUN 2026-0002"), second.filing().diaryNumber());
    assertEquals(second, house.cases.find(GRANVIK, second.id(), OFFICER).orElseThrow().head());
  }

  @Test
  void a_hand_in_that_fails_takes_no_number() {
    registersTransport();
    house.transportCase();
    var draft = house.draft(house.schoolTransport, VERA, transport());
    house.counted.failOnceOn("commit", new SQLException("killed", "HY000", 1317));
    assertThrows(RuntimeException.class, () -> house.cases.submit(GRANVIK, draft.id(), VERA));
    assertEquals(Optional.of("BUN 2026-0002"), house.transportCase().filing().diaryNumber());
  }

  @Test
  void one_that_lost_a_deadlock_is_done_again_whole_with_one_number() {
    registersTransport();
    house.counted.failOnceOn("insert into diary_entry", new SQLException("deadlock", "40001", 1213));
    assertEquals(Optional.of("BUN 2026-0001"), house.transportCase().filing().diaryNumber());
    assertEquals(Optional.of("BUN 2026-0002"), house.transportCase().filing().diaryNumber());
    assertEquals(2, house.rows("diary_entry"));
  }

  @Test
  void the_year_is_the_municipalitys_own() {
    registersTransport();
    house.clock.forward(Duration.between(house.clock.instant(), Instant.parse("2026-12-31T22:59:59Z")));
    assertEquals(Optional.of("BUN 2026-0001"), house.transportCase().filing().diaryNumber());
    house.clock.forward(Duration.ofSeconds(1));
    assertEquals(Optional.of("BUN 2027-0001"), house.transportCase().filing().diaryNumber());
  }

  @Test
  void an_officer_registers_later_once_and_only_what_may_stand_in_a_diary() {
    house.registers(house.faultReport, "OSN", "OSN {year}-{number}", rule(RegistrationMode.ORDERED));
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    assertEquals(Optional.empty(), head.filing().diaryNumber());
    var registered = done(head, new RegistryCommand.Register(""));
    assertEquals(Optional.of("OSN 2026-1"), registered.filing().diaryNumber());
    assertEquals(new Commanded.Refused(Refusal.ALREADY_REGISTERED), commanded(registered, new RegistryCommand.Register("")));
    assertEquals(List.of(registered), house.inbox.registered(GRANVIK, new Actor.Officer(House.NILS, Set.of(House.STREETS)), "osn 2026-1"));
    assertEquals(List.of(), house.inbox.registered(GRANVIK, new Actor.Officer(House.NILS, Set.of(House.SCHOOL)), "OSN 2026-1"));
  }

  @Test
  void a_personal_file_is_never_registered() {
    house.registers(house.faultReport, "OSN", "OSN {year}-{number}", rule(RegistrationMode.CASE_FILE));
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    assertEquals(new Commanded.Refused(Refusal.NEVER_REGISTERED), commanded(head, new RegistryCommand.Register("OSN")));
    assertEquals(List.of(), diary("").stream().map(DiaryEntry::number).toList());
  }

  @Test
  void a_series_that_is_not_the_authoritys_is_refused() {
    registersTransport();
    house.registers(house.faultReport, "OSN", "OSN {year}-{number}", rule(RegistrationMode.ORDERED));
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_SERIES), commanded(head, new RegistryCommand.Register("KS")));
  }

  @Test
  void officers_of_other_units_register_nothing() {
    registersTransport();
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var stranger = new Actor.Officer(House.NILS, Set.of(House.SCHOOL));
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_UNIT),
        house.cases.register(GRANVIK, head.id(), head.lastSeq(), new RegistryCommand.Register("BUN"), stranger));
  }

  @Test
  void what_the_rule_marks_is_secret_from_the_first_moment_and_has_no_title_in_the_diary() {
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}",
        new RegistrationRule(RegistrationMode.DIARY, Optional.empty(), Optional.empty(), Optional.empty(), List.of(CARE)));
    var head = house.transportCase();
    assertTrue(head.filing().secret());
    assertEquals(List.of(new DiaryEntry("BUN 2026-0001", House.BOARD, LocalDate.of(2026, 11, 22), "", true, false)), diary(""));
    assertEquals(List.of(), diary("skolskjuts"));
    house.diaries.tellOfSecrets(GRANVIK, false);
    assertEquals(List.of(), diary(""));
  }

  @Test
  void a_mark_is_set_and_lifted_by_officers_and_tells_who_and_when() {
    registersTransport();
    var marked = done(house.transportCase(), new RegistryCommand.Mark(CARE));
    var registry = house.cases.find(GRANVIK, marked.id(), OFFICER).orElseThrow().registry();
    assertEquals(List.of(new SecrecyMark(CARE, OFFICER.recorded(), house.clock.instant())), registry.marks());
    assertEquals("", diary("").getFirst().title());
    var lifted = done(marked, new RegistryCommand.Unmark(SecrecyGround.WHOLE));
    assertFalse(lifted.filing().secret());
    assertEquals("Ansök om skolskjuts", diary("SKOLSKJUTS").getFirst().title());
    assertEquals(new Commanded.Refused(Refusal.NOT_MARKED), commanded(lifted, new RegistryCommand.Unmark(SecrecyGround.WHOLE)));
  }

  @Test
  void what_is_no_provision_marks_nothing() {
    registersTransport();
    assertEquals(new Commanded.Refused(Refusal.NOT_A_GROUND),
        commanded(house.transportCase(), new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.WHOLE, "<script>"))));
  }

  @Test
  void a_mark_on_a_part_leaves_the_title_in_the_diary() {
    registersTransport();
    var marked = done(house.transportCase(), new RegistryCommand.Mark(new SecrecyGround("reason", "OSL 23:2")));
    assertTrue(marked.filing().secret());
    assertEquals("Ansök om skolskjuts", diary("").getFirst().title());
  }

  @Test
  void whoever_is_protected_is_marked_by_samform_itself_wherever_they_are_named() {
    registersTransport();
    house.protectedPersons.note(GRANVIK, "191212121212", true);
    var head = house.transportCase();
    assertTrue(head.filing().protectedIdentity());
    assertEquals(List.of("machine"),
        house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().registry().marks().stream().map(SecrecyMark::by).toList());
    assertEquals("", diary("").getFirst().title());
    house.protectedPersons.note(GRANVIK, "191212121212", false);
    assertFalse(house.transportCase().filing().protectedIdentity());
  }

  @Test
  void the_public_title_is_the_officers_to_give() {
    registersTransport();
    done(house.transportCase(), new RegistryCommand.GiveTitle(" Skolskjuts läsåret 2026/27 "));
    assertEquals("Skolskjuts läsåret 2026/27", diary("läsåret").getFirst().title());
    assertEquals(List.of(), diary("%"));
  }

  @Test
  void the_register_is_rebuilt_from_the_events_and_outlives_a_purge() {
    registersTransport();
    var head = done(house.transportCase(), new RegistryCommand.Mark(CARE));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    house.database.transaction(session -> session.change("update case_file set diary_number = 'BUN 2026-0007' where id = ?", head.id()));
    assertFalse(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    house.database.transaction(session -> session.change("update case_file set diary_number = 'BUN 2026-0001' where id = ?", head.id()));
    house.keeping.purge(GRANVIK, head.id());
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    assertEquals(Optional.of("BUN 2026-0001"), house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head().filing().diaryNumber());
  }

  @Test
  void the_citizen_sees_the_number_and_nothing_of_marks() {
    registersTransport();
    var marked = done(house.transportCase(), new RegistryCommand.Mark(CARE));
    var seen = house.cases.find(GRANVIK, marked.id(), VERA).orElseThrow();
    assertEquals(Optional.of("BUN 2026-0001"), seen.head().filing().diaryNumber());
    assertEquals(List.of(), seen.registry().marks());
  }

  private void registersTransport() {
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}");
  }

  private static RegistrationRule rule(RegistrationMode mode) {
    return new RegistrationRule(mode, Optional.of("OSN"), Optional.empty(), Optional.empty(), List.of());
  }

  private List<DiaryEntry> diary(String word) {
    return house.diaries.page(GRANVIK, new DiaryQuery(Optional.empty(), Optional.empty(), Optional.empty(), word, 0)).entries();
  }

  private Commanded commanded(CaseHead head, RegistryCommand command) {
    return house.cases.register(GRANVIK, head.id(), head.lastSeq(), command, OFFICER);
  }

  private CaseHead done(CaseHead head, RegistryCommand command) {
    return ((Commanded.Done) commanded(head, command)).head();
  }
}
