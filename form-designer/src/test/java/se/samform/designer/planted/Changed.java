package se.samform.designer.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Initially;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.text.LocalText;

/** A form of which one question became another in a later version. */
final class Changed {

  private static final int TRIES = 10;

  private Changed() {}

  /** Free from faults; empty where no change was found that leaves it so. */
  static Optional<ServiceDefinition> of(ServiceDefinition form, Random random) {
    return Stream.generate(() -> any(form, random)).limit(TRIES).filter(changed -> !changed.equals(form) && DefinitionCheck.faultsOf(changed).isEmpty()).findFirst();
  }

  private static ServiceDefinition any(ServiceDefinition form, Random random) {
    var groups = form.questions().stream().filter(GroupQuestion.class::isInstance).toList();
    var questions = groups.isEmpty() || random.nextBoolean() ? form.questions() : groups;
    return Edited.question(form, questions.get(random.nextInt(questions.size())).id(), question -> another(question, random));
  }

  private static Question another(Question question, Random random) {
    return switch (question) {
      case GroupQuestion q when random.nextInt(4) > 0 -> fewest(q, 1 + random.nextInt(2));
      case RankedQuestion q -> new RankedQuestion(q.ask().with(new Initially(List.of("b"), Optional.empty())), q.options(), q.min(), q.max());
      case NumberQuestion q when random.nextBoolean() -> new CalculatedValue(q.ask().withRequired(Condition.ALWAYS), Plot.constant(1 + random.nextInt(2)), 2, LocalText.NONE, true);
      case CalculatedValue q when random.nextBoolean() ->
          new NumberQuestion(q.ask(), 0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(3)), LocalText.NONE);
      case Question q when random.nextBoolean() -> new Information(Blank.ask(q.id()).withShown(q.ask().shown()), Blank.text("Läs"), Tone.INFO);
      case Question q when random.nextBoolean() -> new GroupQuestion(Blank.ask(q.id()).withShown(q.ask().shown()).withRequired(Condition.ALWAYS),
          List.of(new YesNoQuestion(Blank.ask(q.id() + "-inner"))), new Rows.Free(0, 1), Blank.text("Rad"));
      case Question q -> Edited.ask(q, ask -> ask.withShown(new Condition.Not(ask.shown())));
    };
  }

  private static Question fewest(GroupQuestion group, int fewest) {
    return group.rows() instanceof Rows.Free(int min, int max)
        ? new GroupQuestion(group.ask(), group.questions(), new Rows.Free(fewest, Math.max(fewest, max)), group.row(), group.display()) : group;
  }
}
