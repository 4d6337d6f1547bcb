package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactCommand;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.EventKind;
import se.samform.engine.notice.DeskNotice;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.testing.House;

class LookUpsTest {

  private static final OfficerId KAJ = new OfficerId(new UUID(7, 29));
  private static final Actor.ContactCentre CENTRE = new Actor.ContactCentre(KAJ);

  private final House house = new House();
  private final LookUps lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);
  private final DeskNotices notices = new DeskNotices(house.database, house.clock);

  @BeforeEach
  void the_board_lets_its_contact_centre_see() {
    wall(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"19900101-2385", "199001012385", "900101-2385", " 9001012385 "})
  void somebodys_cases_of_all_units_are_found_by_their_number_newest_first(String typed) {
    var transport = house.transportCase();
    var fault = house.submitted(house.faultReport, VERA, House.fault("lamp"));
    house.submitted(house.faultReport, SOMEBODY, House.fault("lamp"));
    assertEquals(List.of(fault.id(), transport.id()), found(typed));
    assertEquals(List.of(), lookUps.of(ELSEWHERE, KAJ, typed).cases());
  }

  @Test
  void who_is_only_named_has_no_case_by_that() {
    house.transportCase();
    assertEquals(List.of(), found("19121212-1212"));
  }

  @Test
  void by_the_number_of_a_case_its_applicant_is_found_and_nobody_else_by_an_anonymous_one() {
    var transport = house.transportCase();
    var fault = house.submitted(house.faultReport, VERA, House.fault("lamp"));
    assertEquals(List.of(fault.id(), transport.id()), found(transport.reference().toLowerCase()));
    var anonymous = house.submitted(house.faultReport, SOMEBODY, House.fault("lamp"));
    house.submitted(house.faultReport, SOMEBODY, House.fault("lamp"));
    assertEquals(List.of(anonymous.id()), found(anonymous.reference()));
    assertEquals(List.of(), found("Vera"));
    assertEquals(List.of(), found(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vera Exempel", "exempel vera", "Ve Ex"})
  void who_applied_is_found_by_two_letters_of_both_names(String typed) {
    var transport = house.transportCase();
    assertEquals(List.of(transport.id()), found(typed));
    assertEquals(List.of(), lookUps.of(ELSEWHERE, KAJ, typed).cases());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vera", "V Exempel", "Ve E", "Vera Vera", "Nova Exempel", "Vera 1990"})
  void nobody_is_found_by_less_nor_who_is_only_named(String typed) {
    house.transportCase();
    assertEquals(List.of(), found(typed));
  }

  @Test
  void nobody_is_found_by_name_whom_the_wall_hides_or_who_is_protected() {
    var transport = house.transportCase();
    for (var sees : List.of(Sees.NOTHING, Sees.A_CASE, Sees.SERVICE)) {
      wall(Map.of(SCHOOL.value(), sees));
      assertEquals(List.of(), found("Vera Exempel"));
      assertEquals(List.of(), glimpses("Vera Exempel"));
    }
    wall(Map.of());
    assertEquals(List.of(transport.id()), found("Vera Exempel"));
    marked(transport, SecrecyGround.IDENTITY);
    assertEquals(List.of(), found("Vera Exempel"));
  }

  @Test
  void of_many_of_that_name_twenty_are_told_and_that_there_are_more() {
    for (var i = 0; i < LookUps.MOST_NAMED; i++) {
      house.transportCase();
    }
    var all = lookUps.of(GRANVIK, KAJ, "Vera Exempel");
    assertEquals(LookUps.MOST_NAMED, all.cases().size());
    assertFalse(all.hasMore());
    house.transportCase();
    var more = lookUps.of(GRANVIK, KAJ, "Vera Exempel");
    assertEquals(LookUps.MOST_NAMED, more.cases().size());
    assertTrue(more.hasMore());
  }

  @Test
  void a_protected_identity_is_found_by_the_number_of_the_case_alone() {
    var hidden = house.transportCase();
    marked(hidden, SecrecyGround.IDENTITY);
    assertEquals(List.of(), found("19900101-2385"));
    assertEquals(List.of(hidden.id()), found(hidden.reference()));
  }

  @Test
  void it_is_told_when_they_last_wrote_to_each_other() {
    var transport = house.transportCase();
    assertTrue(lookUps.of(GRANVIK, KAJ, "19900101-2385").contacts().isEmpty());
    said(transport, "Hej");
    assertEquals(Set.of(transport.id()), lookUps.of(GRANVIK, KAJ, "19900101-2385").contacts().keySet());
  }

  @Test
  void a_case_is_opened_without_answers_documents_and_other_peoples_notes() {
    var transport = house.transportCase();
    said(transport, "Jag ringde");
    command(transport, new CaseCommand.AddNote("Ring skolan"), OFFICER);
    noted(transport, "Hon ringde igen");
    var about = lookUps.open(GRANVIK, transport.id(), KAJ).orElseThrow();
    assertFalse(about.silent());
    assertEquals(List.of(), about.file().submissions());
    assertEquals(List.of(), about.file().documents());
    assertTrue(about.file().key().isEmpty());
    var notes = about.file().events().stream().map(RecordedEvent::event).filter(CaseEvent.NoteAdded.class::isInstance).toList();
    assertEquals(List.of(new CaseEvent.NoteAdded("Hon ringde igen")), notes);
    assertTrue(lookUps.open(ELSEWHERE, transport.id(), KAJ).isEmpty());
  }

  @Test
  void what_was_written_in_a_secret_case_is_kept_from_them() {
    var transport = house.transportCase();
    said(transport, "Jag ringde");
    marked(transport, SecrecyGround.WHOLE);
    var about = lookUps.open(GRANVIK, transport.id(), KAJ).orElseThrow();
    assertTrue(about.silent());
    assertFalse(about.file().events().toString().contains("Jag ringde"));
    assertTrue(about.file().events().stream().anyMatch(recorded -> recorded.event() instanceof CaseEvent.Opened));
  }

  @Test
  void who_has_declared_a_conflict_of_interest_is_told_of_nothing() {
    var transport = house.transportCase();
    command(transport, new HandlingCommand.DeclareConflict("Min syster"), OFFICER);
    assertEquals(List.of(), lookUps.of(GRANVIK, NILS, "19900101-2385").cases());
    assertTrue(lookUps.open(GRANVIK, transport.id(), NILS).isEmpty());
  }

  @Test
  void who_has_the_case_is_told_and_while_nobody_has_it_all_of_the_unit() {
    var transport = house.transportCase();
    said(transport, "Hej");
    assertEquals(List.of(EventKind.CONTACT), kinds(HANNA));
    assertEquals(List.of(EventKind.CONTACT), kinds(NILS));
    assertEquals(List.of(), kinds(STINA));
    command(transport, new CaseCommand.Take(), OFFICER);
    noted(transport, "Hon ringde igen");
    assertEquals(List.of(EventKind.CONTACT, EventKind.CONTACT), kinds(NILS));
    assertEquals(List.of(EventKind.CONTACT), kinds(HANNA));
  }

  @Test
  void of_a_walled_authority_nothing_is_found_nor_opened_also_by_the_number_of_the_case() {
    var transport = house.transportCase();
    var fault = house.submitted(house.faultReport, VERA, House.fault("lamp"));
    wall(Map.of(SCHOOL.value(), Sees.NOTHING));
    assertEquals(List.of(fault.id()), found("19900101-2385"));
    assertEquals(List.of(), glimpses("19900101-2385"));
    assertEquals(List.of(), found(transport.reference()));
    assertTrue(lookUps.open(GRANVIK, transport.id(), KAJ).isEmpty());
    assertTrue(lookUps.open(GRANVIK, fault.id(), KAJ).isPresent());
  }

  @Test
  void that_there_is_a_case_is_told_with_its_e_service_or_without_and_no_more() {
    var transport = house.transportCase();
    house.submitted(house.faultReport, VERA, House.fault("lamp"));
    wall(Map.of(SCHOOL.value(), Sees.A_CASE));
    assertEquals(List.of(new Glimpse(House.BOARD, Optional.empty())), glimpses("19900101-2385"));
    assertTrue(lookUps.open(GRANVIK, transport.id(), KAJ).isEmpty());
    wall(Map.of(SCHOOL.value(), Sees.SERVICE));
    assertEquals(List.of(new Glimpse(House.BOARD, Optional.of(new Glimpse.Named(transport.version(), transport.reference())))), glimpses("19900101-2385"));
    assertTrue(lookUps.open(GRANVIK, transport.id(), KAJ).isEmpty());
    assertTrue(lookUps.of(GRANVIK, KAJ, "19900101-2385").contacts().isEmpty());
  }

  @Test
  void whose_a_walled_case_is_isnt_told_by_what_else_they_have() {
    var transport = house.transportCase();
    house.submitted(house.faultReport, VERA, House.fault("lamp"));
    wall(Map.of(SCHOOL.value(), Sees.SERVICE));
    assertEquals(List.of(), found(transport.reference()));
    assertEquals(1, glimpses(transport.reference()).size());
  }

  @Test
  void a_unit_goes_before_its_authority_and_ones_own_units_are_seen_as_always() {
    var transport = house.transportCase();
    var fault = house.submitted(house.faultReport, VERA, House.fault("lamp"));
    wall(Map.of(House.BOARD.value(), Sees.NOTHING, SCHOOL.value(), Sees.FULL));
    assertEquals(List.of(transport.id()), found("19900101-2385"));
    assertEquals(List.of(fault.id(), transport.id()), lookUps.of(GRANVIK, STINA, "19900101-2385").cases().stream().map(CaseHead::id).toList());
    assertTrue(lookUps.open(GRANVIK, fault.id(), STINA).isPresent());
    assertTrue(lookUps.open(GRANVIK, fault.id(), KAJ).isEmpty());
  }

  @Test
  void where_nothing_is_said_nothing_is_seen_whatever_another_municipality_says() {
    var transport = house.transportCase();
    assertEquals(List.of(transport.id()), found("19900101-2385"));
    say(GRANVIK, Map.of());
    say(ELSEWHERE, Map.of(House.BOARD.value(), Sees.FULL, SCHOOL.value(), Sees.FULL));
    assertEquals(List.of(), found("19900101-2385"));
    assertEquals(List.of(), glimpses("19900101-2385"));
    assertEquals(List.of(), found(transport.reference()));
    assertTrue(lookUps.open(GRANVIK, transport.id(), KAJ).isEmpty());
    assertTrue(lookUps.open(GRANVIK, transport.id(), HANNA).isPresent(), "a unit sees its own as always");
  }

  @Test
  void an_upgrade_writes_down_what_was_seen_where_nothing_was_said_of_an_authority() throws IOException {
    var transport = house.transportCase();
    say(GRANVIK, Map.of());
    house.knowsItsBoard();
    try (var file = LookUpsTest.class.getResourceAsStream("/db/migration/V323__contact_wall_says_all.sql")) {
      String script = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*", "");
      for (int i = 0; i < 2; i++) house.database.transaction(session -> session.change(script.substring(0, script.indexOf(';'))));
    }
    assertEquals(List.of(transport.id()), found("19900101-2385"));
    assertEquals(Map.of(House.BOARD.value(), Sees.FULL), new ContactWall(house.database, house.clock).said(GRANVIK).all());
  }

  /** In the place of what was said before; what isn't said here is seen. */
  private void wall(Map<UUID, Sees> said) {
    var all = new HashMap<>(said);
    all.putIfAbsent(House.BOARD.value(), Sees.FULL);
    say(GRANVIK, all);
  }

  private void say(MunicipalityId municipality, Map<UUID, Sees> said) {
    new ContactWall(house.database, house.clock).save(municipality, new ContactWall.Said(said));
  }

  private List<Glimpse> glimpses(String asked) {
    return lookUps.of(GRANVIK, KAJ, asked).glimpses();
  }

  private List<CaseId> found(String asked) {
    return lookUps.of(GRANVIK, KAJ, asked).cases().stream().map(CaseHead::id).toList();
  }

  private List<EventKind> kinds(OfficerId officer) {
    return notices.newest(GRANVIK, officer, 10).stream().map(DeskNotice::kind).toList();
  }

  private void said(CaseHead head, String text) {
    done(house.cases.command(GRANVIK, head.id(), seq(head), new ContactCommand.WriteFor(house.cases.newMessageId(), ContactWay.PHONE, text), CENTRE));
  }

  private void noted(CaseHead head, String text) {
    done(house.cases.command(GRANVIK, head.id(), seq(head), new CaseCommand.AddNote(text), CENTRE));
  }

  private void command(CaseHead head, CaseCommand command, Actor.Officer officer) {
    done(house.cases.command(GRANVIK, head.id(), seq(head), command, officer));
  }

  private void marked(CaseHead head, String of) {
    done(house.cases.register(GRANVIK, head.id(), seq(head), new RegistryCommand.Mark(new SecrecyGround(of, "OSL 26:1")), OFFICER));
  }

  private int seq(CaseHead head) {
    return house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head().lastSeq();
  }

  private static void done(Commanded commanded) {
    assertTrue(commanded instanceof Commanded.Done, commanded::toString);
  }
}
