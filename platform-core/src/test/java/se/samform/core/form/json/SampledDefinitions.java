package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Sound definitions made from a seed: what {@link SchemaSampler} makes, each part put into a frame with questions that
 * it may look at, and kept when the frame is sound with it.
 */
final class SampledDefinitions {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int TRIES = 40;

  static final JsonObject SCHEMA = read("/se/samform/core/form/e-service-1.schema.json");
  static final JsonObject FRAME = read("/sample-frame.json");

  /** Sound conditions and formulas, for all seeds: few of those that are made are sound. */
  private static final SampledDefinitions PARTS = new SampledDefinitions(new SchemaSampler(SCHEMA, 1));

  private final SchemaSampler sampler;
  private final Set<String> used = new TreeSet<>();
  private final List<JsonValue> conditions;
  private final List<JsonValue> formulas;

  private SampledDefinitions(SchemaSampler sampler) {
    this.sampler = sampler;
    this.conditions = sound("condition", 40, SampledDefinitions::withCondition);
    sampler.putPool("condition", conditions);
    this.formulas = sound("formula", 60, SampledDefinitions::withFormula);
  }

  private SampledDefinitions(SchemaSampler sampler, SampledDefinitions parts) {
    this.sampler = sampler;
    this.conditions = parts.conditions;
    this.formulas = parts.formulas;
    this.used.addAll(parts.used);
    sampler.putPool("condition", conditions);
    sampler.putPool("formula", formulas);
  }

  /**
   * A sound definition with two questions of nearly every type.
   *
   * @param used what of the schema has been tried in something sound
   */
  record Sampled(JsonObject json, Set<String> used) {}

  static final List<Sampled> SOME = LongStream.range(0, 5).mapToObj(SampledDefinitions::sampled).toList();

  /** Whether something sound can be made in which this field of the schema is used. */
  static boolean canUse(String place) {
    var samples = new SampledDefinitions(new SchemaSampler(SCHEMA, place.hashCode()), PARTS);
    samples.sampler.want(place.substring(0, place.indexOf('/')), place.substring(place.indexOf('/') + 1));
    for (int i = 0; i < 10 && !samples.used.contains(place); i++) {
      types().forEach(type -> samples.first(() -> samples.sampler.question(type), SampledDefinitions::withQuestion));
      samples.sound("table", 1, SampledDefinitions::withTable);
    }
    return samples.used.contains(place);
  }

  private static Sampled sampled(long seed) {
    var samples = new SampledDefinitions(new SchemaSampler(SCHEMA, seed), PARTS);
    return new Sampled(samples.definition(2), samples.used);
  }

  static List<String> types() {
    return SCHEMA.getJsonObject("$defs").getJsonObject("question").getJsonObject("properties").getJsonObject("type")
        .getJsonArray("enum").getValuesAs(JsonString::getString);
  }

  private JsonObject definition(int ofEachType) {
    var questions = new ArrayList<JsonValue>();
    for (var type : types()) {
      for (int i = 0; i < ofEachType; i++) {
        first(() -> sampler.question(type), SampledDefinitions::withQuestion).ifPresent(questions::add);
      }
    }
    var tables = sound("table", ofEachType, SampledDefinitions::withTable);
    return with("steps", 1, "questions", questions, withTables(tables));
  }

  private List<JsonValue> sound(String definition, int tries, Function<JsonValue, JsonObject> framed) {
    var sound = new ArrayList<JsonValue>();
    for (int i = 0; i < tries; i++) {
      first(() -> sampler.sample(definition), framed).ifPresent(sound::add);
    }
    return sound;
  }

  private Optional<JsonValue> first(Supplier<JsonValue> made, Function<JsonValue, JsonObject> framed) {
    for (int i = 0; i < TRIES; i++) {
      var value = made.get();
      var parts = sampler.used();
      if (Definitions.faults(bytes(framed.apply(value))).isEmpty()) {
        used.addAll(parts);
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  static JsonObject withQuestion(JsonValue question) {
    return with("steps", 1, "questions", List.of(question), FRAME);
  }

  static JsonObject withCondition(JsonValue condition) {
    var text = JSON.createObjectBuilder().add("sv", "Text");
    return withQuestion(JSON.createObjectBuilder()
        .add("type", "information").add("id", "i").add("label", text).add("text", JSON.createObjectBuilder().add("sv", "Text"))
        .add("shown", condition).build());
  }

  static JsonObject withFormula(JsonValue formula) {
    return withQuestion(JSON.createObjectBuilder()
        .add("type", "calculated").add("id", "i").add("label", JSON.createObjectBuilder().add("sv", "Text"))
        .add("formula", formula).build());
  }

  static JsonObject withTable(JsonValue table) {
    return withTables(List.of(table));
  }

  private static JsonObject withTables(List<JsonValue> tables) {
    var all = JSON.createArrayBuilder(FRAME.getJsonArray("tables"));
    tables.forEach(all::add);
    return JSON.createObjectBuilder(FRAME).add("tables", all).build();
  }

  private static JsonObject with(String list, int at, String field, List<JsonValue> more, JsonObject frame) {
    var item = frame.getJsonArray(list).getJsonObject(at);
    var all = JSON.createArrayBuilder(item.getJsonArray(field));
    more.forEach(all::add);
    var changed = JSON.createObjectBuilder(item).add(field, all).build();
    return JSON.createObjectBuilder(frame).add(list, JSON.createArrayBuilder(frame.getJsonArray(list)).set(at, changed)).build();
  }

  static byte[] bytes(JsonValue json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject read(String resource) {
    try (var reader = JSON.createReader(SampledDefinitions.class.getResourceAsStream(resource))) {
      return reader.readObject();
    }
  }
}
