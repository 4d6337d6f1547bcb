package se.samform.designer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.calendar.Holidays;
import se.samform.core.changeover.Fate;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Receiver;
import se.samform.core.text.Language;

/** A municipality sees what an e-service that came would mean there before it takes anything in. */
class ArrivalTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static final AuthorityId AUTHORITY = new AuthorityId(new UUID(1, 1));
  private static final Unit STREETS = new Unit(new UnitId(new UUID(2, 1)), AUTHORITY, "gata", "Gatuenheten");
  private static final Unit PARKS = new Unit(new UnitId(new UUID(2, 2)), AUTHORITY, "park", "parker");
  private static final Receiver ARCHIVE = new Receiver("Arkivet", URI.create("http://127.0.0.1/arkiv"));

  private static Home home(List<ServiceDefinition> services, List<Home.Bound> bound) {
    return new Home(services, bound, List.of(STREETS, PARKS), Set.of("north"), Holidays.in(ZoneId.of("Europe/Copenhagen")));
  }

  private static ServiceDefinition changed(String key, String what, String by) {
    return Definitions.read(new String(Examples.bytes(key), StandardCharsets.UTF_8).replace(what, by).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void every_example_comes_to_another_municipality_and_its_scenarios_hold_there() throws IOException {
    for (Path path : Examples.files()) {
      var bytes = Files.readAllBytes(path);
      var file = (ServiceFile.Sound) ServiceFile.read(ServiceFile.write(bytes, new Manifest.From("Granvik", "Ada", Instant.EPOCH, 1), new byte[1]));
      var home = new Home(List.of(), List.of(), List.of(), Set.of(), Holidays.in(ZoneId.of("Europe/Stockholm")));
      var arrival = Arrival.of(file.definition(), home, TODAY);
      assertEquals(List.of(), arrival.untrue(), path.toString());
      assertEquals(Optional.empty(), arrival.comparison());
      assertEquals(file.definition().roles().size(), arrival.unbound().size());
    }
  }

  @Test
  void what_its_scenarios_find_wrong_is_told_with_its_place() {
    var untrue = changed("synpunkt", "\"status\": \"received\",\n              \"unit\": \"street-unit\"", "\"status\": \"received\",\n              \"unit\": \"park-unit\"");
    var found = Arrival.of(untrue, home(List.of(), List.of()), TODAY).untrue();
    assertFalse(found.isEmpty());
    assertTrue(found.getFirst().path().startsWith("/flow/scenarios/"), found::toString);
  }

  @Test
  void scenarios_are_run_by_the_working_days_of_where_it_came_to() {
    var arrived = Examples.read("markupplatelse");
    var here = new Home(List.of(), List.of(), List.of(), Set.of(), Holidays.in(ZoneId.of("Europe/Stockholm")));
    var wherePeopleNeverRest = new Home(List.of(), List.of(), List.of(), Set.of(), day -> true);
    assertEquals(List.of(), Arrival.of(arrived, here, TODAY).untrue());
    assertEquals(List.of("/flow/scenarios/0/acts/2"), Arrival.of(arrived, wherePeopleNeverRest, TODAY).untrue().stream().map(Fault::path).toList());
  }

  @Test
  void it_is_compared_with_what_is_there_under_the_same_id() {
    var own = Examples.read("synpunkt");
    assertTrue(Arrival.of(own, home(List.of(own), List.of()), TODAY).comparison().orElseThrow().isSame());
    var other = changed("synpunkt", "\"Vad vill du lämna?\"", "\"Vad gäller det?\"");
    var comparison = Arrival.of(other, home(List.of(Examples.read("felanmalan"), own), List.of()), TODAY).comparison().orElseThrow();
    assertFalse(comparison.isSame());
    assertEquals(List.of("kind ALTERED"), comparison.questions().stream().map(each -> each.path() + " " + each.fate()).toList());
    assertTrue(comparison.behaviour().isNone(), "it is called otherwise, and does the same");
    assertEquals(Fate.ALTERED, comparison.questions().getFirst().fate());
  }

  @Test
  void roles_that_must_be_bound_come_with_who_plays_them_elsewhere_in_the_municipality() {
    var other = Examples.read("felanmalan");
    var role = other.roles().stream().filter(each -> each.kind() == RoleKind.UNIT).findFirst().orElseThrow();
    var arrived = changed("synpunkt", "\"street-unit\"", "\"" + role.id() + "\"");
    var binding = new Binding(AUTHORITY, Map.of(role.id(), STREETS.id()), Map.of("archive", ARCHIVE));
    var needs = Arrival.of(arrived, home(List.of(other), List.of(new Home.Bound(other, binding))), TODAY).needs();
    var street = needs.stream().filter(need -> need.role().id().equals(role.id())).findFirst().orElseThrow();
    assertEquals(List.of(new Need.Suggestion(new Player.OfUnit(STREETS.id()), List.of(other.title()))), street.suggestions());
    var park = needs.stream().filter(need -> need.role().id().equals("park-unit")).findFirst().orElseThrow();
    assertEquals(List.of(new Need.Suggestion(new Player.OfUnit(PARKS.id()), List.of())), park.suggestions(), "a unit is called what the role says: " + park.role().title().in(Language.SWEDISH));
  }

  @Test
  void what_is_bound_already_needs_no_suggestion() {
    var own = Examples.read("synpunkt");
    var bound = new Home.Bound(own, new Binding(AUTHORITY, Map.of("street-unit", STREETS.id()), Map.of()));
    var arrival = Arrival.of(own, home(List.of(own), List.of(bound)), TODAY);
    assertEquals(List.of("park-unit", "care-unit", "answering-unit"), arrival.unbound().stream().map(need -> need.role().id()).toList());
    assertEquals(Optional.of(new Player.OfUnit(STREETS.id())), arrival.needs().getFirst().bound());
  }

  @Test
  void registers_that_it_asks_are_told_until_they_are_bound() {
    assertEquals(Set.of("addresses", "lists/schools", "population"), Arrival.of(Examples.read("skolval"), home(List.of(), List.of()), TODAY).registers());
  }
}
