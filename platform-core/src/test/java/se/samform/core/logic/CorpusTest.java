package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.answer.Malformation;
import se.samform.core.answer.Problem;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.Fault;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.form.json.Definitions;
import se.samform.core.text.Language;

/** Holds us to the corpus, as corpus/README.md says that anybody is held to it. */
class CorpusTest {

  @TestFactory
  Stream<DynamicTest> comes_out_as_the_corpus_says() {
    return Corpus.all().stream()
        .flatMap(
            corpus ->
                corpus.cases().stream()
                    .map(entry -> DynamicTest.dynamicTest(name(corpus, entry), () -> check(corpus, entry))));
  }

  @Test
  void the_corpus_is_not_lost() {
    assertTrue(Corpus.all().stream().mapToInt(corpus -> corpus.cases().size()).sum() >= 750);
  }

  @Test
  void every_case_has_a_name_of_its_own_and_expects_something() {
    for (var corpus : Corpus.all()) {
      var names = new HashSet<String>();
      corpus.cases().forEach(entry -> assertTrue(names.add(entry.getString("name")), name(corpus, entry)));
      corpus.cases().forEach(entry -> assertFalse(entry.getJsonObject("expects").isEmpty(), name(corpus, entry)));
    }
  }

  @Test
  void the_readme_names_every_problem() throws IOException {
    var readme = Files.readString(Corpus.FOLDER.resolve("README.md"));
    var codes = Arrays.stream(Problem.class.getPermittedSubclasses()).map(Class::getSimpleName);
    var kinds = Arrays.stream(Malformation.values()).map(ExpectedProblems::text);
    assertEquals(List.of(), Stream.concat(codes, kinds).filter(word -> !readme.contains("`" + word + "`")).toList());
  }

  /** Whatever a case expects, it would be red if it expected something a little different. */
  @Test
  void no_expectation_is_idle() {
    Corpus.all().forEach(corpus -> corpus.cases().forEach(entry -> assertNotIdle(corpus, entry)));
  }

  private static void assertNotIdle(Corpus corpus, JsonObject entry) {
    var outcome = Outcome.of(corpus, entry);
    entry.getJsonObject("expects").forEach((what, expected) ->
        Spoilt.variants(what, expected).forEach(spoilt ->
            assertThrows(
                AssertionError.class,
                () -> check(outcome, what, spoilt),
                () -> name(corpus, entry) + ": " + what + " could as well be " + spoilt)));
  }

  /** What has come of a case: faults, or an evaluation. */
  private record Outcome(List<Fault> faults, Evaluation evaluation) {

    static Outcome of(Corpus corpus, JsonObject entry) {
      if (entry.containsKey("patch")) {
        return new Outcome(Definitions.faults(corpus.definition(entry)), null);
      }
      return entry.containsKey("answers") && corpus.readAnswers(entry) instanceof AnswersResult.Faulty(var faults)
          ? new Outcome(faults, null)
          : new Outcome(List.of(), corpus.evaluate(entry));
    }
  }

  private static String name(Corpus corpus, JsonObject entry) {
    return corpus.file() + ": " + entry.getString("name");
  }

  static void check(Corpus corpus, JsonObject entry) {
    var outcome = Outcome.of(corpus, entry);
    entry.getJsonObject("expects").forEach((what, expected) -> check(outcome, what, expected));
  }

  private static void check(Outcome outcome, String what, JsonValue expected) {
    switch (what) {
      case "faults", "answerFaults" -> assertEquals(sorted(texts(expected)), paths(outcome.faults()), outcome.faults()::toString);
      default -> check(outcome.evaluation(), what, expected);
    }
  }

  static void check(Evaluation evaluation, String what, JsonValue expected) {
    switch (what) {
      case "shown" -> assertEquals(texts(expected), ids(evaluation, true));
      case "required" -> assertEquals(texts(expected), required(evaluation));
      case "labels" -> map(expected).forEach((path, label) -> assertEquals(label, label(evaluation, path), path));
      case "intros" -> map(expected).forEach((step, intro) -> assertEquals(Optional.of(intro),
          evaluation.definition().step(step).map(found -> evaluation.intro(found).in(Language.SWEDISH)), step));
      case "optionLabels" -> map(expected).forEach((path, labels) -> assertEquals(labels, optionLabels(evaluation, path), path));
      case "problems" -> ExpectedProblems.check(expected.asJsonObject(), evaluation.problems());
      case "answers" -> ExpectedAnswers.check(expected.asJsonObject(), evaluation);
      case "calculated" -> assertEquals(expected, ExpectedAnswers.calculated(evaluation));
      case "readOnly" -> assertEquals(Set.copyOf(texts(expected)), evaluation.readOnlyPaths());
      case "options" -> expected.asJsonObject().forEach((path, ids) -> assertEquals(
          texts(ids), evaluation.options(path).stream().map(Option::id).toList(), path));
      case "complete" -> assertEquals(expected == JsonValue.TRUE, evaluation.isComplete());
      case "steps" -> assertEquals(texts(expected), evaluation.shownSteps().stream().map(Step::id).toList());
      case "route" -> assertEquals(((JsonString) expected).getString(), evaluation.route().map(Routed::role).orElse(""));
      case "shownIn" -> expected.asJsonObject().forEach((row, ids) -> assertEquals(texts(ids), shownIn(evaluation, row)));
      case "requiredIn" -> expected.asJsonObject().forEach((row, ids) -> assertEquals(texts(ids), requiredIn(evaluation, row)));
      case "notShown" -> texts(expected).forEach(path -> assertFalse(evaluation.isShown(path), path));
      case "rows" -> expected.asJsonObject().forEach((path, keys) -> assertEquals(texts(keys), evaluation.rowsOf(path), path));
      default -> throw new IllegalArgumentException("The corpus expects something unknown: " + what);
    }
  }

  private static List<String> paths(List<Fault> faults) {
    return sorted(faults.stream().map(Fault::path).distinct().toList());
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  private static List<String> ids(Evaluation evaluation, boolean isShown) {
    return evaluation.definition().questions().stream()
        .map(Question::id)
        .filter(id -> evaluation.isShown(id) == isShown)
        .toList();
  }

  private static List<String> required(Evaluation evaluation) {
    return evaluation.definition().questions().stream().map(Question::id).filter(evaluation::isRequired).toList();
  }

  private static List<String> shownIn(Evaluation evaluation, String row) {
    return inside(evaluation, row).filter(id -> evaluation.isShown(row + "." + id)).toList();
  }

  private static List<String> requiredIn(Evaluation evaluation, String row) {
    return inside(evaluation, row).filter(id -> evaluation.isRequired(row + "." + id)).toList();
  }

  private static Stream<String> inside(Evaluation evaluation, String row) {
    var group = row.substring(0, row.lastIndexOf('.'));
    var question = (GroupQuestion) evaluation.definition().questionAt(group).orElseThrow();
    return question.questions().stream().map(Question::id);
  }

  static List<String> texts(JsonValue value) {
    return value.asJsonArray().getValuesAs(JsonString::getString);
  }

  private static String optionLabels(Evaluation evaluation, String path) {
    assertTrue(evaluation.definition().questionAt(path).isPresent(), path);
    return evaluation.options(path).stream().map(option -> option.label().in(Language.SWEDISH)).collect(Collectors.joining(", "));
  }

  private static String label(Evaluation evaluation, String path) {
    assertTrue(evaluation.definition().questionAt(path).isPresent(), path);
    return evaluation.questionAt(path).ask().phrasing().label().in(Language.SWEDISH);
  }

  private static Map<String, String> map(JsonValue value) {
    var map = new TreeMap<String, String>();
    value.asJsonObject().forEach((key, text) -> map.put(key, ((JsonString) text).getString()));
    return map;
  }
}
