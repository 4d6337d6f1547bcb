package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Definitions;
import se.samform.core.json.CanonicalJson;
import se.samform.core.text.Language;

/** What holds for whatever is answered; the seed stands in the name of a failing test. */
class EvaluationLawsTest {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17)).withAreas(Map.of("north", shape -> shape.corners().getFirst().latitude().doubleValue() > 57.75));
  private static final UUID FILE = UUID.fromString("6a9f4a57-1111-4111-8111-000000000001");
  private static final Map<UUID, FileRef> FILES = Map.of(FILE, new FileRef(FILE, "a.pdf", "application/pdf", 10, "0".repeat(64)));

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void any_texts_give_a_result(long seed) {
    assertAnythingGoes(new Generated(seed).definition(), seed);
  }

  @TestFactory
  Stream<DynamicTest> any_texts_give_a_result_in_every_definition_of_the_corpus() {
    return Corpus.all().stream().map(corpus ->
        DynamicTest.dynamicTest(corpus.file(), () -> assertAnythingGoes(corpus.definition(), corpus.file().hashCode())));
  }

  private static void assertAnythingGoes(ServiceDefinition definition, long seed) {
    var garbage = new Garbage(seed);
    var plan = Plan.compile(definition);
    var paths = Generated.paths(definition.questions(), "").toList();
    var texts = new HashMap<String, List<String>>();
    garbage.paths(paths).forEach(path -> texts.put(path, garbage.texts()));
    var raw = new RawAnswers(texts);
    var evaluation = plan.evaluate(new Given(raw, FILES, FACTS));
    var everything = Everything.of(evaluation);
    var live = plan.follow(new Given(RawAnswers.NONE, FILES, FACTS));
    paths.forEach(path -> live.change(path, texts.get(path)));
    assertEquals(everything, Everything.of(live.evaluation()));
    assertReadBack(evaluation);
    AnswersCodec.write(raw, definition);
  }

  /** Whatever was clicked meanwhile, only what stands there in the end counts. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_ways_to_the_same_answers_end_the_same(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var plan = Plan.compile(definition);
    var end = Everything.merged(generated.answersOneByOne(definition));
    var direct = Everything.of(plan.evaluate(new Given(end, FILES, FACTS)));
    for (int way = 0; way < 2; way++) {
      assertEquals(direct, Everything.of(wander(generated, plan, end, new Random(seed * 2 + way))), "way " + way);
    }
  }

  private static Evaluation wander(Generated generated, Plan plan, RawAnswers end, Random random) {
    var paths = new ArrayList<>(Generated.paths(plan.definition().questions(), "").toList());
    var live = plan.follow(new Given(Everything.merged(generated.answersOneByOne(plan.definition())), FILES, FACTS));
    for (int i = 0; i < 20; i++) {
      live.change(paths.get(random.nextInt(paths.size())), generated.typed());
    }
    Collections.shuffle(paths, random);
    paths.forEach(path -> live.change(path, end.at(path)));
    return live.evaluation();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void answers_are_read_back_as_they_were_written(long seed) {
    var generated = new Generated(seed);
    var definition = generated.definition();
    var raw = new Answering(new Random(seed), FILE.toString()).all(definition);
    var json = CanonicalJson.write(AnswersCodec.write(raw, definition));
    assertEquals(new AnswersResult.Read(raw), AnswersCodec.read(json, definition));
    assertReadBack(Plan.compile(definition).evaluate(new Given(raw, FILES, FACTS)));
  }

  @Test
  void groups_nested_as_deep_as_a_definition_lets_them_are_read_back() {
    int deepest = IntStream.range(1, 64).filter(depth -> !Definitions.faults(Nested.groups(depth + 1)).isEmpty()).findFirst().orElseThrow();
    assertTrue(deepest > 20, () -> deepest + " levels");
    var definition = Definitions.read(Nested.groups(deepest));
    var raw = Nested.answers(deepest);
    var json = CanonicalJson.write(AnswersCodec.write(raw, definition));
    assertEquals(new AnswersResult.Read(raw), AnswersCodec.read(json, definition));
    var evaluation = Plan.compile(definition).evaluate(new Given(raw, FILES, FACTS));
    assertEquals(List.of(), evaluation.problems());
    assertReadBack(evaluation);
  }

  private static void assertReadBack(Evaluation evaluation) {
    var service = new SubmittedService(evaluation.definition().key(), 1, "ab".repeat(32));
    var submission =
        Submission.of(service, "granvik", "PRV-7K3M", Instant.parse("2027-08-17T10:42:00Z"), Language.SWEDISH, evaluation);
    var written = SubmissionCodec.write(submission);
    var read = SubmissionCodec.read(written, evaluation.definition());
    assertEquals(submission, read);
    assertArrayEquals(written, SubmissionCodec.write(read));
  }
}
