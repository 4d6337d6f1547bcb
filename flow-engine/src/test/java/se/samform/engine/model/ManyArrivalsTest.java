package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.LEA;
import static se.samform.engine.testing.House.NILS;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.testing.House;

/**
 * Cases come in from all over the map while others are given away, moved and ended, and officers come and go. A simple model
 * says which unit each comes to, by where its point lies, and which officer: of those at work who has fewest by its own count.
 */
class ManyArrivalsTest {

  private static final int DEEDS = 160;
  /** Degrees of the park's sides: south, west, north, east. */
  private static final double[] PARK = {61, 15, 62, 16};
  private static final Map<UnitId, List<OfficerId>> STAFF = Map.of(STREETS, List.of(NILS, HANNA, STINA), PARKS, List.of(NILS, LEA));

  private static final String SPOT = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "spot", "languages": ["sv"], "title": {"sv": "Ställe"},
       "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "STL",
       "roles": [{"id": "streets", "kind": "unit", "title": {"sv": "Gator"}}, {"id": "parks", "kind": "unit", "title": {"sv": "Parker"}}, {"id": "town-park", "kind": "area", "title": {"sv": "Parken"}}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [{"type": "map", "id": "spot", "label": {"sv": "Var"}, "required": false, "bounds": {"south": "55", "west": "10.5", "north": "69.2", "east": "24.3"}}]}],
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"]}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
        "initial": "in", "routes": [{"when": {"question": "spot", "within": "town-park"}, "to": "parks", "assign": "least-loaded"}, {"to": "streets", "assign": "least-loaded"}]}}""";

  private static final String AREAS = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"town-park\",\"name\":\"Parken\"},"
      + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[15,61],[16,61],[16,62],[15,62],[15,61]]]}}]}";

  private final House house = new House();
  private final Absences absences = new Absences(house.database, house.municipalities, house.clock);
  private final Map<CaseId, Standing> model = new LinkedHashMap<>();
  private final Set<OfficerId> away = new HashSet<>();
  private Published spot;
  private LocalDate today;

  /** Where an open case is. */
  private record Standing(UnitId unit, Optional<OfficerId> officer) {}

  @BeforeEach
  void units_with_officers_and_a_park() {
    spot = house.services.publish(GRANVIK, SPOT.getBytes(StandardCharsets.UTF_8));
    today = house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
    assertTrue(house.bindings.save(GRANVIK, spot.family(), new Binding(House.BOARD, Map.of("streets", STREETS, "parks", PARKS), Map.of()), 0));
    assertTrue(house.bindings.areas().save(GRANVIK, AREAS.getBytes(StandardCharsets.UTF_8), "Ada", 0));
    List.of(NILS, HANNA, STINA, LEA).forEach(this::employ);
    STAFF.forEach((unit, officers) -> officers.forEach(officer -> database("insert into officer_unit (officer_id, unit_id) values (?, ?)", officer, unit)));
  }

  private void employ(OfficerId officer) {
    database("insert into officer (id, municipality_id, slug, name, administrator) values (?, ?, ?, '', 0)", officer, GRANVIK, officer.text());
  }

  private void database(String sql, Object... values) {
    house.database.transaction(session -> {
      session.change("set foreign_key_checks = 0");
      session.change(sql, values);
      return session.change("set foreign_key_checks = 1");
    });
  }

  static LongStream seeds() {
    return Seeds.ofHands();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void each_case_comes_to_the_unit_of_its_place_and_there_to_who_has_fewest(long seed) {
    var random = new Random(seed);
    var came = new HashSet<Standing>();
    for (int deed = 0; deed < DEEDS; deed++) {
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> came.add(arrives(random, seed + "/" + deed));
        case 3 -> assigned(random);
        case 4 -> handled(random, new HandlingCommand.GiveBack());
        case 5 -> handled(random, new HandlingCommand.MoveTo(random.nextBoolean() ? PARKS : STREETS, "Deras"));
        case 6 -> handled(random, new CaseCommand.ChangeStatus("closed"));
        default -> leavesOrReturns(random);
      }
    }
    assertTrue(came.size() > 4, () -> "They came to few: " + came);
  }

  private Standing arrives(Random random, String which) {
    double latitude = 60.5 + 2 * random.nextDouble();
    double longitude = 14.5 + 2 * random.nextDouble();
    boolean isSaid = random.nextInt(5) > 0;
    var unit = isSaid && latitude > PARK[0] && longitude > PARK[1] && latitude < PARK[2] && longitude < PARK[3] ? PARKS : STREETS;
    var expected = new Standing(unit, fewest(unit));
    var answers = isSaid ? RawAnswers.NONE.with("spot.shape", String.format(Locale.ROOT, "point %.6f %.6f", latitude, longitude)) : RawAnswers.NONE;
    var head = house.submitted(spot, VERA, answers);
    assertEquals(expected, standing(head), () -> which + " at " + latitude + " " + longitude + ", away: " + away + ", " + model.values());
    model.put(head.id(), expected);
    return expected;
  }

  private static Standing standing(CaseHead head) {
    return new Standing(head.state().unit(), head.state().assignee());
  }

  /** The first by their ids of those who have as few as anybody. */
  private Optional<OfficerId> fewest(UnitId unit) {
    return STAFF.get(unit).stream().filter(officer -> !away.contains(officer)).min(Comparator.comparingLong((OfficerId officer) -> count(unit, officer)).thenComparing(OfficerId::text));
  }

  private long count(UnitId unit, OfficerId officer) {
    return model.values().stream().filter(new Standing(unit, Optional.of(officer))::equals).count();
  }

  private Optional<CaseId> any(Random random) {
    var open = new ArrayList<>(model.keySet());
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(random.nextInt(open.size())));
  }

  private void assigned(Random random) {
    any(random).ifPresent(id -> {
      var staff = STAFF.get(model.get(id).unit());
      did(id, new CaseCommand.Assign(staff.get(random.nextInt(staff.size()))));
    });
  }

  private void handled(Random random, CaseCommand command) {
    any(random).ifPresent(id -> did(id, command));
  }

  /** What the rules say to hands is another model's to foresee: here it is only kept in mind. */
  private void did(CaseId id, CaseCommand command) {
    var head = house.cases.find(GRANVIK, id, OFFICER).orElseThrow().head();
    if (house.cases.command(GRANVIK, id, head.lastSeq(), command, OFFICER) instanceof Commanded.Done(var after)) {
      if (after.state().isOver()) {
        model.remove(id);
      } else {
        model.put(id, standing(after));
      }
    }
  }

  private void leavesOrReturns(Random random) {
    var officer = List.of(NILS, HANNA, STINA, LEA).get(random.nextInt(4));
    if (away.remove(officer)) {
      assertTrue(absences.end(GRANVIK, officer));
    } else {
      assertTrue(absences.save(GRANVIK, new Absence(officer, today, today, Optional.empty())));
      away.add(officer);
    }
  }
}
