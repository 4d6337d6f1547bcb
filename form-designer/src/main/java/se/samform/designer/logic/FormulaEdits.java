package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.designer.logic.ConditionEdits.Verb;

/** What the buttons beside the lines of a formula do; those of a condition in it do what they do elsewhere. */
public final class FormulaEdits {

  private static final FormulaPart.Row BLANK_ROW = new FormulaPart.Row(ConditionPart.BLANK, FormulaPart.BLANK);

  private FormulaEdits() {}

  /** @param key of the line, as {@link FormulaLines} gives it @param first key of the first line */
  public static FormulaPart done(FormulaPart whole, Verb verb, String key, String first) {
    return key.equals(first) || key.startsWith(first + ".") ? done(whole, verb, first, key, path(key.substring(first.length()))) : whole;
  }

  private static List<String> path(String rest) {
    return rest.isEmpty() ? List.of() : List.of(rest.substring(1).split("\\."));
  }

  private static FormulaPart done(FormulaPart part, Verb verb, String at, String key, List<String> path) {
    if (path.isEmpty()) {
      return here(part, verb);
    }
    var name = path.getFirst();
    var inner = at + "." + name;
    var rest = path.subList(1, path.size());
    return switch (part) {
      case FormulaPart.Reckoned reckoned -> number(name, reckoned.of().size())
          .map(index -> rest.isEmpty() && verb != Verb.ADD_ROW ? term(reckoned, index, verb)
              : new FormulaPart.Reckoned(reckoned.way(), replaced(reckoned.of(), index, of -> done(of, verb, inner, key, rest)))).orElse(reckoned);
      case FormulaPart.Rounded(var of, var decimals, var mode) -> new FormulaPart.Rounded(done(of, verb, inner, key, rest), decimals, mode);
      case FormulaPart.OverRows over -> over(over, verb, name, inner, key, rest);
      case FormulaPart.Cases cases -> cases(cases, verb, name, inner, key, rest);
      case FormulaPart other -> other;
    };
  }

  private static FormulaPart here(FormulaPart part, Verb verb) {
    if (verb != Verb.ADD_ROW) {
      return part;
    }
    return switch (part) {
      case FormulaPart.Reckoned(var way, var of) when !way.isPair() -> new FormulaPart.Reckoned(way, with(of, FormulaPart.BLANK));
      case FormulaPart.Cases(var rows, var otherwise) -> new FormulaPart.Cases(with(rows, BLANK_ROW), otherwise);
      case FormulaPart other -> other;
    };
  }

  private static FormulaPart term(FormulaPart.Reckoned reckoned, int index, Verb verb) {
    return reckoned.way().isPair() || verb == Verb.TAKE && reckoned.of().size() == 2
        ? verb == Verb.TAKE ? reckoned.of().get(1 - index) : reckoned : new FormulaPart.Reckoned(reckoned.way(), changed(reckoned.of(), index, verb));
  }

  private static FormulaPart over(FormulaPart.OverRows over, Verb verb, String name, String inner, String key, List<String> rest) {
    return name.equals("1")
        ? new FormulaPart.OverRows(over.over(), over.group(), over.of(), ConditionEdits.done(over.where(), verb, key, inner))
        : new FormulaPart.OverRows(over.over(), over.group(), over.of().map(of -> done(of, verb, inner, key, rest)), over.where());
  }

  private static FormulaPart cases(FormulaPart.Cases cases, Verb verb, String name, String inner, String key, List<String> rest) {
    if (name.equals("o")) {
      return new FormulaPart.Cases(cases.rows(), verb == Verb.TAKE && rest.isEmpty() ? Optional.empty() : cases.otherwise().map(otherwise -> done(otherwise, verb, inner, key, rest)));
    }
    var index = number(name, cases.rows().size());
    if (index.isEmpty()) {
      return cases;
    }
    var rows = rest.isEmpty() ? changed(cases.rows(), index.get(), verb) : replaced(cases.rows(), index.get(), row -> row(row, verb, inner, key, rest));
    return new FormulaPart.Cases(rows, cases.otherwise());
  }

  private static FormulaPart.Row row(FormulaPart.Row row, Verb verb, String at, String key, List<String> path) {
    var inner = at + "." + path.getFirst();
    return path.getFirst().equals("0") ? new FormulaPart.Row(ConditionEdits.done(row.when(), verb, key, inner), row.then())
        : new FormulaPart.Row(row.when(), done(row.then(), verb, inner, key, path.subList(1, path.size())));
  }

  private static Optional<Integer> number(String name, int size) {
    return name.matches("[0-9]{1,4}") && Integer.parseInt(name) < size ? Optional.of(Integer.valueOf(name)) : Optional.empty();
  }

  private static <T> List<T> with(List<T> list, T more) {
    var longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  private static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
    var replaced = new ArrayList<>(list);
    replaced.set(index, change.apply(list.get(index)));
    return replaced;
  }

  /** Without it, or with it one place away; the last one stays. */
  static <T> List<T> changed(List<T> list, int index, Verb verb) {
    var changed = new ArrayList<>(list);
    int to = index + (verb == Verb.UP ? -1 : 1);
    switch (verb) {
      case TAKE -> {
        if (list.size() > 1) {
          changed.remove(index);
        }
      }
      case UP, DOWN -> {
        if (to >= 0 && to < list.size()) {
          changed.add(to, changed.remove(index));
        }
      }
      case ADD_ROW, ADD_GROUP, ADD_ROWS, DENY -> {}
    }
    return changed;
  }
}
