package se.samform.core.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks evaluated answers what a part of the form would say of them: a condition by itself, a rule of a table. For those who
 * look into a form; what the form as a whole says of answers, the {@link Evaluation} itself tells.
 */
public final class Probe {

  private final Layout layout;

  private Probe(Layout layout) {
    this.layout = layout;
  }

  public static Probe of(Plan plan) {
    return new Probe(plan.layout);
  }

  /** A condition of the form, to be asked of answers. */
  @FunctionalInterface
  public interface Asked {

    /**
     * Whether it holds.
     *
     * @param row the path of the row in which it is asked: {@code diary.2}; empty outside all groups
     * @return false also where there is no such row
     */
    boolean holds(Evaluation evaluation, String row);
  }

  /** Of a table, which of its rules apply, to be asked of answers. */
  public interface Ruled {

    /** Which of its versions is in force, from 0; empty before the first, or where the day by which it goes isn't known. */
    Optional<Integer> version(Evaluation evaluation);

    /** The numbers of the version's rules whose condition holds, from 0, whether it is in force or not. */
    List<Integer> rules(Evaluation evaluation, int version);
  }

  /**
   * @param group in whose rows it is asked; empty outside all groups
   * @throws IllegalArgumentException where the definition has no such question or group
   */
  public Asked condition(Condition condition, Optional<String> group) {
    int around = group.map(layout::require).orElse(Layout.NO_GROUP);
    var test = Conditions.in(layout, around).compile(condition);
    return (evaluation, row) -> {
      var slots = slots(evaluation, row, around);
      return slots != null && test.holds(slots);
    };
  }

  private Slots slots(Evaluation evaluation, String row, int group) {
    return group == Layout.NO_GROUP
        ? evaluation.working().whole
        : Spot.at(row + "." + layout.idOf(group + 1), evaluation.working()).slots();
  }

  /** @throws IllegalArgumentException where there is no such table */
  public Ruled table(String id) {
    var table = layout.tables.get(id);
    if (table == null) {
      throw new IllegalArgumentException("No such table: " + id);
    }
    var conditions = Conditions.in(layout, Layout.NO_GROUP);
    var tests = table.versions().stream().map(version -> version.rules().stream().map(rule -> conditions.compile(rule.when())).toList()).toList();
    var day = Formulas.in(layout, Layout.NO_GROUP).dayOf(table);
    return new Ruled() {

      @Override
      public Optional<Integer> version(Evaluation evaluation) {
        return Optional.ofNullable(day(day, evaluation)).flatMap(on -> IntStream.range(0, tests.size()).boxed()
            .filter(version -> !on.isBefore(table.versions().get(version).from().orElse(LocalDate.MIN))).reduce((first, last) -> last));
      }

      @Override
      public List<Integer> rules(Evaluation evaluation, int version) {
        var rules = tests.get(version);
        return IntStream.range(0, rules.size()).filter(rule -> rules.get(rule).holds(evaluation.working().whole)).boxed().toList();
      }
    };
  }

  private static LocalDate day(Value<LocalDate> on, Evaluation evaluation) {
    try {
      return on.in(evaluation.working().whole);
    } catch (Failure unknown) {
      return null;
    }
  }
}
