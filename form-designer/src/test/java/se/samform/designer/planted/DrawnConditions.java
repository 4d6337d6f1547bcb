package se.samform.designer.planted;

import java.util.List;
import java.util.Random;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;

/** Conditions on what was drawn before. */
final class DrawnConditions {

  private final Random random;

  DrawnConditions(Random random) {
    this.random = random;
  }

  List<Drawn> sure(List<Drawn> drawn) {
    return drawn.stream().filter(Drawn::isSure).filter(each -> !(each.question() instanceof ChoicesQuestion)).toList();
  }

  boolean isTold(List<Drawn> drawn, String path) {
    return drawn.stream().anyMatch(each -> each.id().equals(path) && !(each.question() instanceof GroupQuestion));
  }

  Condition of(List<Drawn> drawn) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Condition.All(List.of(one(drawn), one(drawn)));
      case 2, 3 -> new Condition.Any(List.of(one(drawn), one(drawn)));
      case 4 -> new Condition.Not(one(drawn));
      case 5 -> new Condition.Any(List.of(one(drawn), new Condition.All(List.of(one(drawn), one(drawn)))));
      default -> one(drawn);
    };
  }

  private Condition one(List<Drawn> drawn) {
    var compared = drawn.stream().filter(Drawn::isCompared).toList();
    var groups = drawn.stream().flatMap(each -> each.group().stream()).toList();
    if (!groups.isEmpty() && random.nextInt(5) == 0) {
      var group = groups.get(random.nextInt(groups.size()));
      return new Condition.Some(group.id(), within(group.questions().get(random.nextInt(group.questions().size()))));
    }
    var chosen = compared.get(random.nextInt(compared.size()));
    return isAnsweredAtTimes(chosen.question()) && random.nextInt(3) == 0 ? new Condition.Answered(chosen.id()) : chosen.fact(random);
  }

  private static boolean isAnsweredAtTimes(Question question) {
    return !(question instanceof CalculatedValue) && question.ask().required().equals(Condition.NEVER);
  }

  private static Condition within(Question question) {
    return switch (question) {
      case YesNoQuestion q -> Condition.is(q.id(), "yes");
      case ChoiceQuestion q -> Condition.is(q.id(), "a");
      case NumberQuestion q -> new Condition.Compare(q.id(), Operator.AT_LEAST, new Operand.Constant(q.max().orElseThrow().toPlainString()));
      case Question other -> new Condition.Answered(other.id());
    };
  }
}
