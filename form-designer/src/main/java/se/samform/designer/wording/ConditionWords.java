package se.samform.designer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * Conditions as clauses. Simple ones that all must hold, or one of them, are told after each other; what is long, as a list
 * within another, comes last and in parentheses where something follows.
 */
final class ConditionWords {

  private static final LocalText AND = LocalText.of(" och ", " and ");
  private static final LocalText OR = LocalText.of(" eller ", " or ");

  private final ComparisonWords comparisons;

  ConditionWords(Vocabulary vocabulary) {
    this.comparisons = new ComparisonWords(vocabulary);
  }

  Sentence clause(Condition condition, Order order) {
    return switch (condition) {
      case Condition.Always always -> Sentence.words("alltid", "always");
      case Condition.All(var of) when of.isEmpty() -> Sentence.words("alltid", "always");
      case Condition.Any(var of) when of.isEmpty() -> Sentence.words("aldrig", "never");
      case Condition.All all -> joined(flat(all), AND, order);
      case Condition.Any any -> joined(flat(any), OR, order);
      case Condition.Not(var inner) -> denied(inner, order);
      case Condition.Answered(var path) -> comparisons.answered(path, true, order);
      case Condition.Compare compare -> comparisons.said(compare, order);
      case Condition.Some some -> some(some, true, order);
    };
  }

  private Sentence denied(Condition inner, Order order) {
    return switch (inner) {
      case Condition.Answered(var path) -> comparisons.answered(path, false, order);
      case Condition.Some some -> some(some, false, order);
      case Condition.All all when all.of().size() > 1 -> listed("inte allt detta stämmer: ", "not all of this is so: ", flat(all));
      case Condition.Any any when any.of().size() > 1 -> listed("inget av detta stämmer: ", "none of this is so: ", flat(any));
      case Condition.Not(var twice) -> clause(twice, order);
      case Condition.Always always -> Sentence.words("aldrig", "never");
      case Condition.All all -> unless(all, order);
      case Condition.Any any -> unless(any, order);
      case Condition.Compare compare -> unless(compare, order);
    };
  }

  /** Also where something isn't answered, which is why it isn't simply "is not". */
  private Sentence unless(Condition inner, Order order) {
    return Sentence.words(order == Order.MAIN ? "det stämmer inte att " : "det inte stämmer att ", "it is not so that ").then(clause(inner, Order.SUBORDINATE));
  }

  private Sentence some(Condition.Some some, boolean isSo, Order order) {
    var isAny = some.where().equals(Condition.ALWAYS);
    if (isAny) {
      return comparisons.answered(some.group(), isSo, order);
    }
    var there = isSo ? Sentence.words("det finns en rad i ", "there is a row in ")
        : Sentence.words(order == Order.MAIN ? "det finns ingen rad i " : "det inte finns någon rad i ", "there is no row in ");
    return there.then(comparisons.name(some.group())).then(" där ", " where ").then(clause(some.where(), Order.SUBORDINATE));
  }

  private Sentence joined(List<Condition> of, LocalText last, Order order) {
    if (of.size() == 1) {
      return clause(of.getFirst(), order);
    }
    var ordered = Stream.concat(of.stream().filter(each -> !isLong(each)), of.stream().filter(ConditionWords::isLong)).toList();
    var said = new ArrayList<Sentence>();
    for (int i = 0; i < ordered.size(); i++) {
      var clause = within(ordered.get(i), order);
      said.add(isLong(ordered.get(i)) && i < ordered.size() - 1 ? clause.enclosed() : clause);
    }
    return Joined.by(said, last);
  }

  /** One of several: where it is itself several it says so. */
  private Sentence within(Condition condition, Order order) {
    return switch (condition) {
      case Condition.All all when all.of().size() > 1 -> listed("allt detta stämmer: ", "all of this is so: ", flat(all));
      case Condition.Any any when any.of().size() > 1 -> listed("något av detta stämmer: ", "some of this is so: ", flat(any));
      case Condition.All all -> clause(all, order);
      case Condition.Any any -> clause(any, order);
      case Condition.Always always -> clause(always, order);
      case Condition.Not not -> clause(not, order);
      case Condition.Answered answered -> clause(answered, order);
      case Condition.Compare compare -> clause(compare, order);
      case Condition.Some some -> clause(some, order);
    };
  }

  private Sentence listed(String swedish, String english, List<Condition> of) {
    var said = of.stream().map(each -> isLong(each) ? within(each, Order.MAIN).enclosed() : within(each, Order.MAIN)).toList();
    return Sentence.words(swedish, english).then(Joined.with(said, "; "));
  }

  /** Whether it takes more than one thought. */
  private static boolean isLong(Condition condition) {
    return switch (condition) {
      case Condition.All(var of) -> of.size() > 1 || of.stream().anyMatch(ConditionWords::isLong);
      case Condition.Any(var of) -> of.size() > 1 || of.stream().anyMatch(ConditionWords::isLong);
      case Condition.Not(var inner) -> isLong(inner);
      case Condition.Some(var group, var where) -> !where.equals(Condition.ALWAYS);
      case Condition.Always always -> false;
      case Condition.Answered answered -> false;
      case Condition.Compare compare -> false;
    };
  }

  /** All of what is all of something is all of them. */
  private static List<Condition> flat(Condition.All all) {
    return all.of().stream().flatMap(each -> each instanceof Condition.All inner && !inner.of().isEmpty() ? flat(inner).stream() : Stream.of(each)).toList();
  }

  private static List<Condition> flat(Condition.Any any) {
    return any.of().stream().flatMap(each -> each instanceof Condition.Any inner && !inner.of().isEmpty() ? flat(inner).stream() : Stream.of(each)).toList();
  }

  /** What a table's row asks of one question, without naming it; all of them must hold. */
  Sentence cell(List<Condition> of) {
    if (of.size() == 2 && of.getFirst() instanceof Condition.Compare low && of.getLast() instanceof Condition.Compare high) {
      var range = comparisons.range(low, high);
      if (range.isPresent()) {
        return range.get();
      }
    }
    return Joined.by(of.stream().map(this::cell).toList(), AND);
  }

  private Sentence cell(Condition condition) {
    return switch (condition) {
      case Condition.Compare compare -> comparisons.cell(compare);
      case Condition.Answered answered -> Sentence.words("besvarad", "answered");
      case Condition.Not(Condition.Answered answered) -> Sentence.words("inte besvarad", "not answered");
      case Condition.Not(Condition.Compare compare) -> Sentence.words("något annat än ", "anything but ").then(comparisons.cell(compare)).then(", eller obesvarad", ", or not answered");
      case Condition.Not not -> clause(not, Order.MAIN);
      case Condition.All all -> clause(all, Order.MAIN);
      case Condition.Any any -> clause(any, Order.MAIN);
      case Condition.Some some -> clause(some, Order.MAIN);
      case Condition.Always always -> clause(always, Order.MAIN);
    };
  }
}
