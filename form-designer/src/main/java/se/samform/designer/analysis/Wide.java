package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;

/** A question that takes whatever one or the other of two takes. */
final class Wide {

  private Wide() {}

  /** Empty where there is none, as of a number and a text. */
  static Optional<Question> of(Question one, Question other) {
    return switch (one) {
      case NumberQuestion a when other instanceof NumberQuestion b && a.decimals() == b.decimals() ->
          Optional.of(new NumberQuestion(a.ask(), a.decimals(), either(a.min(), b.min(), BigDecimal::min), either(a.max(), b.max(), BigDecimal::max), a.unit()));
      case MoneyQuestion a when other instanceof MoneyQuestion b && a.currency() == b.currency() ->
          Optional.of(new MoneyQuestion(a.ask(), a.currency(), either(a.min(), b.min(), BigDecimal::min), either(a.max(), b.max(), BigDecimal::max)));
      case DateQuestion a when other instanceof DateQuestion b -> Optional.of(new DateQuestion(a.ask(), alike(a.min(), b.min()), alike(a.max(), b.max())));
      case TimeQuestion a when other instanceof TimeQuestion b ->
          Optional.of(new TimeQuestion(a.ask(), either(a.min(), b.min(), Wide::earlier), either(a.max(), b.max(), Wide::later)));
      case ChoiceQuestion a when other instanceof ChoiceQuestion b && a.own().equals(b.own()) ->
          Optional.of(new ChoiceQuestion(a.ask(), options(a, b), a.display(), a.sort(), a.own()));
      case ChoicesQuestion a when other instanceof ChoicesQuestion b && a.own().equals(b.own()) ->
          Optional.of(new ChoicesQuestion(a.ask(), options(a, b), Math.min(a.min(), b.min()), Math.max(a.max(), b.max()), a.sort(), a.own()));
      case RankedQuestion a when other instanceof RankedQuestion b ->
          Optional.of(new RankedQuestion(a.ask(), options(a, b), Math.min(a.min(), b.min()), Math.max(a.max(), b.max())));
      case TreeQuestion a when other instanceof TreeQuestion b && a.isSeveral() == b.isSeveral() ->
          Optional.of(new TreeQuestion(a.ask(), leaves(options(a, b)), true, Math.max(a.max(), b.max())));
      case GroupQuestion a when other instanceof GroupQuestion -> Optional.of(a);
      case Question a when a.paths().isEmpty() && other.paths().isEmpty() -> Optional.of(a);
      case Question a -> Optional.empty();
    };
  }

  /** None at all where the fewest differ: when none is written each of them has its own fewest. Empty where either has rows that are given. */
  static Optional<Rows.Free> rows(Question one, Question other) {
    return one instanceof GroupQuestion a && other instanceof GroupQuestion b && a.rows() instanceof Rows.Free(int min, int max) && b.rows() instanceof Rows.Free(int least, int most)
        ? Optional.of(new Rows.Free(min == least ? min : 0, Math.max(max, most)))
        : Optional.empty();
  }

  private static <T> Optional<T> either(Optional<T> one, Optional<T> other, BinaryOperator<T> wider) {
    return one.flatMap(a -> other.map(b -> wider.apply(a, b)));
  }

  private static Optional<DateBound> alike(Optional<DateBound> one, Optional<DateBound> other) {
    return one.equals(other) ? one : Optional.empty();
  }

  private static LocalTime earlier(LocalTime one, LocalTime other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalTime later(LocalTime one, LocalTime other) {
    return one.isBefore(other) ? other : one;
  }

  private static List<Option> options(Question one, Question other) {
    var all = new ArrayList<>(one.options());
    var known = one.options().stream().map(Option::id).toList();
    other.options().stream().filter(option -> !known.contains(option.id())).forEach(all::add);
    return all;
  }

  private static List<TreeNode> leaves(List<Option> options) {
    return options.stream().map(option -> new TreeNode(option.id(), option.label(), option.hint(), List.of())).toList();
  }
}
