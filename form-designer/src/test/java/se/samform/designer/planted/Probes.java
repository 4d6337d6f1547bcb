package se.samform.designer.planted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Plan;
import se.samform.core.text.LocalText;

/** Asks single comparisons of answers: each stands in a calculated value of its own beside what the form has. */
final class Probes {

  private static final String PREFIX = "zp-";

  private final LocalDate today;
  private final Map<String, Map<Condition, String>> ids = new LinkedHashMap<>();
  private int count;
  private Plan plan;

  Probes(LocalDate today) {
    this.today = today;
  }

  /** The id under which its answer is read. @param group empty for what stands in none */
  String of(String group, Condition leaf) {
    return ids.computeIfAbsent(group, none -> new LinkedHashMap<>()).computeIfAbsent(leaf, none -> PREFIX + count++);
  }

  /** After all have been named. */
  void close(ServiceDefinition definition) {
    var inGroups = definition.steps().stream().map(step -> Edited.questions(step, step.questions().stream().map(this::withOwn).toList())).toList();
    var last = new Step("zp", LocalText.of("Prov", "Probes"), LocalText.NONE, Condition.ALWAYS, probes(""));
    plan = Plan.compile(Edited.steps(definition, last.questions().isEmpty() ? inGroups : Edited.joined(inGroups, List.of(last))));
  }

  private Question withOwn(Question question) {
    return question instanceof GroupQuestion group
        ? new GroupQuestion(group.ask(), Edited.joined(group.questions(), probes(group.id())), group.rows(), group.row(), group.display()) : question;
  }

  private List<Question> probes(String group) {
    var all = new ArrayList<Question>();
    ids.getOrDefault(group, Map.of()).forEach((leaf, id) -> all.add(new CalculatedValue(
        Ask.of(id, LocalText.of(id, id)),
        new Formula.Case(List.of(new Formula.Row(leaf, new Formula.Constant(BigDecimal.ONE))), Optional.of(new Formula.Constant(BigDecimal.ZERO))),
        0, LocalText.NONE, false)));
    return all;
  }

  Evaluation evaluate(RawAnswers raw) {
    return plan.evaluate(raw, new Facts(today));
  }

  /** By id, for what stands at these paths: nothing, or a row's {@code group.1.}. */
  Map<String, Boolean> read(Evaluation evaluation, String group, String prefix) {
    var read = new HashMap<String, Boolean>();
    ids.getOrDefault(group, Map.of()).values().forEach(id -> read.put(id,
        evaluation.answer(prefix + id).filter(answer -> answer instanceof Answer.Number number && number.value().signum() > 0).isPresent()));
    return read;
  }
}
