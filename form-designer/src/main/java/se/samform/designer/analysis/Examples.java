package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Reference;
import se.samform.core.logic.ValueKind;

/**
 * Finds answers by which a condition of an e-service holds or doesn't, and tells whether two conditions can ever differ.
 *
 * <p>Of one thread, and for one definition: what was found once is looked through first. Of a form whose groups may have too
 * many rows nothing is found and nothing told.
 */
public final class Examples {

  private final FormIndex index;
  /** None of a form with too many rows. */
  private final Optional<Prover> prover;

  private Examples(FormIndex index, Optional<Prover> prover) {
    this.index = index;
    this.prover = prover;
  }

  /** @param definition without faults @param first of the days on which somebody answers */
  public static Examples of(ServiceDefinition definition, LocalDate first) {
    return of(definition, first, Budget.USUAL);
  }

  /** @param budget counted from now */
  public static Examples of(ServiceDefinition definition, LocalDate first, Budget budget) {
    var form = new Form(definition);
    return new Examples(form.index(), form.index().tooLarge().isPresent() ? Optional.empty() : Optional.of(Prover.of(form, first, budget)));
  }

  /**
   * Answers, to be handed in where that can be, on which the condition holds or doesn't.
   *
   * @param group in some row of which it is asked; empty outside all groups
   * @return empty where there are none, and where none were found
   */
  public Optional<Witness> answers(Condition condition, boolean holds, Optional<String> group) {
    var claim = setting(group).and(condition, holds).claim();
    return isKnown(condition) ? found(claim.complete()).or(() -> found(claim)) : Optional.empty();
  }

  private Optional<Witness> found(Claim claim) {
    return prover.map(some -> some.ask(claim)).flatMap(verdict -> verdict instanceof Prover.Verdict.Possible(var seen) ? Optional.of(seen.witness()) : Optional.empty());
  }

  /**
   * Whether no answers, also such as can't be handed in, make the one hold and the other not.
   *
   * @param group in whose rows they are asked; empty outside all groups
   * @return false also where it can't be told
   */
  public boolean isSame(Condition one, Condition other, Optional<String> group) {
    var where = setting(group);
    return isKnown(one) && isKnown(other) && isImpossible(where.and(one, true).and(other, false)) && isImpossible(where.and(one, false).and(other, true));
  }

  private boolean isImpossible(Setting setting) {
    return prover.filter(some -> some.ask(setting.claim()) instanceof Prover.Verdict.Impossible).isPresent();
  }

  private Setting setting(Optional<String> group) {
    return group.map(id -> Setting.inRow((GroupQuestion) index.question(id))).orElse(Setting.ALWAYS);
  }

  /** Whether it names no text that nothing else in the form does: such have no numbers. */
  private boolean isKnown(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> true;
      case Condition.All(var of) -> of.stream().allMatch(this::isKnown);
      case Condition.Any(var of) -> of.stream().allMatch(this::isKnown);
      case Condition.Not(var of) -> isKnown(of);
      case Condition.Answered answered -> true;
      case Condition.Some(var group, var of) -> isKnown(of);
      case Condition.Compare compare -> kind(compare.path()) != ValueKind.TEXT || texts(compare.operand()).allMatch(index.words()::isNamed);
    };
  }

  private ValueKind kind(String path) {
    var reference = Reference.parse(path);
    var question = index.question(reference.question());
    return reference.part().map(question.partKinds()::get).orElseGet(() -> ValueKind.of(question));
  }

  private static Stream<String> texts(Operand operand) {
    return switch (operand) {
      case Operand.Constant(var text) -> Stream.of(text);
      case Operand.Constants(var texts) -> texts.stream();
      case Operand.OtherAnswer other -> Stream.of();
    };
  }
}
