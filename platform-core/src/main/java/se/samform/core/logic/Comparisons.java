package se.samform.core.logic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.answer.Characters;
import se.samform.core.place.Shape;

/** Compiles one comparison; false as soon as either side is missing. */
final class Comparisons {

  private static final Comparator<String> AS_READ = Comparisons::compareAsRead;
  private static final int LESS = 1;
  private static final int SAME = 2;
  private static final int MORE = 4;

  private final Values values;

  Comparisons(Values values) {
    this.values = values;
  }

  Test compile(Condition.Compare compare) {
    return compare.operand() instanceof Operand.Constant constant
        ? withConstant(compare, constant, accepted(compare.operator()))
        : withOther(compare);
  }

  /** Most comparisons by far: asks neither for the constant nor for an order. */
  private Test withConstant(Condition.Compare compare, Operand.Constant constant, int accepted) {
    return switch (values.kindOf(compare.path())) {
      case NUMBER -> number(values.numberAt(compare.path()), new BigDecimal(constant.text()), accepted);
      case CHOICE, YES_NO -> option(values.text(compare.path()), constant.text(), accepted);
      case PLACE -> within(values.places(compare.path()), constant.text());
      case TEXT, DATE, TIME, CHOICES, NODE, NODES, PRESENCE, NOTHING -> withOther(compare);
    };
  }

  private static Test number(Value<BigDecimal> left, BigDecimal constant, int accepted) {
    return slots -> {
      var one = left.in(slots);
      return one != null && (accepted & sign(one.compareTo(constant))) != 0;
    };
  }

  private static Test option(Value<String> left, String constant, int accepted) {
    return slots -> {
      var one = left.in(slots);
      return one != null && (accepted & (one.equals(constant) ? SAME : LESS | MORE)) != 0;
    };
  }

  private Test withOther(Condition.Compare compare) {
    return switch (values.kindOf(compare.path())) {
      case TEXT -> ordered(compare, values.text(compare.path()), values::text, AS_READ);
      case CHOICE, YES_NO -> ordered(compare, values.text(compare.path()), values::text, Comparator.naturalOrder());
      case NUMBER -> ordered(compare, values.numberAt(compare.path()), values::number, Comparator.naturalOrder());
      case DATE -> ordered(compare, values.dateAt(compare.path()), values::date, Comparator.naturalOrder());
      case TIME -> ordered(compare, values.timeAt(compare.path()), values::time, Comparator.naturalOrder());
      case CHOICES -> includes(values.choices(compare.path()), values.text(compare.operand()));
      case NODE -> compare.operator() == Operator.WITHIN
          ? within(values.nodes(compare.path()), values.text(compare.operand()), values.within(compare.path()))
          : ordered(compare, values.text(compare.path()), values::text, Comparator.naturalOrder());
      case NODES -> compare.operator() == Operator.WITHIN
          ? within(values.nodes(compare.path()), values.text(compare.operand()), values.within(compare.path()))
          : includes(values.choices(compare.path()), values.text(compare.operand()));
      case PLACE, PRESENCE, NOTHING -> throw new IllegalArgumentException("Nothing to compare: " + compare);
    };
  }

  private static Test includes(Value<List<String>> left, Value<String> right) {
    return slots -> {
      var chosen = left.in(slots);
      var option = right.in(slots);
      return chosen != null && option != null && chosen.contains(option);
    };
  }

  /** Whether one of them is the other or below it. @param around of each place those within which it lies */
  private static Test within(Value<List<String>> left, Value<String> right, Map<String, Set<String>> around) {
    return slots -> {
      var chosen = left.in(slots);
      var place = right.in(slots);
      return chosen != null && place != null && chosen.stream().anyMatch(each -> around.get(each).contains(place));
    };
  }

  /** Of several shapes the first says where it lies. */
  private static Test within(Value<List<Shape>> left, String role) {
    return slots -> {
      var area = slots.areas.get(role);
      var shapes = area == null ? null : left.in(slots);
      return shapes != null && area.contains(shapes.getFirst());
    };
  }

  private static <T> Test ordered(
      Condition.Compare compare, Value<T> left, Function<Operand, Value<T>> typed, Comparator<? super T> order) {
    return compare.operand() instanceof Operand.Constants constants
        ? isOneOf(left, constants.texts().stream().map(text -> typed.apply(new Operand.Constant(text))).toList(), order)
        : relation(left, typed.apply(compare.operand()), order, accepted(compare.operator()));
  }

  private static <T> Test relation(Value<T> left, Value<T> right, Comparator<? super T> order, int accepted) {
    return slots -> {
      var one = left.in(slots);
      if (one == null) {
        return false;
      }
      var other = right.in(slots);
      return other != null && (accepted & sign(order.compare(one, other))) != 0;
    };
  }

  private static int sign(int compared) {
    return compared == 0 ? SAME : compared < 0 ? LESS : MORE;
  }

  private static <T> Test isOneOf(Value<T> left, List<Value<T>> constants, Comparator<? super T> order) {
    return slots -> {
      var one = left.in(slots);
      for (int i = 0; one != null && i < constants.size(); i++) {
        if (order.compare(one, constants.get(i).in(slots)) == 0) {
          return true;
        }
      }
      return false;
    };
  }

  /** Which outcomes of comparing an operator accepts, as bits: no call for each comparison. */
  private static int accepted(Operator operator) {
    return switch (operator) {
      case IS, IN, INCLUDES, WITHIN -> SAME;
      case IS_NOT -> LESS | MORE;
      case AT_LEAST -> SAME | MORE;
      case AT_MOST -> SAME | LESS;
      case LESS_THAN, BEFORE -> LESS;
      case MORE_THAN, AFTER -> MORE;
    };
  }

  private static int compareAsRead(String one, String other) {
    return one.equals(other) ? 0 : Characters.asCompared(one).compareTo(Characters.asCompared(other));
  }
}
