package se.samform.core.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says of a condition on answers outside groups that no answers make it hold: it is false by its own words, asks two things
 * of one answer that no answer can be, or looks at a question that is never shown together with what else it asks. What it
 * can't tell of may hold.
 */
final class NeverHolds {

  /** Of more ways in which a condition may hold, none is looked into. */
  private static final int MOST_WAYS = 256;

  private final Layout layout;

  NeverHolds(Layout layout) {
    this.layout = layout;
  }

  boolean test(Condition condition) {
    var ways = new ArrayList<List<Condition>>();
    return unfold(List.of(condition), List.of(), ways) && ways.stream().allMatch(this::isContradiction);
  }

  /** Each way is a list of what must hold at once, without all and any; false where there are too many. */
  private static boolean unfold(List<Condition> left, List<Condition> plain, List<List<Condition>> ways) {
    if (left.isEmpty()) {
      ways.add(plain);
      return ways.size() <= MOST_WAYS;
    }
    var rest = left.subList(1, left.size());
    return switch (left.getFirst()) {
      case Condition.Always always -> unfold(rest, plain, ways);
      case Condition.All(var of) -> unfold(joined(of, rest), plain, ways);
      case Condition.Any(var of) -> of.stream().allMatch(one -> unfold(joined(List.of(one), rest), plain, ways));
      case Condition.Not(var negated) -> unfoldNot(negated, rest, plain, ways);
      case Condition.Answered answered -> unfold(rest, joined(plain, List.of(answered)), ways);
      case Condition.Compare compare -> unfold(rest, joined(plain, List.of(compare)), ways);
      case Condition.Some some -> unfold(rest, joined(plain, List.of(some)), ways);
    };
  }

  private static boolean unfoldNot(Condition negated, List<Condition> rest, List<Condition> plain, List<List<Condition>> ways) {
    return switch (negated) {
      case Condition.Always always -> true;
      case Condition.All(var of) -> of.stream().allMatch(one -> unfold(joined(List.of(new Condition.Not(one)), rest), plain, ways));
      case Condition.Any(var of) -> unfold(joined(of.stream().<Condition>map(Condition.Not::new).toList(), rest), plain, ways);
      case Condition.Not(var twice) -> unfold(joined(List.of(twice), rest), plain, ways);
      case Condition.Answered answered -> unfold(rest, joined(plain, List.of(new Condition.Not(answered))), ways);
      case Condition.Compare compare -> unfold(rest, joined(plain, List.of(new Condition.Not(compare))), ways);
      case Condition.Some some -> unfold(rest, joined(plain, List.of(new Condition.Not(some))), ways);
    };
  }

  private static List<Condition> joined(List<Condition> first, List<Condition> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** @param plain what must hold at once */
  private boolean isContradiction(List<Condition> plain) {
    Set<String> wanted = new LinkedHashSet<>();
    plain.forEach(one -> path(one).ifPresent(wanted::add));
    return plain.stream().anyMatch(one -> plain.contains(new Condition.Not(one)) || isUnanswered(one, plain))
        || wanted.stream().anyMatch(path -> new WantedAnswer(layout, path, plain).isImpossible()) || isHidden(plain, wanted);
  }

  private static boolean isUnanswered(Condition one, List<Condition> plain) {
    return one instanceof Condition.Compare compare && plain.contains(new Condition.Not(new Condition.Answered(compare.path())));
  }

  /** Where it is answered, it is shown; and so is its step. One of them after the other, each with all that is known before it. */
  private boolean isHidden(List<Condition> plain, Set<String> wanted) {
    var all = new ArrayList<>(plain);
    for (var path : wanted) {
      int number = layout.number(Reference.questionOf(path));
      if (number >= 0 && layout.groupOf(number) == Layout.NO_GROUP) {
        simple(layout.questions.get(number).ask().shown(), all);
        simple(layout.steps.get(layout.stepOf(number)).shown(), all);
      }
    }
    return all.size() > plain.size() && isContradiction(all);
  }

  /** Only what is one thing or several at once, and not known yet: all else is left alone. */
  private static void simple(Condition shown, List<Condition> all) {
    var ways = new ArrayList<List<Condition>>();
    if (unfold(List.of(shown), List.of(), ways) && ways.size() == 1) {
      ways.getFirst().stream().filter(one -> !all.contains(one)).forEach(all::add);
    }
  }

  /** The path that is answered where this holds. */
  private static Optional<String> path(Condition plain) {
    return switch (plain) {
      case Condition.Compare compare -> Optional.of(compare.path());
      case Condition.Answered answered -> Optional.of(answered.path());
      case Condition.Some some -> Optional.of(some.group());
      case Condition.Always always -> Optional.empty();
      case Condition.All all -> Optional.empty();
      case Condition.Any any -> Optional.empty();
      case Condition.Not not -> Optional.empty();
    };
  }
}
