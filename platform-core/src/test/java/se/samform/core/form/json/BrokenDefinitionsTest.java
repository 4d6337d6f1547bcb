package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.form.Fault;

/**
 * A definition with any single value broken is refused, and told where: at the value itself, or where a field is missing
 * at the object that lacks it. What may be otherwise is said in {@link Harmless} and {@link ToldElsewhere}.
 */
class BrokenDefinitionsTest {

  private static final JsonProvider JSON = JsonProvider.provider();
  /**
   * With -Dlaws.all every value of every document is broken every way, which takes minutes; else one in so many of those
   * of the examples, and of the others once the same field of the same type the same way.
   */
  private static final boolean ALL = Boolean.getBoolean("laws.all");

  private static final int STRIDE = ALL ? 1 : 61;

  /** One story is made of the same fields as another; the examples have many. */
  private static final int STORIES = ALL ? Integer.MAX_VALUE : 4;

  private static final Set<String> TRIED = new HashSet<>();

  @TestFactory
  Stream<DynamicTest> an_example_with_any_value_broken_is_refused_with_its_place() throws IOException {
    return Examples.files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
      var breakages = Breakage.of(withFewStories(read(Files.readAllBytes(file))), "");
      assertTold(IntStream.range(0, breakages.size()).filter(i -> i % STRIDE == 0).mapToObj(breakages::get).toList());
    }));
  }

  @TestFactory
  Stream<DynamicTest> the_frame_with_any_value_broken_is_refused_with_its_place_also_by_the_schema() {
    var frame = SampledDefinitions.FRAME;
    return Stream.of(DynamicTest.dynamicTest("frame", () -> {
      var breakages = fresh("frame", Breakage.of(frame, ""));
      assertTold(breakages);
      assertAgreed(breakages);
    }));
  }

  @TestFactory
  Stream<DynamicTest> a_question_with_any_value_broken_is_refused_with_its_place_also_by_the_schema() {
    return SampledDefinitions.SOME.stream().limit(1).flatMap(sample -> {
      var questions = sample.json().getJsonArray("steps").getJsonObject(1).getJsonArray("questions");
      return questions.getValuesAs(JsonObject.class).stream().map(question ->
          DynamicTest.dynamicTest(question.getString("type") + " " + question.getString("id"), () -> {
            var document = SampledDefinitions.withQuestion(question);
            var breakages = fresh(question.getString("type"), Breakage.of(document, "/steps/1/questions/0"));
            assertTold(breakages);
            assertAgreed(breakages);
          }));
    });
  }

  private static void assertTold(List<Breakage> breakages) {
    assertEquals(List.of(), breakages.stream().flatMap(BrokenDefinitionsTest::complaint).toList());
  }

  private static Stream<String> complaint(Breakage broken) {
    var paths = Definitions.faults(SampledDefinitions.bytes(broken.document())).stream().map(Fault::path).toList();
    if (paths.isEmpty()) {
      return Harmless.is(broken) ? Stream.of() : Stream.of(broken + " is accepted");
    }
    boolean isTold = paths.contains(broken.place()) || ToldElsewhere.is(broken);
    return isTold ? Stream.of() : Stream.of(broken + " is told at " + paths);
  }

  private static List<Breakage> fresh(String type, List<Breakage> breakages) {
    return ALL ? breakages : breakages.stream().filter(broken -> TRIED.add(type + broken.way() + nearest(broken.place()))).toList();
  }

  /** What the schema refuses is refused; what the schema lets through is refused for its meaning alone. */
  private static void assertAgreed(List<Breakage> breakages) {
    assertEquals(List.of(), breakages.stream().flatMap(BrokenDefinitionsTest::disagreement).toList());
  }

  /** The last two names of a place, whatever lists they stand in. */
  private static String nearest(String place) {
    var names = place.replaceAll("/\\d+", "").split("/");
    return String.join("/", Arrays.copyOfRange(names, Math.max(0, names.length - 2), names.length));
  }

  private static Stream<String> disagreement(Breakage broken) {
    var json = SampledDefinitions.bytes(broken.document());
    var faults = Definitions.faults(json);
    var complaints = PublishedSchema.complaints(json);
    if (faults.isEmpty()) {
      return complaints.isEmpty() ? Stream.of() : Stream.of(broken + " is refused by the schema alone: " + complaints);
    }
    boolean isOfMeaning = faults.stream().anyMatch(Meaning::is);
    return complaints.isEmpty() && !isOfMeaning ? Stream.of(broken + " is accepted by the schema: " + faults) : Stream.of();
  }

  private static JsonObject withFewStories(JsonObject definition) {
    var flow = definition.getJsonObject("flow");
    var stories = flow.getJsonArray("scenarios").stream().limit(STORIES).toList();
    return JSON.createObjectBuilder(definition).add("flow", JSON.createObjectBuilder(flow).add("scenarios", JSON.createArrayBuilder(stories))).build();
  }

  private static JsonObject read(byte[] json) {
    try (var reader = JSON.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }
}
