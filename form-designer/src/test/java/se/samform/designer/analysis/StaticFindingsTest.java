package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class StaticFindingsTest {

  /** A question in felanmalan. */
  private static final String TEXT = "/steps/0/questions/3";
  private static final Path SERVICES = Path.of("..", "examples", "services");

  static Stream<Path> examples() throws IOException {
    try (var files = Files.list(SERVICES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_examples_are_clean(Path file) throws IOException {
    assertEquals(List.of(), StaticFindings.of(definition(Files.readAllBytes(file))));
  }

  /** Title, labels, hints, options, statuses, templates, messages: each by itself, wherever the codec lets one be left out. */
  @ParameterizedTest
  @CsvSource({"skolskjuts, 150", "serveringstillstand, 150", "skolval, 100"})
  void a_text_without_one_of_the_languages_is_told_at_its_place_whichever_it_is(String service, int least) {
    var whole = object(example(service));
    var texts = new ArrayList<String>();
    texts(whole, "", texts);
    assertTrue(texts.size() >= least, () -> "only " + texts.size());
    for (var at : texts) {
      var found = StaticFindings.of(definition(bytes(Json.createPatchBuilder().remove(at + "/en").build().apply(whole))));
      assertEquals(List.of(at), found.stream().map(Finding::at).toList());
      assertEquals(Finding.Kind.LANGUAGE_MISSING, found.getFirst().kind());
    }
  }

  @Test
  void the_languages_that_are_missing_are_named() {
    var gallery = object(example("galleri"));
    var spoilt = Json.createPatchBuilder().remove("/steps/0/title/en").remove("/steps/0/title/ar").build().apply(gallery);
    var found = StaticFindings.of(definition(bytes(spoilt))).getFirst();
    assertEquals("Texten finns inte på engelska och arabiska, som är ett av e-tjänstens språk", found.sentence().in(Language.SWEDISH));
    assertEquals("Write it in English and Arabic, or take the language away under \"languages\".", found.mend().in(Language.ENGLISH));
  }

  /** What stands in a scenario is read by those who make the e-service, and its answers are no texts. */
  @Test
  void scenarios_need_no_other_language() {
    var whole = object(example("skolskjuts"));
    var spoilt = Json.createPatchBuilder().remove("/flow/scenarios/0/title/en").build().apply(whole);
    assertEquals(List.of(), StaticFindings.of(definition(bytes(spoilt))));
  }

  @ParameterizedTest
  @CsvSource({"'\\d{6}-\\d{4}', 10, 'No answer fits the pattern: whatever fits is longer than the 10 characters that may be written'",
      "' [a-z]{3}', 10, 'No answer fits the pattern: spaces first and last are taken away, and what is left can''t look so'"})
  void a_pattern_that_no_answer_fits_is_told(String pattern, int most, String sentence) {
    var found = StaticFindings.of(withPattern("felanmalan", TEXT, pattern, most));
    assertEquals(List.of(TEXT + "/pattern"), patterns(found).map(Finding::at).toList());
    assertEquals(sentence, patterns(found).findFirst().orElseThrow().sentence().in(Language.ENGLISH));
    assertEquals(0, patterns(StaticFindings.of(withPattern("felanmalan", TEXT, "\\d{6}-\\d{4}", 11))).count());
  }

  @Test
  void also_within_a_group() {
    var at = "/steps/2/questions/0/questions/4";
    var found = StaticFindings.of(withPattern("bullerklagomal", at, "a ", 10));
    assertEquals(List.of(at + "/pattern"), patterns(found).map(Finding::at).toList());
  }

  @Test
  void faults_come_first_to_last_with_their_kinds() {
    var sound = definition(example("skolskjuts"));
    var found = StaticFindings.of(withCalculation(sound, new Formula.AnswerOf("nothing")));
    assertEquals(Finding.Kind.DANGLING, found.getFirst().kind());
    assertEquals("Det finns ingen fråga ”nothing”", found.getFirst().sentence().in(Language.SWEDISH));
    assertEquals(Finding.Kind.CYCLE, StaticFindings.of(withCalculation(sound, new Formula.AnswerOf("reckoned"))).getFirst().kind());
    assertEquals(Finding.Kind.TYPE, StaticFindings.of(withCalculation(sound, new Formula.Word("much"))).getFirst().kind());
  }

  @Test
  void places_are_in_page_order() {
    var pointers = List.of("", "/title", "/steps/2/questions/0", "/steps/2/questions/10", "/steps/10", "/tables/0", "/flow/statuses/0", "/roles/0", "/payment");
    assertEquals(pointers, pointers.reversed().stream().sorted(PageOrder.of(at -> at)).toList());
  }

  private static Stream<Finding> patterns(List<Finding> found) {
    return found.stream().filter(finding -> finding.kind() == Finding.Kind.PATTERN_NEVER);
  }

  private static ServiceDefinition withPattern(String service, String at, String pattern, int most) {
    var message = Json.createObjectBuilder().add("sv", "Skriv så").add("en", "Write so").build();
    var patch = Json.createPatchBuilder().add(at + "/pattern", pattern).add(at + "/patternMessage", message).add(at + "/maxLength", most).build();
    return definition(bytes(patch.apply(object(example(service)))));
  }

  /** As a last question of the first step. */
  private static ServiceDefinition withCalculation(ServiceDefinition sound, Formula formula) {
    var step = sound.steps().getFirst();
    var questions = new ArrayList<>(step.questions());
    var ask = step.questions().getFirst().ask();
    questions.add(new CalculatedValue(Ask.of("reckoned", ask.phrasing()), formula, 0, LocalText.NONE, true));
    var steps = new ArrayList<>(sound.steps());
    steps.set(0, new Step(step.id(), step.title(), step.intro(), step.shown(), questions));
    return new ServiceDefinition(
        sound.about(), sound.catalogue(), sound.terms(), steps, sound.tables(), sound.roles(), sound.flow(), sound.payment(), sound.signing(), sound.notices());
  }

  private static void texts(JsonValue value, String at, List<String> found) {
    switch (value) {
      case JsonObject object when object.containsKey("sv") && object.containsKey("en") && object.get("sv") instanceof JsonString -> found.add(at);
      case JsonObject object -> object.forEach((name, inner) -> {
        if (!name.equals("scenarios")) {
          texts(inner, at + "/" + name, found);
        }
      });
      case JsonArray array -> {
        for (int i = 0; i < array.size(); i++) {
          texts(array.get(i), at + "/" + i, found);
        }
      }
      case JsonValue other -> {}
    }
  }

  static ServiceDefinition definition(byte[] json) {
    return assertInstanceOf(ReadResult.Read.class, DefinitionCodec.read(json), () -> DefinitionCodec.read(json).toString()).definition();
  }

  private static byte[] bytes(JsonStructure json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(byte[] json) {
    try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  private static byte[] example(String key) {
    try {
      return Files.readAllBytes(SERVICES.resolve(key + ".json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
