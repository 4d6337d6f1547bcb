package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;

/** Answers questions about conditions of one definition, over all that may be answered. */
public final class Solving {

  /** The same form gets the same guesses. */
  private static final long SEED = 1;

  private final Form form;
  private final Prover prover;

  private Solving(Form form, Prover prover) {
    this.form = form;
    this.prover = prover;
  }

  /**
   * @param definition without faults
   * @param today the first day on which anybody answers
   */
  public static Solving of(ServiceDefinition definition, LocalDate today, Budget budget) {
    var form = new Form(definition);
    var meanings = new Meanings(form.index(), today, Set.of());
    return new Solving(form, new Prover(meanings, form, new Filling(form, meanings.words(), today, SEED), budget));
  }

  /**
   * Whether the conditions come to the same, whatever is answered.
   *
   * @param group in whose rows they are asked; empty outside all groups
   * @return false also where it can't be told
   */
  public boolean isSame(Condition one, Condition other, Optional<String> group) {
    var where = where(group);
    return isImpossible(where.and(one, true).and(other, false)) && isImpossible(where.and(one, false).and(other, true));
  }

  private boolean isImpossible(Setting setting) {
    return prover.ask(setting.claim()) instanceof Prover.Verdict.Impossible;
  }

  /**
   * Answers by which the condition holds, or doesn't, in some row; such as can be handed in where there are any. Empty where
   * there are none, and where none were found.
   */
  public Optional<Witness> answers(Condition condition, boolean holds, Optional<String> group) {
    var claim = where(group).and(condition, holds).claim();
    return seen(claim.complete()).or(() -> seen(claim)).map(Seen::witness);
  }

  private Optional<Seen> seen(Claim claim) {
    return prover.ask(claim) instanceof Prover.Verdict.Possible(var by) ? Optional.of(by) : Optional.empty();
  }

  private Setting where(Optional<String> group) {
    return group.map(id -> Setting.inRow((GroupQuestion) form.index().question(id))).orElse(Setting.ALWAYS);
  }
}
