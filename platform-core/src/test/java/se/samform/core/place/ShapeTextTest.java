package se.samform.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTextTest {

  static Stream<Random> seeds() {
    return IntStream.range(0, 200).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reads_what_it_writes(Random random) {
    var shapes = Stream.generate(() -> shape(random)).limit(1 + random.nextInt(4)).toList();
    assertEquals(Optional.of(shapes), ShapeText.read(ShapeText.write(shapes)));
  }

  @Test
  void writes_as_a_person_would() {
    var line = new Shape(ShapeKind.LINE, List.of(place("57.70", "11.9"), place("60", "-0.0000001")));
    assertEquals("point 57.7 11.9; line 57.7 11.9, 60 -0.0000001", ShapeText.write(List.of(new Shape(ShapeKind.POINT, List.of(place("57.7", "11.9"))), line)));
  }

  @Test
  void a_polygon_goes_against_the_clock_from_where_it_began() {
    assertEquals("polygon 0 0, 0 1, 1 1, 1 0", ShapeText.write(ShapeText.read("polygon 0 0, 1 0, 1 1, 0 1").orElseThrow()));
    assertEquals("polygon 0 0, 0 1, 1 1, 1 0", ShapeText.write(ShapeText.read("polygon 0 0, 0 1, 1 1, 1 0").orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", ";", "point", "point 57.7", "57.7 11.9", "point 57.7 11.9;", "point 57.7 11.9, 57.8 11.9", "line 57.7 11.9", "polygon 1 1, 2 2", "Point 57.7 11.9",
    "point 90.1 0", "point 0 180.1", "point 0.12345678 0", "point 1e1 0", "point x 0", "point 1 2 3", "point 1,5 2", "circle 1 1", "point - 1", "point .. 1", "{\"type\":\"Point\"}"
  })
  void refuses_what_is_written_otherwise(String text) {
    assertEquals(Optional.empty(), ShapeText.read(text));
  }

  @Test
  void refuses_more_than_a_hundred_corners() {
    assertEquals(100, ShapeText.read(line(100)).orElseThrow().getFirst().corners().size());
    assertEquals(Optional.empty(), ShapeText.read(line(101)));
    assertEquals(Optional.empty(), ShapeText.read(line(99) + "; line 1 1, 2 2"));
  }

  @Test
  void a_number_of_a_million_digits_is_not_written_out() {
    assertEquals(Optional.empty(), Position.of(new BigDecimal("1e999999999"), BigDecimal.ONE));
    assertEquals(Optional.empty(), Position.of(BigDecimal.ONE, new BigDecimal("1e-999999999")));
    assertThrows(IllegalArgumentException.class, () -> new Position(new BigDecimal("1e999999999"), BigDecimal.ONE));
  }

  private static String line(int corners) {
    return IntStream.range(0, corners).mapToObj(i -> "1 " + i).collect(Collectors.joining(", ", "line ", ""));
  }

  private static Shape shape(Random random) {
    var kind = ShapeKind.values()[random.nextInt(3)];
    int count = kind == ShapeKind.POINT ? 1 : kind.fewest() + random.nextInt(5);
    return new Shape(kind, Stream.generate(() -> place(random)).limit(count).toList());
  }

  private static Position place(Random random) {
    int scale = random.nextInt(8);
    long size = (long) Math.pow(10, scale);
    return new Position(BigDecimal.valueOf(random.nextLong(-90 * size, 90 * size + 1), scale), BigDecimal.valueOf(random.nextLong(-180 * size, 180 * size + 1), scale));
  }

  private static Position place(String latitude, String longitude) {
    return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
  }
}
