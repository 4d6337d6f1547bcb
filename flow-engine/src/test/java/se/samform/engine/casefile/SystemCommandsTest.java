package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.Assign;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RulingCommand;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.publication.Receiver;
import se.samform.engine.testing.House;

/** What an internal system does to cases of the units and e-services that it serves, and to no others. */
class SystemCommandsTest {

  private static House house;
  private static Actor.InternalSystem elit;
  private CaseHead opened;

  @BeforeAll
  static void build() {
    house = new House();
    elit = serving(house.schoolTransport.key().value());
  }

  @BeforeEach
  void open() {
    opened = house.transportCase();
  }

  @Test
  void finds_cases_of_its_unit_and_e_service_alone() {
    assertTrue(house.cases.find(GRANVIK, opened.id(), elit).isPresent());
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, opened.id(), serving(house.faultReport.key().value())));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, opened.id(), new Actor.InternalSystem("elit", Set.of(STREETS), elit.services(), Set.of())));
    assertEquals(Optional.empty(), house.cases.find(ELSEWHERE, opened.id(), elit));
  }

  @Test
  void sets_a_status_writes_notes_and_assigns_under_its_own_name() {
    done(new ChangeStatus("in-progress"));
    done(new WriteToCitizen(house.cases.newMessageId(), "Vi läser din ansökan."));
    done(new AddNote("Placerad på linje 4"));
    done(new Assign(NILS));
    var file = house.cases.find(GRANVIK, opened.id(), elit).orElseThrow();
    assertEquals("in-progress", file.head().state().status());
    assertEquals(Optional.of(NILS), file.head().state().assignee());
    assertEquals(List.of("citizen", "system:elit", "system:elit", "system:elit", "system:elit"), file.events().stream().map(RecordedEvent::actor).toList());
    assertEquals(3, house.cases.find(GRANVIK, opened.id(), VERA).orElseThrow().events().size(), "notes and assignments are not the citizen's to see");
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, opened.id()).orElseThrow().holds());
  }

  @Test
  void what_is_for_people_is_refused() {
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), command(new CaseCommand.Take()));
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), command(new HandlingCommand.MoveTo(STREETS, "Dit")));
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), command(new RulingCommand.ForwardAppeal(true)));
    assertEquals(new Commanded.Refused(Refusal.CITIZENS_ONLY), command(new CaseCommand.Withdraw()));
    assertEquals(new Commanded.Refused(Refusal.NOT_A_NEXT_STATUS), command(new ChangeStatus("granted")));
  }

  @Test
  void of_a_system_and_an_officer_at_once_one_is_told_that_the_other_was_first() throws Exception {
    var file = house.cases.find(GRANVIK, opened.id(), elit).orElseThrow();
    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers = threads.invokeAll(IntStream.range(0, 8).<Callable<Commanded>>mapToObj(i -> () -> i % 2 == 0
          ? house.cases.command(file, opened.lastSeq(), new AddNote("System " + i), elit)
          : house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new AddNote("Handläggare " + i), OFFICER)).toList());
      var done = 0;
      for (var answer : answers) {
        done += answer.get() instanceof Commanded.Done ? 1 : 0;
        assertTrue(answer.get() instanceof Commanded.Done || answer.get() instanceof Commanded.Stale, () -> answer.toString());
      }
      assertEquals(1, done);
    }
    assertEquals(opened.lastSeq() + 1, house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow().head().lastSeq());
  }

  @Test
  void a_system_plays_the_roles_of_the_receiver_of_its_name() {
    var binding = house.bindings.current(GRANVIK, house.schoolTransport.family()).orElseThrow();
    var receiver = binding.receivers().entrySet().iterator().next();
    assertEquals(Set.of(receiver.getKey()), binding.rolesOf(receiver.getValue().name().toLowerCase(Locale.ROOT)));
    assertEquals(Set.of(), binding.rolesOf(new Receiver("origo", receiver.getValue().address()).name()));
  }

  @Test
  void is_known_by_its_key_until_it_has_another_and_a_short_one_is_none() {
    var systems = new InternalSystems(house.database);
    var origo = new InternalSystem("origo", "Origo", Set.of("omsorgen", "skolan"), Set.of("hemtjanst"));
    systems.admit(GRANVIK, origo, "o".repeat(32));
    assertEquals(Optional.of(origo), systems.withKey(GRANVIK, "o".repeat(32)));
    assertEquals(Optional.empty(), systems.withKey(ELSEWHERE, "o".repeat(32)));
    systems.admit(GRANVIK, origo, "p".repeat(32));
    assertEquals(Optional.empty(), systems.withKey(GRANVIK, "o".repeat(32)));
    assertEquals(Optional.of(origo), systems.withKey(GRANVIK, "p".repeat(32)));
    assertThrows(IllegalArgumentException.class, () -> systems.admit(GRANVIK, origo, "short"));
    var other = new InternalSystem("castor", "Castor", Set.of(), Set.of());
    assertThrows(IllegalArgumentException.class, () -> systems.admit(GRANVIK, other, "p".repeat(32)), "the key is origo's");
    assertEquals(Optional.of(origo), systems.withKey(GRANVIK, "p".repeat(32)), "who has it still is who they were");
    assertEquals(List.of(origo), systems.all(GRANVIK));
  }

  private static Actor.InternalSystem serving(String service) {
    return new Actor.InternalSystem("elit", Set.of(SCHOOL), Set.of(service), Set.of());
  }

  private void done(CaseCommand command) {
    assertInstanceOf(Commanded.Done.class, command(command));
  }

  private Commanded command(CaseCommand command) {
    var file = house.cases.find(GRANVIK, opened.id(), elit).orElseThrow();
    return house.cases.command(file, file.head().lastSeq(), command, elit);
  }
}
