package se.samform.bench.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.LiveEvaluation;
import se.samform.core.logic.Plan;

/** Ours. Reads every answer from the text that was typed, in whatever task. */
final class SamformEngine extends JvmEngine {

  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17));

  private record Typed(String path, List<String> texts) {}

  private Form form;
  private byte[] text;
  private Plan plan;
  private RawAnswers complete;
  private LiveEvaluation live;
  private List<Typed> changes;

  @Override
  public String name() {
    return "Samform";
  }

  @Override
  void take(Form taken) {
    form = taken;
    text = SamformText.of(taken);
    plan = compile();
    complete = raw(taken.complete());
    live = plan.follow(new Given(complete, FACTS));
    changes = taken.changes().stream().map(change -> new Typed(change.question().id(), texts(change.text()))).toList();
  }

  private static List<String> texts(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private static RawAnswers raw(Map<String, String> answers) {
    return new RawAnswers(answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
  }

  @Override
  Plan compile() {
    return switch (DefinitionCodec.read(text)) {
      case ReadResult.Read read -> Plan.compile(read.definition());
      case ReadResult.Faulty faulty -> throw new IllegalStateException("Faults: " + faulty.faults());
    };
  }

  @Override
  Object evaluate() {
    return plan.evaluate(complete, FACTS);
  }

  @Override
  Object validate() {
    return plan.evaluate(complete, FACTS).problems();
  }

  @Override
  Object change(int number) {
    var change = changes.get(number);
    live.change(change.path(), change.texts());
    return live;
  }

  @Override
  public Outcome complete() {
    return outcome(plan.evaluate(complete, FACTS));
  }

  @Override
  public Outcome gappy() {
    return outcome(plan.evaluate(raw(form.gappy()), FACTS));
  }

  @Override
  Outcome live() {
    return outcome(live.evaluation());
  }

  private Outcome outcome(Evaluation evaluation) {
    var shown = new TreeSet<String>();
    var calculated = new TreeMap<String, String>();
    for (var asked : form.questions()) {
      if (evaluation.isShown(asked.id())) {
        shown.add(asked.id());
      }
      if (asked.isCalculated() && evaluation.answer(asked.id()).orElse(null) instanceof Answer.Number number) {
        calculated.put(asked.id(), number.value().toPlainString());
      }
    }
    var missing = new TreeSet<String>();
    var invalid = new TreeSet<String>();
    evaluation.problems().forEach(problem -> (problem instanceof Problem.Missing ? missing : invalid).add(problem.path()));
    return new Outcome(shown, calculated, missing, invalid);
  }
}
