package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
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
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.text.Language;

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
    assertTrue(Corpus.all().stream().mapToInt(corpus -> corpus.cases().size()).sum() >= 230);
  }

  private static String name(Corpus corpus, JsonObject entry) {
    return corpus.file() + ": " + entry.getString("name");
  }

  private static void check(Corpus corpus, JsonObject entry) {
    var evaluation = corpus.evaluate(entry);
    entry.getJsonObject("expects").forEach((what, expected) -> check(evaluation, what, expected));
  }

  private static void check(Evaluation evaluation, String what, JsonValue expected) {
    switch (what) {
      case "shown" -> assertEquals(texts(expected), ids(evaluation, true));
      case "required" -> assertEquals(texts(expected), required(evaluation));
      case "problems" -> assertEquals(map(expected), problems(evaluation));
      case "answers" -> assertEquals(map(expected), answers(evaluation));
      case "labels" -> map(expected).forEach((path, label) -> assertEquals(
          label, evaluation.questionAt(path).ask().phrasing().label().in(Language.SWEDISH), path));
      case "intros" -> map(expected).forEach((step, intro) -> assertEquals(
          intro, evaluation.intro(evaluation.definition().step(step).orElseThrow()).in(Language.SWEDISH), step));
      case "optionLabels" -> map(expected).forEach((path, labels) -> assertEquals(labels,
          evaluation.options(path).stream().map(option -> option.label().in(Language.SWEDISH)).collect(Collectors.joining(", ")), path));
      case "readOnly" -> assertEquals(Set.copyOf(texts(expected)), evaluation.readOnlyPaths());
      case "options" -> expected.asJsonObject().forEach((path, ids) -> assertEquals(
          texts(ids), evaluation.options(path).stream().map(Option::id).toList(), path));
      case "complete" -> assertEquals(expected == JsonValue.TRUE, evaluation.isComplete());
      case "steps" -> assertEquals(texts(expected), evaluation.shownSteps().stream().map(Step::id).toList());
      case "route" -> assertEquals(((JsonString) expected).getString(), evaluation.route().orElse(""));
      default -> throw new AssertionError("The corpus expects something unknown: " + what);
    }
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

  private static Map<String, String> problems(Evaluation evaluation) {
    return evaluation.problems().stream()
        .collect(Collectors.toMap(Problem::path, problem -> problem.getClass().getSimpleName(), (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> answers(Evaluation evaluation) {
    var answers = new TreeMap<String, String>();
    evaluation.answers().forEach((id, answer) -> answers.put(id, text(answer)));
    return answers;
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Text text -> text.value();
      case Answer.Number number -> number.value().toPlainString();
      case Answer.Date date -> date.value().toString();
      case Answer.Time time -> time.value().toString();
      case Answer.Money money -> money.amount().toPlainString() + " " + money.currency();
      case Answer.YesNo yesNo -> yesNo.value() ? "yes" : "no";
      case Answer.Choice choice -> choice.option() + own(choice.own());
      case Answer.Choices choices -> String.join(",", choices.options()) + own(choices.own());
      case Answer.Ranked ranked -> String.join(",", ranked.options());
      case Answer.Person person ->
          person.fields().entrySet().stream()
              .map(field -> field.getKey().key() + "=" + field.getValue())
              .collect(Collectors.joining(","));
      case Answer.Fields fields ->
          fields.fields().entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining(","));
      case Answer.Files files -> files.files().stream().map(file -> file.name()).collect(Collectors.joining(","));
      case Answer.Rows rows -> rows.rows().stream().map(CorpusTest::row).collect(Collectors.joining("; "));
      case Answer.DateRange range -> range.from().orElseThrow() + "/" + range.to().map(LocalDate::toString).orElse("");
    };
  }

  private static String own(Optional<String> text) {
    return text.map(own -> ": " + own).orElse("");
  }

  private static String row(Answer.Row row) {
    return row.answers().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
        .collect(Collectors.joining(" ", row.key() + ": ", ""));
  }

  private static List<String> texts(JsonValue value) {
    return value.asJsonArray().getValuesAs(JsonString::getString);
  }

  private static Map<String, String> map(JsonValue value) {
    var map = new TreeMap<String, String>();
    value.asJsonObject().forEach((key, text) -> map.put(key, ((JsonString) text).getString()));
    return map;
  }
}
