package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.LEA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.testing.House;

/** A case that the routes give to an officer by name is theirs; or their deputy's while they are away; or nobody's, and its log says why. */
class RoutedByNameTest {

  private static final String RING = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "ring", "languages": ["sv"], "title": {"sv": "Ring"},
       "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "RIN",
       "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}, {"id": "handler", "kind": "officers", "title": {"sv": "Den som har A"}}],
       "tables": [{"id": "who", "hit": "first", "result": "text", "rules": [{"when": {"question": "what", "is": "a"}, "then": {"text": "handler"}}]}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [{"type": "text", "id": "what", "label": {"sv": "Vad"}}]}],
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
        "initial": "in", "routes": [{"to": {"table": "who"}}, {"to": "unit", "assign": "least-loaded"}]}}""";

  private final House house = new House();
  private Published ring;
  private LocalDate today;

  @BeforeEach
  void two_of_the_streets_and_one_of_the_parks() {
    ring = house.services.publish(GRANVIK, RING.getBytes(StandardCharsets.UTF_8));
    today = house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
    work(NILS, STREETS);
    work(HANNA, STREETS);
    work(LEA, PARKS);
  }

  @Test
  void a_case_comes_to_whom_the_table_names_and_another_to_whom_its_unit_has() {
    bind(NILS);
    assertEquals(new Came(Optional.of(NILS), List.of()), came("a"));
    assertEquals(new Came(Optional.of(NILS), List.of()), came("a"), "however many they have");
    assertEquals(new Came(Optional.of(HANNA), List.of()), came("b"), "who has fewest");
  }

  @Test
  void of_several_who_has_fewest() {
    bind(NILS, HANNA);
    assertEquals(Set.of(NILS, HANNA), Set.of(came("a").who().orElseThrow(), came("a").who().orElseThrow()));
  }

  @Test
  void while_they_are_away_their_deputy_gets_it_and_without_one_nobody() {
    bind(NILS);
    away(NILS, Optional.of(HANNA));
    assertEquals(new Came(Optional.of(HANNA), List.of(new HandlingEvent.NotAsRouted("handler", Optional.of(HANNA)))), came("a"));
    away(HANNA, Optional.empty());
    assertEquals(new Came(Optional.empty(), List.of(new HandlingEvent.NotAsRouted("handler", Optional.empty()))), came("a"), "nobody is the deputy of a deputy");
  }

  @Test
  void who_is_of_the_unit_no_more_or_never_was_gets_nothing_and_has_no_deputy() {
    bind(NILS);
    away(NILS, Optional.of(HANNA));
    house.database.transaction(session -> session.change(
        "insert into officer_term (officer_id, what, until_on) values (?, ?, ?)", NILS, "unit/" + STREETS.text(), today.minusDays(1)));
    var nobody = new Came(Optional.empty(), List.of(new HandlingEvent.NotAsRouted("handler", Optional.empty())));
    assertEquals(nobody, came("a"));
    bind(LEA);
    assertEquals(nobody, came("a"));
    bind();
    assertEquals(nobody, came("a"), "a role that nobody is bound to");
  }

  private record Came(Optional<OfficerId> who, List<HandlingEvent> told) {}

  private Came came(String what) {
    var head = house.submitted(ring, VERA, RawAnswers.NONE.with("what", what));
    var events = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().events();
    return new Came(head.state().assignee(), events.stream()
        .flatMap(recorded -> recorded.event() instanceof HandlingEvent event ? Stream.of(event) : Stream.<HandlingEvent>empty()).toList());
  }

  private void bind(OfficerId... named) {
    var stored = house.bindings.find(GRANVIK, ring.family());
    assertTrue(house.bindings.save(GRANVIK, ring.family(), new Binding(
        House.BOARD, Map.of("unit", STREETS), Map.of(), List.of(), Map.of(), Map.of("handler", Set.of(named))), stored.map(found -> found.version()).orElse(0)));
  }

  private void away(OfficerId officer, Optional<OfficerId> deputy) {
    assertTrue(new Absences(house.database, house.municipalities, house.clock).save(GRANVIK, new Absence(officer, today, today, deputy)));
  }

  private void work(OfficerId officer, UnitId unit) {
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change("insert into officer (id, municipality_id, slug, name, administrator) values (?, ?, ?, '', 0)", officer, GRANVIK, officer.text());
      session.change("insert into officer_unit (officer_id, unit_id) values (?, ?)", officer, unit);
      return session.change("set foreign_key_checks = 1");
    });
  }
}
