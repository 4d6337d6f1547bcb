package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operator;

/** A condition with one mistake in it, in every way that is tried. */
final class ChangedConditions {

  private final ChangedOperands operands;

  /**
   * @param at the part that is changed
   * @param condition the whole with the change in it
   */
  record Changed(String at, Condition condition) {

    Changed in(UnaryOperator<Condition> around) {
      return new Changed(at, around.apply(condition));
    }
  }

  ChangedConditions(ServiceDefinition definition) {
    this.operands = new ChangedOperands(definition);
  }

  /** None is what it was, and none stands there twice. */
  List<Changed> of(Condition whole, String at) {
    var known = new ArrayList<Condition>(List.of(Simplified.of(whole)));
    return changed(whole, at)
        .map(changed -> changed.in(Simplified::of))
        .filter(changed -> !known.contains(changed.condition()) && known.add(changed.condition()))
        .toList();
  }

  private Stream<Changed> changed(Condition condition, String at) {
    var itself = Stream.of(new Condition.Not(condition), Condition.ALWAYS, Condition.NEVER).map(change -> new Changed(at, change));
    return Stream.concat(itself, inside(condition, at));
  }

  private Stream<Changed> inside(Condition condition, String at) {
    return switch (condition) {
      case Condition.Always always -> Stream.of();
      case Condition.Answered answered -> Stream.of();
      case Condition.All(var of) -> Stream.concat(Stream.of(new Changed(at, new Condition.Any(of))), parts(of, at + "/all", Condition.All::new));
      case Condition.Any(var of) -> Stream.concat(Stream.of(new Changed(at, new Condition.All(of))), parts(of, at + "/any", Condition.Any::new));
      case Condition.Not(var inner) -> changed(inner, at + "/not").map(changed -> changed.in(Condition.Not::new));
      case Condition.Some(var group, var where) -> changed(where, at + "/where").map(changed -> changed.in(other -> new Condition.Some(group, other)));
      case Condition.Compare compare -> compared(compare).map(change -> new Changed(at, change));
    };
  }

  /** What always or never holds in them is a part that was dropped. */
  private Stream<Changed> parts(List<Condition> parts, String at, Function<List<Condition>, Condition> around) {
    return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
        .flatMap(i -> changed(parts.get(i), Pointer.to(at, i)).map(changed -> changed.in(other -> around.apply(with(parts, i, other)))));
  }

  private static List<Condition> with(List<Condition> parts, int at, Condition other) {
    var all = new ArrayList<>(parts);
    all.set(at, other);
    return all;
  }

  private Stream<Condition> compared(Condition.Compare compare) {
    var shifted = shifted(compare.operator()).map(operator -> (Condition) new Condition.Compare(compare.path(), operator, compare.operand()));
    return Stream.concat(shifted, operands.of(compare).map(operand -> new Condition.Compare(compare.path(), compare.operator(), operand)));
  }

  private static Stream<Operator> shifted(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> Stream.of(Operator.MORE_THAN);
      case MORE_THAN -> Stream.of(Operator.AT_LEAST);
      case AT_MOST -> Stream.of(Operator.LESS_THAN);
      case LESS_THAN -> Stream.of(Operator.AT_MOST);
      case IS, IS_NOT, IN, BEFORE, AFTER, INCLUDES, WITHIN -> Stream.of();
    };
  }
}
