package se.samform.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.area.AreaFault;
import se.samform.core.area.MunicipalityAreas;
import se.samform.core.area.NamedArea;
import se.samform.core.id.UnitId;
import se.samform.engine.testing.House;

/** A municipality's areas are kept, and cases go by them. */
class MunicipalityAreasTest {

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @BeforeEach
  void forget() {
    house.database.transaction(session -> session.change("delete from municipality_areas where municipality_id = ?", GRANVIK));
    house.clock.forward(MunicipalityAreas.FRESH);
  }

  private static byte[] park(String west, String east) {
    return ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"id\":\"town-park\",\"name\":\"Stadsparken\"},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[W,61],[E,61],[E,62],[W,62],[W,61]]]}}]}").replace("W", west).replace("E", east)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static UnitId unitOfLampAt(String place) {
    return house.submitted(house.faultReport, SOMEBODY, fault("lamp").with("spot.shape", place)).state().unit();
  }

  @Test
  void a_case_goes_to_the_unit_of_the_area_that_its_place_lies_in() {
    assertEquals(House.STREETS, unitOfLampAt("point 61.5 15.5"), "there are no areas yet");
    assertTrue(house.bindings.areas().save(GRANVIK, park("15", "16"), "Ada", 0));
    assertEquals(House.PARKS, unitOfLampAt("point 61.5 15.5"), "the node that saved knows at once");
    assertEquals(House.STREETS, unitOfLampAt("point 61.5 16.5"));
  }

  @Test
  void areas_that_another_node_saved_count_soon() {
    assertEquals(House.STREETS, unitOfLampAt("point 61.5 15.5"));
    new MunicipalityAreas(house.database, house.clock).save(GRANVIK, park("15", "16"), "Ada", 0);
    house.clock.forward(MunicipalityAreas.FRESH);
    assertEquals(House.PARKS, unitOfLampAt("point 61.5 15.5"));
  }

  @Test
  void areas_that_nobody_changed_are_not_read_anew() {
    var areas = house.bindings.areas();
    areas.save(GRANVIK, park("15", "16"), "Ada", 0);
    var before = areas.current(GRANVIK);
    house.clock.forward(MunicipalityAreas.FRESH);
    assertSame(before, areas.current(GRANVIK));
  }

  @Test
  void where_something_is_wrong_with_what_is_stored_all_goes_on_without_areas_until_others_are_imported() {
    var areas = house.bindings.areas();
    areas.save(GRANVIK, park("15", "16"), "Ada", 0);
    house.database.transaction(session -> session.change("update municipality_areas set document = replace(document, 'town-park', '1-park'), version = 2"));
    house.clock.forward(MunicipalityAreas.FRESH);
    assertEquals(House.STREETS, unitOfLampAt("point 61.5 15.5"), "it is handed in, and lies in no area");
    var faulty = areas.find(GRANVIK);
    assertTrue(faulty.isFaulty());
    assertEquals(List.of(new AreaFault(AreaFault.Kind.BAD_ID, "Stadsparken", "1-park")), faulty.faults());
    assertTrue(areas.save(GRANVIK, park("15", "16"), "Ada", faulty.version()));
    assertFalse(areas.find(GRANVIK).isFaulty());
    assertEquals(House.PARKS, unitOfLampAt("point 61.5 15.5"));
  }

  @Test
  void who_did_not_see_the_newest_replaces_nothing() {
    var areas = house.bindings.areas();
    assertTrue(areas.save(GRANVIK, park("15", "16"), "Ada", 0));
    assertFalse(areas.save(GRANVIK, park("17", "18"), "Bo", 0), "somebody was first");
    assertTrue(areas.save(GRANVIK, park("17", "18"), "Bo", 1));
    assertFalse(areas.save(GRANVIK, park("15", "16"), "Ada", 1));
    assertEquals("Bo", areas.find(GRANVIK).changedBy());
    assertEquals(2, areas.find(GRANVIK).version());
    assertEquals(List.of("Stadsparken"), areas.current(GRANVIK).areas().stream().map(NamedArea::name).toList());
    assertEquals(List.of(), areas.find(ELSEWHERE).map().areas());
  }
}
