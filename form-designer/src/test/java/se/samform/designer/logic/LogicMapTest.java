package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;

/** The map of a form shows what hangs on what, and can be read. */
class LogicMapTest {

  private static Stream<ServiceDefinition> many() throws IOException {
    return Stream.concat(Logic.examples().stream(), Logic.generated(40));
  }

  private static boolean isOver(int x, int y, int width, int height, MapPicture.Box box) {
    return x < box.x() + box.width() && box.x() < x + width && y < box.y() + box.height() && box.y() < y + height;
  }

  @Test
  void no_box_lies_over_another_and_no_words_over_a_box_or_other_words() throws IOException {
    many().forEach(definition -> {
      var picture = MapPicture.of(LogicMap.of(definition), Language.SWEDISH);
      var boxes = picture.boxes();
      for (int i = 0; i < boxes.size(); i++) {
        var box = boxes.get(i);
        assertTrue(boxes.stream().skip(i + 1L).noneMatch(other -> isOver(box.x(), box.y(), box.width(), box.height(), other)), () -> definition.key() + " " + box);
        assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= picture.width() && box.y() + box.height() <= picture.height(), box::toString);
      }
      var plates = picture.wires().stream().filter(MapPicture.Wire::hasPlate).toList();
      for (int i = 0; i < plates.size(); i++) {
        var plate = plates.get(i);
        assertTrue(boxes.stream().noneMatch(box -> isOver(plate.x(), plate.y(), plate.width(), plate.height(), box)), () -> definition.key() + " " + plate);
        assertTrue(plates.stream().skip(i + 1L).noneMatch(other -> isOver(plate.x(), plate.y(), plate.width(), plate.height(),
            new MapPicture.Box(null, other.x(), other.y(), other.width(), other.height(), List.of()))), () -> definition.key() + " " + plate);
      }
    });
  }

  @Test
  void what_decides_stands_left_of_what_it_decides_but_where_that_is_a_circle() throws IOException {
    for (var definition : Logic.examples()) {
      var picture = MapPicture.of(LogicMap.of(definition), Language.SWEDISH);
      for (var wire : picture.wires()) {
        var isRequired = wire.arrows().stream().allMatch(arrow -> arrow.kind() == MapArrow.Kind.REQUIRES);
        assertTrue(isRequired || x(picture, wire.arrows().getFirst().from()) < x(picture, wire.arrows().getFirst().to()), () -> definition.key() + " " + wire);
      }
    }
  }

  private static int x(MapPicture picture, String node) {
    return picture.boxes().stream().filter(box -> box.node().id().equals(node)).findFirst().orElseThrow().x();
  }

  @Test
  void a_better_order_is_found_than_that_of_the_page() {
    // Three that decide three in the opposite order: as written they cross three times, and need not at all.
    var layers = new MapLayers(6, List.of(new int[] {0, 5}, new int[] {1, 4}, new int[] {2, 3}));
    assertEquals(0, layers.crossings());
  }

  @Test
  void a_circle_is_opened_and_everything_has_its_place() {
    var layers = new MapLayers(3, List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 0}));
    assertEquals(3, layers.layers().size());
    assertTrue(MapLayers.isTurned(new int[] {2, 0}, layers.way(2)));
    assertFalse(MapLayers.isTurned(new int[] {0, 1}, layers.way(0)));
  }

  @Test
  void numbers_that_fall_are_evened_out() {
    assertEquals("[1.0, 2.5, 2.5, 4.0]", Arrays.toString(MapPlacing.rising(new double[] {1, 3, 2, 4})));
  }

  @Test
  void the_map_is_always_the_same() {
    var definition = Examples.read("barnomsorg");
    assertEquals(MapPicture.of(LogicMap.of(definition), Language.SWEDISH), MapPicture.of(LogicMap.of(definition), Language.SWEDISH));
  }

  @Test
  void it_is_narrowed_to_a_step_and_to_what_is_connected_with_one_question() {
    var whole = LogicMap.of(Examples.read("bullerklagomal"));
    var around = whole.around("question/kind");
    assertTrue(around.arrows().size() < whole.arrows().size());
    assertTrue(around.arrows().stream().anyMatch(arrow -> arrow.from().equals("question/kind")), around::toString);
    var step = whole.nodes().stream().flatMap(node -> node.step().stream()).findFirst().orElseThrow();
    assertTrue(whole.ofStep(step).arrows().stream().allMatch(arrow -> Set.of(whole.node(arrow.from()), whole.node(arrow.to())).stream().anyMatch(node -> node.step().filter(step::equals).isPresent())));
  }

  @Test
  void every_arrow_says_why_in_both_languages() throws IOException {
    many().flatMap(definition -> LogicMap.of(definition).arrows().stream()).forEach(arrow -> {
      assertFalse(arrow.sentence().in(Language.SWEDISH).isBlank(), arrow::toString);
      assertFalse(arrow.sentence().in(Language.ENGLISH).isBlank(), arrow::toString);
    });
  }

  @Test
  void what_a_question_may_not_look_at_is_just_what_waits_for_it() {
    // As core refuses circles: whatever hangs on it, by what changes answers, waits for it.
    Logic.generated(40).forEach(definition -> {
      var waiting = Waiting.of(definition);
      LogicMap.of(definition).arrows().stream()
          .filter(arrow -> arrow.kind() == MapArrow.Kind.SHOWS && arrow.to().startsWith("question/") && arrow.from().startsWith("question/"))
          .forEach(arrow -> assertTrue(waiting.waitingFor(arrow.from().substring(9)).contains(arrow.to().substring(9)), arrow::toString));
    });
  }

  @Test
  void names_are_wrapped_and_cut() {
    assertEquals(List.of("Hur långt är det mellan", "hemmet och skolan, räknat", "den väg som barnet går t…"), Wrapped.lines("Hur långt är det mellan hemmet och skolan, räknat den väg som barnet går till fots?", 25));
    assertTrue(IntStream.range(0, 3).mapToObj(i -> "x".repeat(60)).flatMap(text -> Wrapped.lines(text, 24).stream()).collect(Collectors.toSet()).stream().allMatch(line -> line.length() <= 24));
  }
}
