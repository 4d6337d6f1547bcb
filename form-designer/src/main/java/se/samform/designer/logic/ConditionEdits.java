package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.designer.logic.ConditionPart.Match;

/** What the buttons beside the lines do, before anything is saved. */
public final class ConditionEdits {

  /** What a button does. */
  public enum Verb {
    /** A line more, beside this one or in it. */
    ADD_ROW,
    /** Two lines of which one must fit. */
    ADD_GROUP,
    /** A line about the rows of a group. */
    ADD_ROWS,
    TAKE,
    UP,
    DOWN,
    /** That it does not hold, or does again. */
    DENY
  }

  private static final ConditionPart ALWAYS = new ConditionPart.Fixed(true);

  private ConditionEdits() {}

  /** @param key of the line, as {@link ConditionLines} gives it @param first key of the first line */
  public static ConditionPart done(ConditionPart whole, Verb verb, String key, String first) {
    var path = path(key, first);
    return path.map(numbers -> done(whole, verb, numbers)).orElse(whole);
  }

  private static Optional<List<Integer>> path(String key, String first) {
    if (key.equals(first)) {
      return Optional.of(List.of());
    }
    return key.startsWith(first + ".") && key.substring(first.length()).matches("(\\.[0-9]{1,4})+")
        ? Optional.of(Arrays.stream(key.substring(first.length() + 1).split("\\.")).map(Integer::valueOf).toList()) : Optional.empty();
  }

  private static ConditionPart done(ConditionPart whole, Verb verb, List<Integer> path) {
    return switch (verb) {
      case ADD_ROW -> at(whole, path, part -> with(part, ConditionPart.BLANK));
      case ADD_GROUP -> at(whole, path, part -> with(part, new ConditionPart.Group(Match.ANY, List.of(ConditionPart.BLANK, ConditionPart.BLANK))));
      case ADD_ROWS -> at(whole, path, part -> with(part, new ConditionPart.Rows("", false, ALWAYS)));
      case DENY -> at(whole, path, ConditionEdits::denied);
      case TAKE -> path.isEmpty() ? ALWAYS : at(whole, outer(path), part -> without(part, path.getLast()));
      case UP -> path.isEmpty() ? whole : at(whole, outer(path), part -> moved(part, path.getLast(), -1));
      case DOWN -> path.isEmpty() ? whole : at(whole, outer(path), part -> moved(part, path.getLast(), 1));
    };
  }

  private static List<Integer> outer(List<Integer> path) {
    return path.subList(0, path.size() - 1);
  }

  private static ConditionPart at(ConditionPart part, List<Integer> path, UnaryOperator<ConditionPart> change) {
    if (path.isEmpty()) {
      return change.apply(part);
    }
    var rest = path.subList(1, path.size());
    return switch (part) {
      case ConditionPart.Group(var match, var of) when path.getFirst() < of.size() ->
          new ConditionPart.Group(match, replaced(of, path.getFirst(), at(of.get(path.getFirst()), rest, change)));
      case ConditionPart.Not(var of) -> new ConditionPart.Not(at(of, rest, change));
      case ConditionPart.Rows(var group, var isNone, var where) -> new ConditionPart.Rows(group, isNone, at(where, rest, change));
      case ConditionPart other -> other;
    };
  }

  private static List<ConditionPart> replaced(List<ConditionPart> of, int index, ConditionPart by) {
    var changed = new ArrayList<>(of);
    changed.set(index, by);
    return changed;
  }

  /** In a group, in the rows that it asks about, or else together with it. */
  private static ConditionPart with(ConditionPart part, ConditionPart more) {
    return switch (part) {
      case ConditionPart.Fixed fixed -> more;
      case ConditionPart.Group(var match, var of) -> {
        var longer = new ArrayList<>(of);
        longer.add(more);
        yield new ConditionPart.Group(match, longer);
      }
      case ConditionPart.Rows(var group, var isNone, var where) -> new ConditionPart.Rows(group, isNone, with(where, more));
      case ConditionPart other -> new ConditionPart.Group(Match.ALL, List.of(other, more));
    };
  }

  private static ConditionPart denied(ConditionPart part) {
    return switch (part) {
      case ConditionPart.Not(var of) -> of;
      case ConditionPart.Group(var match, var of) -> new ConditionPart.Group(opposite(match), of);
      case ConditionPart.Rows(var group, var isNone, var where) -> new ConditionPart.Rows(group, !isNone, where);
      case ConditionPart.Fixed(var holds) -> new ConditionPart.Fixed(!holds);
      case ConditionPart other -> new ConditionPart.Not(other);
    };
  }

  private static Match opposite(Match match) {
    return switch (match) {
      case ALL -> Match.NOT_ALL;
      case NOT_ALL -> Match.ALL;
      case ANY -> Match.NONE;
      case NONE -> Match.ANY;
    };
  }

  /** A group of one line is that line; of none it always holds. */
  private static ConditionPart without(ConditionPart part, int index) {
    return switch (part) {
      case ConditionPart.Group(var match, var of) when index < of.size() -> {
        var shorter = new ArrayList<>(of);
        shorter.remove(index);
        var isPlain = match == Match.ALL || match == Match.ANY;
        yield shorter.isEmpty() ? ALWAYS : shorter.size() == 1 && isPlain ? shorter.getFirst() : new ConditionPart.Group(match, shorter);
      }
      case ConditionPart.Rows(var group, var isNone, var where) -> new ConditionPart.Rows(group, isNone, ALWAYS);
      case ConditionPart.Not not -> ALWAYS;
      case ConditionPart other -> other;
    };
  }

  private static ConditionPart moved(ConditionPart part, int index, int by) {
    if (!(part instanceof ConditionPart.Group(var match, var of)) || index + by < 0 || index >= of.size() || index + by >= of.size()) {
      return part;
    }
    var ordered = new ArrayList<>(of);
    ordered.add(index + by, ordered.remove(index));
    return new ConditionPart.Group(match, ordered);
  }
}
