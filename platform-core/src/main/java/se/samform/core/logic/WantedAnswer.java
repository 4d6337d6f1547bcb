package se.samform.core.logic;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;

/**
 * What one answer must be where several things hold at once: an option of a choice, a number between limits.
 *
 * @param plain comparisons and the like, plain or negated once
 */
record WantedAnswer(Layout layout, String path, List<Condition> plain) {

  /** One comparison with constants, so that it must hold. */
  private record Limit(Operator operator, List<String> constants, boolean isNegated) {}

  /** Whether there can be no such answer. */
  boolean isImpossible() {
    int number = layout.number(Reference.questionOf(path));
    if (number < 0 || Reference.parse(path).part().isPresent()) {
      return false;
    }
    var question = layout.questions.get(number);
    return switch (ValueKind.of(question)) {
      case CHOICE -> isNoOption(question.options().stream().map(Option::id).collect(Collectors.toSet()));
      case YES_NO -> isNoOption(Set.of("yes", "no"));
      case NUMBER -> isNoNumber(question);
      case TEXT, DATE, TIME, CHOICES, NODE, NODES, PLACE, PRESENCE, NOTHING -> false;
    };
  }

  private List<Limit> limits() {
    return plain.stream().flatMap(one -> one instanceof Condition.Not(var negated) ? limit(negated, true) : limit(one, false)).toList();
  }

  private Stream<Limit> limit(Condition one, boolean isNegated) {
    return one instanceof Condition.Compare(var at, var operator, var operand) && at.equals(path)
        ? constants(operand).stream().map(constants -> new Limit(operator, constants, isNegated)) : Stream.empty();
  }

  private static Optional<List<String>> constants(Operand operand) {
    return switch (operand) {
      case Operand.Constant(var text) -> Optional.of(List.of(text));
      case Operand.Constants(var texts) -> Optional.of(texts);
      case Operand.OtherAnswer other -> Optional.empty();
    };
  }

  /** @param options that can be chosen; none where they aren't in the definition */
  private boolean isNoOption(Set<String> options) {
    if (options.isEmpty()) {
      return false;
    }
    var left = new HashSet<>(options);
    for (var limit : limits()) {
      var isOneOf = (limit.operator() == Operator.IS_NOT) == limit.isNegated();
      if (isOneOf) {
        left.retainAll(limit.constants());
      } else {
        left.removeAll(limit.constants());
      }
    }
    return left.isEmpty();
  }

  private boolean isNoNumber(Question question) {
    var between = switch (question) {
      case NumberQuestion(var ask, var decimals, var min, var max, var unit) -> new Between(min, max);
      case MoneyQuestion(var ask, var currency, var min, var max) -> new Between(min, max);
      case Question other -> new Between(Optional.empty(), Optional.empty());
    };
    limits().forEach(limit -> narrow(between, limit));
    return between.isEmpty();
  }

  private static void narrow(Between between, Limit limit) {
    var numbers = limit.constants().stream().filter(ConditionCheck::isNumber).map(BigDecimal::new).sorted().toList();
    var isFaulty = numbers.isEmpty() || numbers.size() < limit.constants().size();
    if (isFaulty) {
      return;
    }
    var first = numbers.getFirst();
    switch (limit.operator()) {
      case IS, IN -> between.oneOf(numbers, limit.isNegated());
      case IS_NOT -> between.oneOf(numbers, !limit.isNegated());
      case AT_LEAST -> between.from(first, limit.isNegated());
      case MORE_THAN -> between.after(first, limit.isNegated());
      case AT_MOST -> between.after(first, !limit.isNegated());
      case LESS_THAN -> between.from(first, !limit.isNegated());
      case BEFORE, AFTER, INCLUDES, WITHIN -> {}
    }
  }

  /** Numbers from one to another, each of them among those or not. */
  private static final class Between {

    private Optional<BigDecimal> low;
    private Optional<BigDecimal> high;
    private boolean withoutLow;
    private boolean withoutHigh;
    private final Set<BigDecimal> without = new HashSet<>();

    Between(Optional<BigDecimal> low, Optional<BigDecimal> high) {
      this.low = low;
      this.high = high;
    }

    /** @param sorted at least one */
    void oneOf(List<BigDecimal> sorted, boolean isNegated) {
      if (isNegated) {
        sorted.forEach(each -> without.add(each.stripTrailingZeros()));
      } else {
        from(sorted.getFirst(), false);
        after(sorted.getLast(), true);
      }
    }

    /** From this on; negated, below it. */
    void from(BigDecimal number, boolean isNegated) {
      if (isNegated) {
        below(number, true);
      } else {
        above(number, false);
      }
    }

    /** Above this; negated, up to it. */
    void after(BigDecimal number, boolean isNegated) {
      if (isNegated) {
        below(number, false);
      } else {
        above(number, true);
      }
    }

    private void above(BigDecimal number, boolean without) {
      int compared = low.map(number::compareTo).orElse(1);
      withoutLow = compared > 0 ? without : withoutLow || compared == 0 && without;
      low = compared > 0 ? Optional.of(number) : low;
    }

    private void below(BigDecimal number, boolean without) {
      int compared = high.map(number::compareTo).orElse(-1);
      withoutHigh = compared < 0 ? without : withoutHigh || compared == 0 && without;
      high = compared < 0 ? Optional.of(number) : high;
    }

    boolean isEmpty() {
      if (low.isEmpty() || high.isEmpty()) {
        return false;
      }
      int compared = low.get().compareTo(high.get());
      return compared > 0 || compared == 0 && (withoutLow || withoutHigh || without.contains(low.get().stripTrailingZeros()));
    }
  }
}
