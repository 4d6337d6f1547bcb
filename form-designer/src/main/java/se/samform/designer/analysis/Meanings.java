package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem.Undecided.Why;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Reference;

/**
 * What a form means, in a solver's terms: the same as {@link se.samform.core.logic.Evaluation} says of given answers, of all
 * answers at once. Whatever is asked for is worked out once, and only what it depends on.
 */
final class Meanings {

  private final Terms terms;
  private final Unknowns unknowns;
  private final FormIndex index;
  private final Words words;
  private final Today today;
  private final SymbolicConditions conditions;
  private final SymbolicFormulas formulas;
  private final SymbolicAnswers answers;
  private final Where whole = Where.whole();
  private final Map<Where, Map<String, Typed>> typed = new IdentityHashMap<>();
  private final Map<Where, Map<String, Term>> shown = new IdentityHashMap<>();
  private final Map<Where, Map<String, Meaning>> meanings = new IdentityHashMap<>();
  private final Map<Where, Map<String, Worked>> worked = new IdentityHashMap<>();
  private final Map<Where, Map<String, Term>> counts = new IdentityHashMap<>();
  private final Map<String, Term> steps = new HashMap<>();
  private final Map<String, Term> complete = new HashMap<>();
  private final Set<String> relaxed;
  private final Set<String> used = new LinkedHashSet<>();

  Meanings(ServiceDefinition definition, LocalDate today) {
    this(new FormIndex(definition), today, Set.of());
  }

  /**
   * @param first of the days on which somebody answers
   * @param relaxed places of conditions that may hold or not, whatever is answered, and of questions that have no limits
   */
  Meanings(FormIndex index, LocalDate first, Set<String> relaxed) {
    this(index, new Unknowns(index.words(), first, Readings.ALONE), relaxed);
  }

  /** @param unknowns that another form may speak of too */
  Meanings(FormIndex index, Unknowns unknowns, Set<String> relaxed) {
    this.terms = unknowns.terms();
    this.unknowns = unknowns;
    this.index = index;
    this.today = unknowns.today();
    this.relaxed = relaxed;
    this.words = unknowns.words();
    this.conditions = new SymbolicConditions(this, terms, unknowns);
    this.formulas = new SymbolicFormulas(this, terms, words, today);
    this.answers = new SymbolicAnswers(this, terms);
  }

  Terms terms() {
    return terms;
  }

  Words words() {
    return words;
  }

  /** The first of the days on which somebody answers. */
  LocalDate first() {
    return today.first();
  }

  /** Ids of the questions whose answers matter to what was asked for so far. */
  Set<String> asked() {
    return typed.values().stream().flatMap(questions -> questions.keySet().stream()).collect(Collectors.toUnmodifiableSet());
  }

  Today today() {
    return today;
  }

  FormIndex index() {
    return index;
  }

  Where whole() {
    return whole;
  }

  Term holds(Condition condition, Where where) {
    return conditions.holds(condition, where);
  }

  /** That the step is gone through, if anything stands in it. */
  Term isShown(Step step) {
    return once(steps, step.id(), () -> at(index.placeOf(step) + "/shown", step.shown(), whole));
  }

  /** What stands at the place; where that is relaxed, anything. */
  private Term at(String place, Condition condition, Where where) {
    if (condition.equals(Condition.ALWAYS)) {
      return terms.yes;
    }
    used.add(place);
    return relaxed.contains(place) ? terms.truth() : holds(condition, where);
  }

  /** The places of all conditions and limits that what was asked for so far depends on. */
  Set<String> used() {
    return used;
  }

  /** That the question is asked in the row. */
  Term isShown(Question question, Where where) {
    return once(of(shown, where), question.id(), () -> terms.all(isAroundShown(question, where), at(index.placeOf(question) + "/shown", question.ask().shown(), where)));
  }

  private Term isAroundShown(Question question, Where where) {
    return where.group().isEmpty()
        ? isShown(index.stepOf(question))
        : terms.all(isShown(where.group().get(), where.around()), isRow(where));
  }

  /** The first row of the group, in the first row of the one around it; the whole form for none. */
  Where first(Optional<GroupQuestion> group) {
    return group.map(inner -> rows(inner, first(index.groupOf(inner))).getFirst()).orElse(whole);
  }

  /** That the answers can be handed in. */
  Term isComplete() {
    return once(complete, "", () -> new Completeness(this, true).whole());
  }

  /** That no stop is shown. */
  Term isUnstopped() {
    return once(complete, "stop", () -> new Completeness(this, true).unstopped());
  }

  /** That there is such a row, where the group is shown. */
  private Term isRow(Where row) {
    return terms.less(terms.number(row.number()), count(row.group().orElseThrow(), row.around()));
  }

  /** How many rows the group has where it is shown; fewer than it must have where some were taken away, and never none of several. */
  Term count(GroupQuestion group, Where where) {
    return once(of(counts, where), group.id(), () -> switch (group.rows()) {
      case Rows.Free free -> unknowns.count(group, free, where.prefix());
      case Rows.Fixed(var of) -> terms.number(of.size());
    });
  }

  /** That it has as many rows as it must have at least and may have at most. */
  Term isCount(GroupQuestion group, Where where) {
    var count = count(group, where);
    return group.rows() instanceof Rows.Free(int min, int max) ? terms.all(terms.atMost(terms.number(min), count), terms.atMost(count, terms.number(max))) : terms.yes;
  }

  /** How many rows are written down; where none are there are as many as there must be. */
  Term lines(GroupQuestion group, Where where) {
    return group.rows() instanceof Rows.Free free ? unknowns.lines(group, free, where.prefix()) : count(group, where);
  }

  /** All rows that the group may have, also more than it takes where another form takes them. */
  List<Where> rows(GroupQuestion group, Where where) {
    return switch (group.rows()) {
      case Rows.Free free -> IntStream.range(0, unknowns.readings().rows(group, free).max()).mapToObj(row -> where.row(group, row, String.valueOf(row + 1))).toList();
      case Rows.Fixed(var of) -> IntStream.range(0, of.size()).mapToObj(row -> where.row(group, row, of.get(row).id())).toList();
    };
  }

  /** That the group is shown and has the row. */
  Term exists(Where row) {
    return terms.all(isShown(row.group().orElseThrow(), row.around()), isRow(row));
  }

  /** The answer or the part of it that a condition in this row means by the path. */
  Part at(String path, Where where) {
    var reference = Reference.parse(path);
    var question = index.question(reference.question());
    var there = where.in(index.groupOf(question));
    if (question instanceof GroupQuestion group) {
      return new Part(terms.all(isShown(group, there), terms.less(terms.number(0), count(group, there))), Sym.NOTHING);
    }
    var meaning = meaning(question, there);
    return reference.part().map(key -> meaning.parts().getOrDefault(key, new Part(terms.no, Sym.NOTHING))).orElseGet(meaning::whole);
  }

  Meaning meaning(Question question, Where where) {
    return once(of(meanings, where), question.id(), () -> question instanceof CalculatedValue calculated
        ? calculated(calculated, where)
        : answers.meaning(question, where));
  }

  private Meaning calculated(CalculatedValue calculated, Where where) {
    var result = worked(calculated, where);
    var counts = terms.all(isShown(calculated, where), result.isThere(), terms.not(result.fails().any(terms)));
    return new Meaning(counts, result.value(), Map.of());
  }

  /** That the value is asked for and can't be worked out, for this reason and no other. */
  Term fails(CalculatedValue calculated, Where where, Why why) {
    var fails = worked(calculated, where).fails();
    var others = fails.why().entrySet().stream().filter(other -> other.getKey() != why).map(Map.Entry::getValue).toList();
    return terms.all(isShown(calculated, where), fails.by(why, terms), terms.not(terms.any(others)));
  }

  Term isInForce(DecisionTable table, int version) {
    return formulas.isInForce(table, version);
  }

  Worked worked(CalculatedValue calculated, Where where) {
    return once(of(worked, where), calculated.id(), () -> formulas.worked(calculated, where));
  }

  /** That the question must be answered, where it is shown. */
  Term isRequired(Question question, Where where) {
    return at(index.placeOf(question) + "/required", question.ask().required(), where);
  }

  /** That the question has the option, and that it can be chosen, where the question is shown. */
  Term isOffered(Question question, String option, Where where) {
    var options = question.options();
    return IntStream.range(0, options.size()).filter(i -> options.get(i).id().equals(option)).mapToObj(i -> isOffered(question, i, where)).findFirst().orElse(terms.no);
  }

  /** That something was typed, or is told, that doesn't count where the question is shown. */
  Term isFlawed(Question question, Where where) {
    if (unknowns.readings().isApart(question)) {
      return terms.looseTruth();
    }
    return answers.isFlawed(question, where);
  }

  Term isChosen(Sym value, String option) {
    return conditions.isChosen(value, option);
  }

  /** What a default reads as. */
  Sym constant(Answer answer) {
    return formulas.constant(answer);
  }

  Sym choose(Term when, Sym then, Sym otherwise) {
    return formulas.choose(when, then, otherwise);
  }

  Term isOffered(Question question, int option, Where where) {
    return at(index.placeOf(question) + "/options/" + option + "/shown", question.options().get(option).shown(), where);
  }

  Typed typed(Question question, Where where) {
    return once(of(typed, where), question.id(), () -> unknowns.own(limited(question), where.prefix()));
  }

  /** The same as it is written down, though this form may not take it, where another would. */
  Typed written(Question question, Where where) {
    return unknowns.written(limited(question), where.prefix());
  }

  /** What the table comes to. */
  Worked worked(DecisionTable table) {
    return formulas.work(new Formula.Table(table.id()), whole);
  }

  private Question limited(Question question) {
    var free = Limitless.of(question);
    if (free.equals(question)) {
      return question;
    }
    used.add(index.placeOf(question));
    return relaxed.contains(index.placeOf(question)) ? free : question;
  }

  /** Of each question that anything was asked of, what may be typed to it, by its path. */
  Map<Where, Map<String, Typed>> allTyped() {
    return typed;
  }

  Map<String, Term> areas() {
    return unknowns.areas();
  }

  Map<Where, Map<String, Term>> allCounts() {
    return counts;
  }

  private static <T> Map<String, T> of(Map<Where, Map<String, T>> all, Where where) {
    return all.computeIfAbsent(where, none -> new HashMap<>());
  }

  /** What a question asks for may ask for others of the same row. */
  private static <T> T once(Map<String, T> all, String key, Supplier<T> how) {
    var known = all.get(key);
    if (known == null) {
      known = how.get();
      all.put(key, known);
    }
    return known;
  }
}
