package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Reference;

/** Answers that were given to the form itself, and what it said of them. */
final class Seen {

  private final Form form;
  private final Given given;
  private final Evaluation evaluation;
  private List<Problem> problems;

  Seen(Form form, Given given) {
    this.form = form;
    this.given = given;
    this.evaluation = form.plan().evaluate(given);
  }

  /** Whether the condition, which stands in that group, holds in the row. */
  boolean holds(Condition condition, Optional<String> group, String row) {
    return condition.equals(Condition.ALWAYS) || form.asked(condition, group).holds(evaluation, row);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** Whether that version of the table is in force. */
  boolean isInForce(DecisionTable table, int version) {
    return form.ruled(table.id()).version(evaluation).equals(Optional.of(version));
  }

  List<Problem> problems() {
    if (problems == null) {
      problems = evaluation.problems();
    }
    return problems;
  }

  boolean isComplete() {
    return problems().isEmpty();
  }

  boolean isCompleteButForStops() {
    return problems().stream().allMatch(Problem.Stopped.class::isInstance);
  }

  boolean isUnstopped() {
    return problems().stream().noneMatch(Problem.Stopped.class::isInstance);
  }

  /** Whether nothing is wrong with what stands before it: the steps before, and above it on its step. */
  boolean isCompleteBefore(Question question) {
    var earlier = form.index().before(question);
    return problems().stream().noneMatch(problem -> earlier.contains(Reference.parse(problem.path()).question()));
  }

  /** Whether there is an answer, as what stands in this row means the path. @param group of the row */
  boolean isThere(String path, String row, Optional<String> group) {
    return form.answered(path, group).holds(evaluation, row);
  }

  Given given() {
    return given;
  }

  Facts facts() {
    return given.facts();
  }

  /** What is written there; nothing where nothing is. */
  List<String> texts(String path) {
    return given.raw().at(path);
  }

  /** All that is written, of answers that were made up here. */
  Map<String, List<String>> texts() {
    return ((RawAnswers) given.raw()).texts();
  }

  Witness witness() {
    return new Witness(facts().today(), List.copyOf(facts().areas().keySet()), texts());
  }

  /** The paths of all rows of what stands in this group, {@code diary.2}; the whole form is one, and has none. */
  List<String> rows(Optional<GroupQuestion> group) {
    if (group.isEmpty()) {
      return List.of("");
    }
    var rows = new ArrayList<String>();
    for (var around : rows(form.index().groupOf(group.get()))) {
      var path = around.isEmpty() ? group.get().id() : around + "." + group.get().id();
      evaluation.rowsOf(path).forEach(key -> rows.add(path + "." + key));
    }
    return rows;
  }

  /** Of a question in this row. */
  static String path(String row, String question) {
    return row.isEmpty() ? question : row + "." + question;
  }
}
