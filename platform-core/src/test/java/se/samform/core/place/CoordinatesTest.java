package se.samform.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

  private static final Position GOTHENBURG = place("57.70887", "11.97456");

  @ParameterizedTest
  @ValueSource(strings = {
    "57.70887, 11.97456", "57.70887 11.97456", "57.70887,11.97456", "57,70887 11,97456", "57,70887, 11,97456", "57,70887; 11,97456",
    "57.70887° N 11.97456° E", "57.70887°N, 11.97456°Ö", "N57.70887 E11.97456", "n 57.70887, e 11.97456", "E 11.97456 N 57.70887",
    " 57.70887\u00a011.97456\r\n", "57°42.5322' N, 11°58.4736' E", "57° 42′ 31.932″ N 11° 58′ 28.416″ O"
  })
  void understands_one_place_in_many_notations(String typed) {
    assertEquals(Optional.of(List.of(GOTHENBURG)), Coordinates.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6400000, 320000", "6400000,320000", "320000 6400000", "N 6400000 E 320000", "N6400000, Ö320000", "6400000.0 320000.0"})
  void understands_sweref_99_tm_in_either_order(String typed) {
    var place = Coordinates.read(typed).orElseThrow().getFirst();
    var grid = GaussKruger.SWEREF_99_TM.project(place);
    assertEquals(6_400_000, grid.north(), 0.02);
    assertEquals(320_000, grid.east(), 0.02);
  }

  @Test
  void south_and_west_are_negative() {
    assertEquals(Optional.of(List.of(place("-33.5", "-70.25"))), Coordinates.read("33.5 S 70.25 W"));
    assertEquals(Optional.of(List.of(place("-33.5", "-70.25"))), Coordinates.read("-33.5 \u221270.25"));
    assertEquals(Optional.of(List.of(place("-33.5", "-70.25"))), Coordinates.read("S 33°30' V 70°15'"));
  }

  @Test
  void takes_one_place_a_line_or_semicolons_between() {
    var both = Optional.of(List.of(GOTHENBURG, place("57.7", "12")));
    assertEquals(both, Coordinates.read("57.70887 11.97456\r\n57.7 12\r\n"));
    assertEquals(both, Coordinates.read("57,70887 11,97456; 57,7 12;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "here", "57.7", "57.7 11.9 12", "97 11", "57 181", "57.7.1 11.9", "57.7 N 11.9 N", "N 57.7 11.9 E", "57°61' N 11° E", "57'30 11",
    "-57 S 11", "57.7 11.9; x", "57.7 11.9 Q", "NN 57 11", "9999999999999999 11", "6400000 57.7", "1 2 3 4", "9000000, 320000", "57.7, 11.9 E S", "-", "5-7 11",
    ";", "\u0661\u0662 11", "1e2 3"
  })
  void does_not_guess(String typed) {
    assertEquals(Optional.empty(), Coordinates.read(typed));
  }

  @Test
  void whatever_is_typed_it_only_answers() {
    var random = new Random(27);
    var letters = "0123456789.,;-°'\" NSEWÖ\n\u2212x";
    for (int i = 0; i < 20_000; i++) {
      var text = random.ints(random.nextInt(24), 0, letters.length())
          .collect(StringBuilder::new, (all, at) -> all.append(letters.charAt(at)), StringBuilder::append).toString();
      Coordinates.read(text).ifPresent(places -> places.forEach(place -> ShapeText.write(List.of(new Shape(ShapeKind.POINT, List.of(place))))));
    }
    assertEquals(Optional.empty(), Coordinates.read("1 ".repeat(100_000)));
  }

  private static Position place(String latitude, String longitude) {
    return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
  }
}
