package se.samform.designer.logic;

import java.util.Optional;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.form.json.FormulaCodec;
import se.samform.core.logic.Formula;
import se.samform.designer.draft.Place;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Sentence;

/** What is being chosen, read back. */
public final class LogicSentence {

  private LogicSentence() {}

  /** Empty where it can't be read. */
  public static Optional<Sentence> of(LogicDraft draft, InWords words) {
    var condition = draft.condition().flatMap(part -> ConditionCodec.find(ConditionText.write(part)));
    var formula = draft.formula().flatMap(part -> FormulaCodec.find(FormulaText.write(part)));
    if (draft.condition().isPresent() && draft.formula().isPresent()) {
      return condition.flatMap(when -> formula.map(then -> words.rule(draft.place().table().orElse(""), new Formula.Row(when, then))));
    }
    return condition.map(when -> words.condition(effect(draft.place().at()), when)).or(() -> formula.map(what -> said(draft.place(), what, words)));
  }

  private static Sentence said(LogicPlace place, Formula formula, InWords words) {
    return place.table().map(table -> words.conclusion(table, formula)).orElseGet(() -> words.formula(formula));
  }

  /** What a condition that stands here brings about. */
  static Effect effect(Place at) {
    return switch (at.last()) {
      case "shown" -> at.outer().names().contains("options") ? Effect.OFFERED : Effect.SHOWN;
      case "required" -> Effect.REQUIRED;
      case "readOnly" -> Effect.READ_ONLY;
      case "unless" -> Effect.UNSIGNED;
      default -> ofFlow(at);
    };
  }

  private static Effect ofFlow(Place at) {
    return switch (at.names().get(1)) {
      case "tasks" -> Effect.DONE;
      case "timers" -> Effect.COUNTED;
      case "decisions" -> Effect.DECIDED;
      case "charges" -> Effect.CHARGED;
      default -> Effect.HOLDS;
    };
  }
}
