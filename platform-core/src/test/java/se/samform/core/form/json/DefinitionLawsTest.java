package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every definition; the seed stands in the name of a failing test. */
class DefinitionLawsTest {

  private static final JsonProvider JSON = JsonProvider.provider();

  private static final Set<String> OF_THE_FRAME =
      Set.of("step", "flow", "question", "paragraph", "span", "task", "reminder", "timer", "ruling", "scenario");

  private static final Set<String> FLOW_SHAPES = Set.of("span", "task", "reminder", "timer", "ruling", "scenario");

  private static final JsonObject FLOW = flow();

  private static JsonObject flow() {
    var properties = SampledDefinitions.SCHEMA.getJsonObject("properties").getJsonObject("flow");
    return properties.containsKey("$ref") ? SampledDefinitions.SCHEMA.getJsonObject("$defs").getJsonObject("flow") : properties;
  }

  /** Sound only when they fit other fields, which seldom happens by chance; every-type.json has them. */
  private static final Set<String> BY_LUCK =
      Set.of("mapQuestion/bounds", "choiceQuestion/ownText", "choicesQuestion/ownText", "calculatedValue/words");

  static IntStream seeds() {
    return IntStream.range(0, SampledDefinitions.SOME.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_written_is_read_back_the_same_and_has_the_same_bytes(int seed) {
    var json = SampledDefinitions.SOME.get(seed).json();
    var definition = Definitions.read(SampledDefinitions.bytes(json));
    var written = DefinitionCodec.write(definition);
    assertEquals(definition, Definitions.read(written));
    assertArrayEquals(written, DefinitionCodec.write(Definitions.read(written)));
    assertArrayEquals(written, DefinitionCodec.write(Definitions.read(SampledDefinitions.bytes(shuffled(json, new Random(seed))))));
    assertEquals(List.of(), PublishedSchema.complaints(SampledDefinitions.bytes(json)));
    assertEquals(List.of(), PublishedSchema.complaints(written));
  }

  @Test
  void all_that_the_schema_knows_has_been_tried() {
    var tried = new TreeSet<String>();
    SampledDefinitions.SOME.forEach(sample ->
        sample.used().forEach(field -> tried.addAll(List.of(field, "asked" + field.substring(field.indexOf('/'))))));
    var untried = new TreeSet<String>();
    SampledDefinitions.SCHEMA.getJsonObject("$defs").forEach((name, shape) -> fields(name, shape.asJsonObject(), untried));
    untried.removeAll(tried);
    untried.removeIf(SampledDefinitions::canUse);
    untried.removeAll(BY_LUCK);
    assertEquals(List.of(), List.copyOf(untried));
  }

  /** What chance cannot be asked for is written by hand. */
  @Test
  void what_only_luck_would_try_stands_in_every_type() throws IOException {
    var text = new String(DefinitionLawsTest.class.getResourceAsStream("/every-type.json").readAllBytes(), StandardCharsets.UTF_8);
    BY_LUCK.forEach(place -> assertTrue(text.contains("\"" + place.substring(place.indexOf('/') + 1) + "\""), place));
  }

  /** What chance doesn't make of the flow stands in the frame, where every value of it is broken every way. */
  @Test
  void the_frame_uses_every_field_of_the_flow_s_shapes() {
    var flow = SampledDefinitions.FRAME.getJsonObject("flow");
    var used = new TreeSet<String>();
    names(flow, used);
    var known = new TreeSet<String>();
    FLOW_SHAPES.forEach(shape -> declared(SampledDefinitions.SCHEMA.getJsonObject("$defs").getJsonObject(shape), known));
    declared(FLOW, known);
    known.removeAll(used);
    assertEquals(Set.of(), known);
  }

  private static void names(JsonValue value, Set<String> into) {
    switch (value) {
      case JsonObject object -> object.forEach((name, inner) -> {
        into.add(name);
        names(inner, into);
      });
      case JsonArray list -> list.forEach(each -> names(each, into));
      case JsonValue other -> {}
    }
  }

  /** Every field that the schema names here, however deep; what it refers to elsewhere is not gone into. */
  private static void declared(JsonValue schema, Set<String> into) {
    switch (schema) {
      case JsonObject object -> object.forEach((name, inner) -> {
        if (name.equals("properties")) {
          into.addAll(inner.asJsonObject().keySet());
        }
        declared(inner, into);
      });
      case JsonArray list -> list.forEach(each -> declared(each, into));
      case JsonValue other -> {}
    }
  }

  /** The fields of each shape, and those that every question may have in some of them; the frame itself has the rest. */
  private static void fields(String name, JsonObject shape, TreeSet<String> known) {
    if (shape.get("properties") instanceof JsonObject properties && !OF_THE_FRAME.contains(name)) {
      properties.keySet().stream().filter(field -> !field.equals("type") && properties.get(field) != JsonValue.FALSE).forEach(field -> known.add(name + "/" + field));
    }
  }

  /** The same with the fields of every object in another order. */
  private static JsonValue shuffled(JsonValue value, Random random) {
    return switch (value) {
      case JsonObject object -> {
        var names = new ArrayList<>(object.keySet());
        Collections.shuffle(names, random);
        var other = JSON.createObjectBuilder();
        names.forEach(name -> other.add(name, shuffled(object.get(name), random)));
        yield other.build();
      }
      case JsonArray list -> JSON.createArrayBuilder(list.stream().map(each -> shuffled(each, random)).toList()).build();
      case JsonString text -> text;
      case JsonValue other -> other;
    };
  }
}
