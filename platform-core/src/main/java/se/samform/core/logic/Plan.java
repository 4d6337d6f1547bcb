package se.samform.core.logic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;

/**
 * A definition compiled once: readers, conditions and formulas in the order in which they depend on each other.
 *
 * <p>Immutable and shared by all threads.
 */
public final class Plan {

  private final ServiceDefinition definition;
  final Layout layout;
  final int[] order;
  final AnswerReader[] readers;
  final Test[] shown;
  final Test[] required;
  /** Null where the question is not a calculated value. */
  final Value<BigDecimal>[] calculated;

  final Test[] routes;

  private Plan(ServiceDefinition definition, int[] order, Layout layout) {
    this.definition = definition;
    this.layout = layout;
    this.order = order;
    var values = new Values(layout);
    var conditions = new Conditions(values);
    var formulas = new Formulas(values, conditions);
    this.readers = layout.questions.stream().map(AnswerReader::of).toArray(AnswerReader[]::new);
    this.shown = shownTests(layout, conditions);
    this.required =
        layout.questions.stream().map(question -> conditions.compile(whenRequired(question))).toArray(Test[]::new);
    this.calculated = calculations(layout, formulas);
    this.routes =
        definition.flow().routes().stream().map(route -> conditions.compile(route.when())).toArray(Test[]::new);
  }

  /**
   * The plan of a definition without faults.
   *
   * @throws IllegalArgumentException when {@link DefinitionCheck} would have refused it
   */
  public static Plan compile(ServiceDefinition definition) {
    var layout = new Layout(definition);
    var dependencies = Dependencies.of(layout);
    if (!dependencies.cycles().isEmpty()) {
      throw new IllegalArgumentException("Questions wait for each other in " + definition.key());
    }
    return new Plan(definition, dependencies.order(), layout);
  }

  public ServiceDefinition definition() {
    return definition;
  }

  /** What these answers show, require, calculate and get wrong. Pure and total. */
  public Evaluation evaluate(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    return Evaluation.of(this, raw, files, facts);
  }

  public Evaluation evaluate(RawAnswers raw, Facts facts) {
    return evaluate(raw, Map.of(), facts);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Value<BigDecimal>[] calculations(Layout layout, Formulas formulas) {
    var calculated = new Value[layout.questions.size()];
    for (int i = 0; i < calculated.length; i++) {
      if (layout.questions.get(i) instanceof CalculatedValue value) {
        calculated[i] = formulas.compile(value);
      }
    }
    return calculated;
  }

  private static Test[] shownTests(Layout layout, Conditions conditions) {
    var tests = new Test[layout.nodes()];
    for (int node = 0; node < tests.length; node++) {
      tests[node] = conditions.compile(whenShown(layout, node));
    }
    return tests;
  }

  private static Condition whenShown(Layout layout, int node) {
    return layout.isStep(node)
        ? layout.steps.get(layout.stepOfNode(node)).shown()
        : layout.questions.get(node).ask().shown();
  }

  private static Condition whenRequired(Question question) {
    return question.isAnswerable() ? question.ask().required() : Condition.NEVER;
  }
}
