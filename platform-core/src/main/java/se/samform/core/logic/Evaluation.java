package se.samform.core.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;

/**
 * What a set of answers means under a definition: what is shown and required, the typed answers that count, and what is
 * wrong. An id that the definition does not have is a bug and is thrown.
 */
public final class Evaluation {

  private final Plan plan;
  private final Slots slots;
  private final boolean[] shown;
  private final boolean[] required;
  private final List<Problem>[] problems;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Evaluation(Plan plan, Facts facts) {
    int questions = plan.layout.questions.size();
    this.plan = plan;
    this.slots = new Slots(questions, facts.today());
    this.shown = new boolean[plan.layout.nodes()];
    this.required = new boolean[questions];
    this.problems = new List[questions];
  }

  static Evaluation of(Plan plan, RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    var evaluation = new Evaluation(plan, facts);
    for (int node : plan.order) {
      evaluation.workOut(node, raw, files, facts);
    }
    evaluation.findMissing();
    return evaluation;
  }

  private void workOut(int node, RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    shown[node] = plan.shown[node].holds(slots) && (plan.layout.isStep(node) || isStepShown(node));
    if (shown[node] && !plan.layout.isStep(node)) {
      take(node, plan.readers[node].read(raw, files, facts));
    }
  }

  private boolean isStepShown(int question) {
    return shown[plan.layout.nodeOfStep(plan.layout.stepOf(question))];
  }

  private void take(int question, Reading reading) {
    switch (reading) {
      case Reading.Blank blank -> calculate(question);
      case Reading.Read read -> slots.put(question, read.answer());
      case Reading.Refused refused -> problems[question] = refused.problems();
      case Reading.PartlyRead partly -> {
        slots.comparable[question] = partly.fine();
        problems[question] = partly.problems();
      }
    }
  }

  private void calculate(int question) {
    var formula = plan.calculated[question];
    var value = formula == null ? null : formula.in(slots);
    if (value != null) {
      slots.put(question, new Answer.Number(value));
    }
  }

  private void findMissing() {
    for (int i = 0; i < required.length; i++) {
      required[i] = shown[i] && plan.required[i].holds(slots);
      boolean isBlank = problems[i] == null && slots.answers[i] == null;
      if (isBlank) {
        problems[i] = required[i] ? plan.readers[i].missing() : List.of();
      } else if (problems[i] == null) {
        problems[i] = List.of();
      }
    }
  }

  public ServiceDefinition definition() {
    return plan.definition();
  }

  /** Whether the question is asked. A calculated value that is kept off the page is shown in this sense too. */
  public boolean isShown(String question) {
    return shown[plan.layout.require(question)];
  }

  /** Whether the question must be answered; never for one that is not shown. */
  public boolean isRequired(String question) {
    return required[plan.layout.require(question)];
  }

  /** The typed answer, if it counts: the question is shown, and nothing is wrong with it. */
  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(slots.answers[plan.layout.require(question)]);
  }

  /** All answers that count, calculated values too, in page order. */
  public Map<String, Answer> answers() {
    var answers = new LinkedHashMap<String, Answer>();
    for (int i = 0; i < slots.answers.length; i++) {
      if (slots.answers[i] != null) {
        answers.put(plan.layout.questions.get(i).id(), slots.answers[i]);
      }
    }
    return Collections.unmodifiableMap(answers);
  }

  /** Everything that is wrong, in page order. */
  public List<Problem> problems() {
    var all = new ArrayList<Problem>();
    for (var some : problems) {
      all.addAll(some);
    }
    return List.copyOf(all);
  }

  public List<Problem> problemsOf(String step) {
    var all = new ArrayList<Problem>();
    for (int i = 0; i < problems.length; i++) {
      if (plan.layout.steps.get(plan.layout.stepOf(i)).id().equals(step)) {
        all.addAll(problems[i]);
      }
    }
    return List.copyOf(all);
  }

  public List<Problem> problemsAt(String question) {
    return problems[plan.layout.require(question)];
  }

  /** The steps to go through: those that are shown and have something to show in them. */
  public List<Step> shownSteps() {
    return plan.layout.steps.stream().filter(this::hasSomethingShown).toList();
  }

  private boolean hasSomethingShown(Step step) {
    return step.questions().stream().anyMatch(this::isOnPage);
  }

  /** What stands on the step's page: what is shown, but no calculated value that is kept off it. */
  public List<Question> shownQuestions(Step step) {
    return step.questions().stream().filter(this::isOnPage).toList();
  }

  private boolean isOnPage(Question question) {
    boolean isKeptOff = question instanceof CalculatedValue calculated && !calculated.onPage();
    return isShown(question.id()) && !isKeptOff;
  }

  /** Whether it may be handed in. */
  public boolean isComplete() {
    for (var some : problems) {
      if (!some.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The role of the unit that gets the case: of the first route whose condition holds. */
  public Optional<String> route() {
    for (int i = 0; i < plan.routes.length; i++) {
      if (plan.routes[i].holds(slots)) {
        return Optional.of(plan.definition().flow().routes().get(i).to());
      }
    }
    return Optional.empty();
  }
}
