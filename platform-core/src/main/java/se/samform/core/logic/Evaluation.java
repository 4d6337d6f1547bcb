package se.samform.core.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Gaps;
import se.samform.core.answer.Party;
import se.samform.core.answer.Problem;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.text.LocalText;

/**
 * What a set of answers means under a definition: what is shown and required, the typed answers that count, and what is
 * wrong. A question is told by its path: its id, or inside a group {@code diary.2.what}. A path that leads to no
 * question is a bug and is thrown; a row that is not there is not shown.
 */
public final class Evaluation {

  private final Plan plan;
  private final Layout layout;
  private final Working working;

  Evaluation(Working working) {
    this.plan = working.plan;
    this.layout = working.layout;
    this.working = working;
  }

  Working working() {
    return working;
  }

  public ServiceDefinition definition() {
    return plan.definition();
  }

  /** Whether the question is asked. A calculated value that is kept off the page is shown in this sense too. */
  public boolean isShown(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() && spot.slots().shown[spot.slot(layout)];
  }

  /** Whether the question must be answered; never for one that is not shown. */
  public boolean isRequired(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() && spot.slots().required[spot.slot(layout)];
  }

  /** Whether the question is told and not asked; also one that is not shown can be so. */
  public boolean isReadOnly(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() && working.isReadOnly(spot.question(), spot.slots());
  }

  /** The paths in the raw answers that nobody may change now, those of questions that are not shown too. */
  public Set<String> readOnlyPaths() {
    var paths = new HashSet<String>();
    for (int question = 0; question < layout.questions.size(); question++) {
      if (plan.readOnly[question] != null) {
        int asked = question;
        working.each(asked, slots -> addReadOnly(asked, slots, paths));
      }
    }
    return paths;
  }

  private void addReadOnly(int question, Slots slots, Set<String> paths) {
    if (working.isReadOnly(question, slots)) {
      paths.addAll(layout.questions.get(question).pathsAt(working.path(question, slots)));
    }
  }

  /** The typed answer, if it counts: the question is shown, and nothing is wrong with it. */
  public Optional<Answer> answer(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() ? Optional.ofNullable(answer(spot.question(), spot.slots())) : Optional.empty();
  }

  /** The options that can be chosen now; none of a question that is not shown or has none. */
  public List<Option> options(String path) {
    var spot = Spot.at(path, working);
    if (!spot.isThere() || !spot.slots().shown[spot.slot(layout)]) {
      return List.of();
    }
    var options = told(spot.question(), spot.slots()).options();
    var offers = plan.offers[spot.question()];
    return offers == null ? options : offers.among(options, spot.slots());
  }

  /** The question at this path, with the answers that its words show. */
  public Question questionAt(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() ? told(spot.question(), spot.slots()) : layout.questions.get(spot.question());
  }

  /** A text that stands beside the question at this path, with the answers that it shows. */
  public LocalText told(LocalText text, String path) {
    var spot = Spot.at(path, working);
    return spot.isThere() ? Gaps.fill(text, answersFor(spot.question(), spot.slots())) : text;
  }

  /** What stands before the questions of a step, with the answers that it shows. */
  public LocalText intro(Step step) {
    return Gaps.fill(step.intro(), new ToldAnswers(layout, Layout.NO_GROUP, working.whole));
  }

  private Question told(int question, Slots slots) {
    var plain = layout.questions.get(question);
    return plan.gapped[question] ? Gaps.fill(plain, answersFor(question, slots)) : plain;
  }

  private Gaps.Answers answersFor(int question, Slots slots) {
    return new ToldAnswers(layout, layout.groupOf(question), slots);
  }

  /** All answers that count, calculated values too, in page order. */
  public Map<String, Answer> answers() {
    return answers(definition().questions(), working.whole);
  }

  private Map<String, Answer> answers(List<Question> questions, Slots slots) {
    var answers = new LinkedHashMap<String, Answer>();
    for (var question : questions) {
      var answer = answer(layout.require(question.id()), slots);
      if (answer != null) {
        answers.put(question.id(), answer);
      }
    }
    return Collections.unmodifiableMap(answers);
  }

  private Answer answer(int question, Slots slots) {
    return layout.questions.get(question) instanceof GroupQuestion group
        ? rows(group, slots.rowsAt(layout.slotOf(question)))
        : slots.answers[layout.slotOf(question)];
  }

  private Answer rows(GroupQuestion group, List<Slots> rows) {
    return rows.isEmpty()
        ? null
        : new Answer.Rows(
            rows.stream().map(row -> new Answer.Row(row.key, answers(group.questions(), row))).toList());
  }

  /** Everything that is wrong, in page order. */
  public List<Problem> problems() {
    var all = new ArrayList<Problem>();
    var between = betweenParties();
    for (int question = 0; question < layout.questions.size(); question++) {
      if (layout.groupOf(question) == Layout.NO_GROUP) {
        collect(question, working.whole, between, all);
      }
    }
    return List.copyOf(all);
  }

  public List<Problem> problemsOf(String step) {
    var all = new ArrayList<Problem>();
    definition().step(step).ifPresent(found -> collect(found.questions(), working.whole, betweenParties(), all));
    return List.copyOf(all);
  }

  /** Those who must sign besides the one who hands in, in page order: all whose answers count. */
  public List<Party> parties() {
    return plan.hasParties ? Party.of(definition().questions(), answers()) : List.of();
  }

  /** Those of them who sign before it is handed in: who is named and hands in themselves signs by that. */
  public List<Party> signersBefore() {
    return plan.routing.isExempt(working.whole) ? List.of()
        : parties().stream().filter(party -> !isSignedByHandingIn(party)).toList();
  }

  /** Somebody who is named to sign and hands in themselves, as the log-in knows them, whatever the form is told. */
  private boolean isSignedByHandingIn(Party party) {
    return isSigningByHandingIn() && party.isOf(working.given.facts().applicant());
  }

  /** Where a register says who signs it takes another: the other guardian, one more of those who sign for the company. */
  private boolean isSigningByHandingIn() {
    return definition().signing().filter(terms -> terms.guardians().isEmpty() && terms.signatories().isEmpty()).isPresent();
  }

  /** By the path of the question. */
  private Map<String, List<Problem>> betweenParties() {
    return plan.hasParties ? PartyProblems.of(definition().questions(), answers(), working.given.facts().applicant(), isSigningByHandingIn()) : Map.of();
  }

  private void collect(List<Question> questions, Slots slots, Map<String, List<Problem>> between, List<Problem> all) {
    for (var question : questions) {
      collect(layout.require(question.id()), slots, between, all);
    }
  }

  private void collect(int question, Slots slots, Map<String, List<Problem>> between, List<Problem> all) {
    int slot = layout.slotOf(question);
    if (!slots.problems[slot].isEmpty()) {
      all.addAll(slots.problems[slot]);
    }
    if (slots.rows[slot] != null && layout.questions.get(question) instanceof GroupQuestion group) {
      slots.rows[slot].forEach(row -> collect(group.questions(), row, between, all));
    }
    if (!between.isEmpty()) {
      all.addAll(between.getOrDefault(working.path(question, slots), List.of()));
    }
  }

  /** Those of the question itself; those of the questions in a group have paths of their own. */
  public List<Problem> problemsAt(String path) {
    var spot = Spot.at(path, working);
    var own = spot.isThere() ? spot.slots().problems[spot.slot(layout)] : List.<Problem>of();
    boolean isFineByItself = own.isEmpty() && plan.hasParties;
    return isFineByItself ? betweenParties().getOrDefault(path, List.of()) : own;
  }

  /** The keys of the rows of a group, in order; none of one that is not shown. */
  public List<String> rowsOf(String path) {
    var spot = Spot.at(path, working);
    return spot.isThere()
        ? spot.slots().rowsAt(spot.slot(layout)).stream().map(row -> row.key).toList()
        : List.of();
  }

  /**
   * The questions outside groups that are hidden, in page order, each with those that are shown and decide that: answered
   * anew, one of them may show it. Nobody's answer shows what the municipality does not ask today.
   */
  public Map<String, List<String>> hidden() {
    return new Reach(working).hidden();
  }

  /** The steps to go through: those that are shown and have something to show in them. */
  public List<Step> shownSteps() {
    return layout.steps.stream().filter(this::hasQuestions).toList();
  }

  private boolean hasQuestions(Step step) {
    return step.questions().stream().anyMatch(question -> isOnPage(question, working.whole));
  }

  /** What stands on the step's page: what is shown, but no calculated value that is kept off it. */
  public List<Question> shownQuestions(Step step) {
    return onPage(step.questions(), working.whole);
  }

  /** What stands in a row of a group, by the row's path: {@code diary.2}. */
  public List<Question> shownQuestions(GroupQuestion group, String row) {
    var first = group.questions().getFirst().id();
    var spot = Spot.at(row + "." + first, working);
    return spot.isThere() ? onPage(group.questions(), spot.slots()) : List.of();
  }

  /** What stands on the step's page with its path, in page order; after a group what stands in its rows. */
  public List<Placed> placed(Step step) {
    var placed = new ArrayList<Placed>();
    place(step.questions(), working.whole, List.of(), placed);
    return List.copyOf(placed);
  }

  private void place(List<Question> questions, Slots slots, List<Placed.Row> around, List<Placed> placed) {
    for (var question : onPage(questions, slots)) {
      placed.add(new Placed(question, slots.prefix + question.id(), around));
      if (question instanceof GroupQuestion group) {
        placeRows(group, slots.rowsAt(layout.slotOf(layout.require(group.id()))), around, placed);
      }
    }
  }

  private void placeRows(GroupQuestion group, List<Slots> rows, List<Placed.Row> around, List<Placed> placed) {
    for (int i = 0; i < rows.size(); i++) {
      var inside = new ArrayList<>(around);
      inside.add(new Placed.Row(group, rows.get(i).key, i + 1));
      place(group.questions(), rows.get(i), inside, placed);
    }
  }

  private List<Question> onPage(List<Question> questions, Slots slots) {
    return questions.stream()
        .filter(question -> isOnPage(question, slots))
        .map(question -> told(layout.require(question.id()), slots))
        .toList();
  }

  private boolean isOnPage(Question question, Slots slots) {
    boolean isKeptOff = question instanceof CalculatedValue calculated && !calculated.onPage();
    return !isKeptOff && slots.shown[layout.slotOf(layout.require(question.id()))];
  }

  /** Whether it may be handed in. */
  public boolean isComplete() {
    return problems().isEmpty();
  }

  /** Where the case goes: by the first route whose condition holds. */
  public Optional<Routed> route() {
    return plan.routing.route(working.whole);
  }

  /** What it costs on these answers, whatever is decided. */
  public List<PaymentTerms.Charge> charges() {
    var all = definition().payment().map(PaymentTerms::charges).orElse(List.of());
    return IntStream.range(0, all.size()).filter(i -> plan.charges[i].holds(working.whole)).mapToObj(all::get).toList();
  }

  /** Ids of the flow's tasks, timers and decisions that have a condition, and whose condition holds. */
  public Set<String> applying() {
    return plan.routing.applying(working.whole);
  }
}
