package se.samform.core.logic;

import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Gaps;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PersonQuestion;
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
  /** Null where the question is always asked. */
  final Test[] readOnly;
  /** Null where the question is not a calculated value. */
  final Value<Answer>[] calculated;
  /** Whether the question's words show answers. */
  final boolean[] gapped;
  /** Null where the question has no options that come and go. */
  final Offers[] offers;
  /** Null where the question is not a group. */
  final RowKeys[] keys;

  final Routing routing;
  /** Of each charge of the payment, in its order. */
  final Test[] charges;
  final Dependents dependents;
  /** Whether somebody must sign besides the one who hands in. */
  final boolean hasParties;

  private Plan(ServiceDefinition definition, Dependencies dependencies, Layout layout) {
    this.definition = definition;
    this.layout = layout;
    this.order = dependencies.order();
    this.readers = layout.questions.stream().map(AnswerReader::of).toArray(AnswerReader[]::new);
    this.shown = shownTests(layout);
    this.required = requiredTests(layout);
    this.readOnly = readOnlyTests(layout);
    this.calculated = calculations(layout);
    this.gapped = gapped(layout);
    this.offers = offers(layout);
    this.keys = keys(layout);
    this.routing = Routing.of(layout, definition);
    this.charges = charges(layout, definition);
    this.dependents = Dependents.of(layout, dependencies);
    this.hasParties = layout.questions.stream().anyMatch(question -> question instanceof PersonQuestion person && person.signs());
  }

  /** The same questions, and what happens to what is handed in otherwise. */
  private Plan(Plan form, ServiceDefinition definition) {
    this.definition = definition;
    this.layout = form.layout;
    this.order = form.order;
    this.readers = form.readers;
    this.shown = form.shown;
    this.required = form.required;
    this.readOnly = form.readOnly;
    this.calculated = form.calculated;
    this.gapped = form.gapped;
    this.offers = form.offers;
    this.keys = form.keys;
    this.routing = form.routing;
    this.charges = charges(form.layout, definition);
    this.dependents = form.dependents;
    this.hasParties = form.hasParties;
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
    return new Plan(definition, dependencies, layout);
  }

  public ServiceDefinition definition() {
    return definition;
  }

  /**
   * What this one asks, for a case that follows a later version's flow. What of that flow depends on the answers, the later
   * version's own plan works out.
   */
  public Plan under(ServiceDefinition later) {
    return new Plan(this, definition.under(later));
  }

  /** What these answers show, require, calculate and get wrong. Pure and total. */
  public Evaluation evaluate(Given given) {
    var working = new Working(this, given);
    working.workOutAll();
    return new Evaluation(working);
  }

  /** The same, to be changed answer by answer. */
  public LiveEvaluation follow(Given given) {
    return new LiveEvaluation(this, given);
  }

  public Evaluation evaluate(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    return evaluate(new Given(raw, files, facts));
  }

  public Evaluation evaluate(RawAnswers raw, Facts facts) {
    return evaluate(new Given(raw, facts));
  }

  private static Test[] charges(Layout layout, ServiceDefinition definition) {
    var compiler = Conditions.in(layout, Layout.NO_GROUP);
    return definition.payment().stream().flatMap(terms -> terms.charges().stream())
        .map(charge -> compiler.compile(charge.rule().when())).toArray(Test[]::new);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Value<Answer>[] calculations(Layout layout) {
    var calculated = new Value[layout.questions.size()];
    for (int i = 0; i < calculated.length; i++) {
      if (layout.questions.get(i) instanceof CalculatedValue value) {
        calculated[i] = Formulas.in(layout, layout.groupOf(i)).compile(value);
      }
    }
    return calculated;
  }

  private static boolean[] gapped(Layout layout) {
    var gapped = new boolean[layout.questions.size()];
    for (int i = 0; i < gapped.length; i++) {
      gapped[i] = Gaps.areIn(layout.questions.get(i));
    }
    return gapped;
  }

  private static Offers[] offers(Layout layout) {
    var offers = new Offers[layout.questions.size()];
    for (int i = 0; i < offers.length; i++) {
      offers[i] = Offers.of(layout.questions.get(i), Conditions.in(layout, layout.groupOf(i)));
    }
    return offers;
  }

  private static RowKeys[] keys(Layout layout) {
    var keys = new RowKeys[layout.questions.size()];
    for (int i = 0; i < keys.length; i++) {
      if (layout.questions.get(i) instanceof GroupQuestion group) {
        keys[i] = RowKeys.of(group);
      }
    }
    return keys;
  }

  private static Test[] shownTests(Layout layout) {
    var tests = new Test[layout.nodes()];
    for (int node = 0; node < tests.length; node++) {
      tests[node] = layout.isStep(node)
          ? Conditions.in(layout, Layout.NO_GROUP).compile(layout.steps.get(layout.stepOfNode(node)).shown())
          : Conditions.in(layout, layout.groupOf(node)).compile(layout.questions.get(node).ask().shown());
    }
    return tests;
  }

  private static Test[] requiredTests(Layout layout) {
    var tests = new Test[layout.questions.size()];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = Conditions.in(layout, layout.groupOf(i)).compile(whenRequired(layout.questions.get(i)));
    }
    return tests;
  }

  private static Test[] readOnlyTests(Layout layout) {
    var tests = new Test[layout.questions.size()];
    for (int i = 0; i < tests.length; i++) {
      var readOnly = layout.questions.get(i).ask().readOnly();
      tests[i] = readOnly.equals(Condition.NEVER) ? null : Conditions.in(layout, layout.groupOf(i)).compile(readOnly);
    }
    return tests;
  }

  /** A group says how many rows there must be; a calculated value and an information nobody answers. */
  static Condition whenRequired(Question question) {
    boolean isAnswered = question.isAnswerable() && !(question instanceof GroupQuestion);
    return isAnswered ? question.ask().required() : Condition.NEVER;
  }
}
