package se.samform.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void a_minute_of_arc_on_a_meridian_is_a_nautical_mile() {
    assertEquals(metres(1852), Measures.length(shapes("line 44.9916667 15, 45.0083333 15")));
  }

  @Test
  void a_field_is_as_large_as_it_is_in_the_national_plane() {
    var corners = List.of(new Grid(6_580_000, 500_000), new Grid(6_580_000, 500_100), new Grid(6_580_050, 500_100), new Grid(6_580_050, 500_000));
    var field = new Shape(ShapeKind.POLYGON, corners.stream().map(grid -> GaussKruger.SWEREF_99_TM.unproject(grid).orElseThrow()).toList());
    assertEquals(metres(5004), Measures.area(List.of(field)), "5000 m² in a plane of scale 0.9996");
  }

  @Test
  void a_polygon_is_as_large_whichever_way_it_is_drawn() {
    assertEquals(Measures.area(shapes("polygon 57 11, 57 11.01, 57.01 11.01")), Measures.area(shapes("polygon 57 11, 57.01 11.01, 57 11.01")));
  }

  @Test
  void what_is_not_drawn_has_no_size() {
    assertEquals(Optional.empty(), Measures.length(shapes("point 57 11")));
    assertEquals(Optional.empty(), Measures.area(shapes("line 57 11, 57 12")));
    assertEquals(Optional.empty(), Measures.of(shapes("point 57 11").getFirst()));
  }

  @Test
  void what_goes_round_half_the_earth_has_no_size_and_does_no_harm() {
    assertEquals(Optional.empty(), Measures.length(shapes("line 0 0, 0 90")));
  }

  private static Optional<BigDecimal> metres(int count) {
    return Optional.of(BigDecimal.valueOf(count));
  }

  private static List<Shape> shapes(String text) {
    return ShapeText.read(text).orElseThrow();
  }
}
