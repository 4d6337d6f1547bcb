package se.samform.core.logic;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import se.samform.core.answer.Characters;

/** Compiles one comparison; false as soon as either side is missing. */
final class Comparisons {

  private static final Comparator<String> AS_READ = Comparisons::compareAsRead;

  private final Values values;

  Comparisons(Values values) {
    this.values = values;
  }

  Test compile(Condition.Compare compare) {
    return switch (values.kindOf(compare.path())) {
      case TEXT -> ordered(compare, values.text(compare.path()), values::text, AS_READ);
      case CHOICE, YES_NO -> ordered(compare, values.text(compare.path()), values::text, Comparator.naturalOrder());
      case NUMBER -> ordered(compare, values.numberAt(compare.path()), values::number, Comparator.naturalOrder());
      case DATE -> ordered(compare, values.dateAt(compare.path()), values::date, Comparator.naturalOrder());
      case CHOICES -> includes(values.choices(compare.path()), values.text(compare.operand()));
      case PRESENCE, NOTHING -> throw new IllegalArgumentException("Nothing to compare: " + compare);
    };
  }

  private static Test includes(Value<List<String>> left, Value<String> right) {
    return slots -> {
      var chosen = left.in(slots);
      var option = right.in(slots);
      return chosen != null && option != null && chosen.contains(option);
    };
  }

  private static <T> Test ordered(
      Condition.Compare compare, Value<T> left, Function<Operand, Value<T>> typed, Comparator<? super T> order) {
    return compare.operand() instanceof Operand.Constants constants
        ? isOneOf(left, constants.texts().stream().map(text -> typed.apply(new Operand.Constant(text))).toList(), order)
        : relation(left, typed.apply(compare.operand()), order, sign(compare.operator()));
  }

  private static <T> Test relation(Value<T> left, Value<T> right, Comparator<? super T> order, IntPredicate sign) {
    return slots -> {
      var one = left.in(slots);
      var other = right.in(slots);
      return one != null && other != null && sign.test(order.compare(one, other));
    };
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

  private static IntPredicate sign(Operator operator) {
    return switch (operator) {
      case IS, IN, INCLUDES -> sign -> sign == 0;
      case IS_NOT -> sign -> sign != 0;
      case AT_LEAST -> sign -> sign >= 0;
      case AT_MOST -> sign -> sign <= 0;
      case LESS_THAN, BEFORE -> sign -> sign < 0;
      case MORE_THAN, AFTER -> sign -> sign > 0;
    };
  }

  /** Texts are kept as typed, and compared in Unicode's normal form C without the white space around them. */
  private static int compareAsRead(String one, String other) {
    return one.equals(other) ? 0 : normal(one).compareTo(normal(other));
  }

  private static String normal(String text) {
    var trimmed = Characters.trimmed(text);
    return isNormal(trimmed) ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
  }

  /** Nothing below U+0300, where the combining marks begin, is changed by form C. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return false;
      }
    }
    return true;
  }
}
