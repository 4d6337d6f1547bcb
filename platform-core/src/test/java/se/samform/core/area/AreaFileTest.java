package se.samform.core.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.area.AreaFault.Kind;
import se.samform.core.place.ShapeText;

/** Areas are read from GeoJSON, told what is wrong with, and asked for places. */
class AreaFileTest {

  private static final String WEST = area("west", "Väster", "[[[15,61],[16,61],[16,62],[15,62],[15,61]]]");
  private static final String EAST = area("east", "Öster", "[[[16,61],[17,61],[17,62],[16,62],[16,61]]]");
  private static final String RING = area("ring", "Ringen",
      "[[[20,61],[21,61],[21,62],[20,62],[20,61]],[[20.4,61.4],[20.6,61.4],[20.6,61.6],[20.4,61.6],[20.4,61.4]]]");

  private static String area(String id, String name, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"other\":1},"
        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
  }

  private static AreasRead read(String... features) {
    return AreaFile.read(("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}").getBytes(StandardCharsets.UTF_8));
  }

  private static AreaMap map(String... features) {
    return assertInstanceOf(AreasRead.Fine.class, read(features)).map();
  }

  @ParameterizedTest
  @CsvSource({
      "point 61.5 15.5, true, a point in it", "point 61.5 16, true, its edge belongs to it", "point 61.5 16.0001, false, beside it",
      "point 15.5 61.5, false, far away", "'line 61.5 15.2, 61.5 15.4, 61.5 16.6', true, the middle of a line decides",
      "'polygon 61.1 15.9, 61.1 16.5, 61.9 16.5, 61.9 15.9', false, and the inside of a polygon", "'polygon 61.1 15.1, 61.1 15.5, 61.9 15.5', true, which lies there"
  })
  void a_place_lies_in_an_area_or_not(String shape, boolean lies, String why) {
    assertEquals(lies, map(WEST).byId().get("west").contains(ShapeText.read(shape).orElseThrow().getFirst()), why);
  }

  @Test
  void a_hole_is_no_part_of_an_area() {
    assertFalse(map(RING).byId().get("ring").contains(ShapeText.read("point 61.5 20.5").orElseThrow().getFirst()));
    assertTrue(map(RING).byId().get("ring").contains(ShapeText.read("point 61.2 20.5").orElseThrow().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NOT_CLOSED | [[[15,61],[16,61],[16,62],[15,62]]]", "TOO_FEW_CORNERS | [[[15,61],[16,61],[15,61]]]",
      "CROSSES | [[[15,61],[16,62],[16,61],[15,62],[15,61]]]", "FAR_AWAY | [[[61,15],[61,16],[62,16],[61,15]]]",
      "FAR_AWAY | [[[506000,6816000],[507000,6816000],[507000,6817000],[506000,6816000]]]", "NOT_A_POSITION | [[[15],[16,61],[15,61]]]",
      "NOT_A_POSITION | []", "NOT_A_POSITION | {}", "NOT_A_POSITION | [[[\"15\",61],[16,61],[15,61]]]", "NOT_A_POSITION | [[]]"
  })
  void a_badly_drawn_area_is_told_by_its_name(Kind kind, String coordinates) {
    var faults = assertInstanceOf(AreasRead.Faulty.class, read(WEST, area("bad", "Sneda", coordinates))).faults();
    assertEquals(List.of(kind + " Sneda"), faults.stream().map(each -> each.kind() + " " + each.where()).toList());
  }

  @Test
  void every_area_needs_an_id_of_its_own_and_a_name() {
    var faults = assertInstanceOf(AreasRead.Faulty.class, read(WEST, area("west", "Också väster", "[]"), area("1st", "", "[]"), area("far", " ", "[]"), "7")).faults();
    assertEquals(List.of(Kind.SAME_ID, Kind.BAD_ID, Kind.NO_NAME, Kind.BAD_ID), faults.stream().map(AreaFault::kind).toList());
    assertEquals(List.of("Också väster", "3", "4", "5"), faults.stream().map(AreaFault::where).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NOT_JSON | {", "NOT_A_COLLECTION | []", "NOT_A_COLLECTION | {\"type\":\"Feature\"}", "NOTHING | {\"type\":\"FeatureCollection\",\"features\":[]}"
  })
  void a_file_of_something_else_is_refused(Kind kind, String text) {
    assertEquals(kind, assertInstanceOf(AreasRead.Faulty.class, AreaFile.read(text.getBytes(StandardCharsets.UTF_8))).faults().getFirst().kind());
  }

  @Test
  void a_file_that_is_too_large_is_not_even_looked_at() {
    assertEquals(Kind.TOO_LARGE, assertInstanceOf(AreasRead.Faulty.class, AreaFile.read(new byte[AreaFile.MOST_BYTES + 1])).faults().getFirst().kind());
  }

  @Test
  void more_areas_than_anybody_has_are_refused() {
    var many = new String[AreaFile.MOST_AREAS + 1];
    java.util.Arrays.setAll(many, i -> area("a" + i, "A", "[]"));
    assertEquals(Kind.TOO_MANY, assertInstanceOf(AreasRead.Faulty.class, read(many)).faults().getFirst().kind());
  }

  @Test
  void neighbours_do_not_overlap_and_others_do() {
    assertEquals(List.of(), map(WEST, EAST).warnings());
    var across = area("across", "Tvärs", "[[[15.5,61.5],[16.5,61.5],[16.5,61.6],[15.5,61.6],[15.5,61.5]]]");
    assertEquals(List.of("Väster/Tvärs", "Öster/Tvärs"),
        map(WEST, EAST, across).warnings().stream().map(each -> assertInstanceOf(AreaWarning.Overlap.class, each)).map(each -> each.one() + "/" + each.other()).toList());
  }

  @Test
  void borders_drawn_twice_that_do_not_quite_meet_are_not_told() {
    var almost = area("east", "Öster", "[[[15.9999999,61],[17,61],[17,62],[15.9999999,62],[15.9999999,61]]]");
    assertEquals(List.of(), map(WEST, almost).warnings().stream().filter(each -> each instanceof AreaWarning.Gap).toList());
  }

  @Test
  void what_lies_between_areas_and_in_none_is_told_with_a_place_in_it() {
    var gap = assertInstanceOf(AreaWarning.Gap.class, map(WEST, RING).warnings().getFirst());
    assertEquals(61.5, gap.latitude(), 0.1);
    assertEquals(20.5, gap.longitude(), 0.1);
    assertEquals(237_000_000, gap.squareMetres(), 10_000_000, "a fifth of a degree each way");
  }

  @Test
  void only_the_areas_that_are_asked_for_count_and_those_that_are_not_there_are_told() {
    var across = area("across", "Tvärs", "[[[15.5,61.5],[16.5,61.5],[16.5,61.6],[15.5,61.6],[15.5,61.5]]]");
    var warnings = map(WEST, EAST, across).warnings(Set.of("west", "east", "north"));
    assertEquals(List.of(new AreaWarning.Unknown("north")), warnings);
  }
}
