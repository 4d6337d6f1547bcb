package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Retold;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Definitions;

/** The seed stands in the name of a failing test. */
class EvaluationPropertyTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17)).withAreas(Map.of("north", shape -> shape.corners().getFirst().latitude().doubleValue() > 57.75));

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void says_what_the_language_says_word_by_word(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var raw = merged(generated.answersOneByOne(definition));
    var evaluation = Plan.compile(definition).evaluate(raw, FACTS);
    var oracle = new Oracle(definition, raw, FACTS);
    assertSame(oracle, evaluation, definition.questions(), "");
  }

  private static void assertSame(Oracle oracle, Evaluation evaluation, List<Question> questions, String prefix) {
    for (var question : questions) {
      var path = prefix + question.id();
      assertEquals(oracle.isShown(path), evaluation.isShown(path), path);
      assertEquals(oracle.isRequired(path), evaluation.isRequired(path), path);
      assertEquals(oracle.label(path), evaluation.questionAt(path).ask().phrasing().label(), path);
      assertEquals(oracle.isReadOnly(path), evaluation.isReadOnly(path), path);
      assertEquals(oracle.answer(path), evaluation.answer(path), path);
      assertEquals(oracle.options(path), evaluation.options(path).stream().map(Option::id).toList(), path);
      if (question instanceof GroupQuestion group) {
        assertEquals(oracle.rows(path), evaluation.rowsOf(path), path);
        oracle.rows(path).forEach(key -> assertSame(oracle, evaluation, group.questions(), path + "." + key + "."));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void one_changed_answer_after_the_other_comes_to_the_same_as_a_full_evaluation(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var plan = Plan.compile(definition);
    var raw = merged(generated.answersOneByOne(definition));
    var live = plan.follow(new Given(raw, FACTS));
    var random = new Random(seed);
    var paths = Generated.paths(definition.questions(), "").toList();
    for (int i = 0; i < 25; i++) {
      var path = paths.get(random.nextInt(paths.size()));
      var texts = random.nextInt(4) == 0 ? List.<String>of() : generated.typed();
      raw = raw.with(path, texts);
      live.change(path, texts);
      assertSame(plan.evaluate(raw, FACTS), live.evaluation(), definition, path);
    }
  }

  private static void assertSame(Evaluation full, Evaluation live, ServiceDefinition definition, String changed) {
    assertEquals(full.answers(), live.answers(), changed);
    assertEquals(full.problems(), live.problems(), changed);
    assertEquals(full.route(), live.route(), changed);
    for (var step : definition.steps()) {
      assertEquals(full.placed(step), live.placed(step), changed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void is_the_same_in_whatever_order_answers_were_given(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var answers = generated.answersOneByOne(definition);
    var plan = Plan.compile(definition);
    var shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, new Random(seed));
    var one = plan.evaluate(merged(answers), FACTS);
    var other = plan.evaluate(merged(shuffled), FACTS);
    assertEquals(one.answers(), other.answers());
    assertEquals(one.problems(), other.problems());
    assertEquals(one.route(), other.route());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void taking_hidden_answers_away_changes_nothing(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var raw = merged(generated.answersOneByOne(definition));
    var plan = Plan.compile(definition);
    var evaluation = plan.evaluate(raw, FACTS);
    var bare = plan.evaluate(withoutHidden(raw, definition, evaluation), FACTS);
    assertEquals(evaluation.answers(), bare.answers());
    assertEquals(evaluation.problems(), bare.problems());
    hidden(definition, evaluation).forEach(question -> assertEquals(Optional.empty(), evaluation.answer(question.id())));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_definition_written_and_read_is_the_same(long seed) {
    var definition = new Generated(seed).definition();
    var written = DefinitionCodec.write(definition);
    assertEquals(definition, Definitions.read(written));
    assertArrayEquals(written, DefinitionCodec.write(Definitions.read(written)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_question_told_in_the_same_words_is_the_same(long seed) {
    new Generated(seed).definition().questions()
        .forEach(question -> assertEquals(question, Retold.of(question, words -> words)));
  }

  private static RawAnswers merged(List<RawAnswers> answers) {
    return answers.stream().reduce(RawAnswers.NONE, (all, one) -> all.with(one.texts()));
  }

  private static RawAnswers withoutHidden(RawAnswers raw, ServiceDefinition definition, Evaluation evaluation) {
    var bare = raw;
    for (var question : hidden(definition, evaluation)) {
      for (var path : Generated.paths(List.of(question), "").toList()) {
        bare = bare.with(path, List.of());
      }
    }
    return bare;
  }

  private static List<Question> hidden(ServiceDefinition definition, Evaluation evaluation) {
    return definition.questions().stream().filter(question -> !evaluation.isShown(question.id())).toList();
  }
}
