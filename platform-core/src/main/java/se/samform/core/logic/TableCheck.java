package se.samform.core.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.Fault;

/** Checks the decision tables. */
final class TableCheck {

  /** A table is worked out anew wherever it is asked, so tables that ask tables grow like a tree. */
  private static final int MOST_RULES = 2000;

  private final Layout layout;
  private final Map<String, Integer> rules = new HashMap<>();
  private final List<DecisionTable> tables;
  private final ConditionCheck conditions;
  private final FormulaCheck formulas;
  private final List<Fault> faults;

  /** @param conditions those that stand outside groups */
  TableCheck(Layout layout, List<DecisionTable> tables, ConditionCheck conditions, List<Fault> faults) {
    this.layout = layout;
    this.tables = tables;
    this.conditions = conditions;
    this.formulas = new FormulaCheck(layout, conditions, faults);
    this.faults = faults;
  }

  void check() {
    DefinitionCheck.unique(tables, DecisionTable::id, "/tables", faults);
    for (int i = 0; i < tables.size(); i++) {
      table(tables.get(i), "/tables/" + i);
    }
  }

  private void table(DecisionTable table, String at) {
    table.on().ifPresent(day -> formulas.check(day, Formula.Kind.DATE, at + "/on"));
    if (table.hit() == DecisionTable.Hit.SUM && table.result() != Formula.Kind.NUMBER) {
      add(at + "/hit", "Only numbers can be added", "Let \"result\" be number, or \"hit\" first or unique.");
    }
    if (reaches(table, table.id(), new HashSet<>())) {
      add(at, "The table asks itself: " + table.id(), "Take one of these references away.");
    } else if (rulesOf(table) > MOST_RULES) {
      add(at, "With the tables that it asks it has more than " + MOST_RULES + " rules",
          "Let a calculated value ask the other table, and look at that value.");
    }
    versions(table, at);
  }

  private void versions(DecisionTable table, String at) {
    for (int i = 0; i < table.versions().size(); i++) {
      var version = table.versions().get(i);
      boolean isOnly = version.from().isEmpty();
      var place = isOnly ? at : at + "/versions/" + i;
      boolean isInOrder = isOnly || i == 0 || table.versions().get(i - 1).from().orElseThrow().isBefore(version.from().get());
      if (!isInOrder) {
        add(place + "/from", "It does not begin after the version before it", "Write the oldest version first.");
      }
      rules(table, version, place);
    }
  }

  private void rules(DecisionTable table, DecisionTable.Version version, String at) {
    for (int i = 0; i < version.rules().size(); i++) {
      conditions.check(version.rules().get(i).when(), at + "/rules/" + i + "/when");
      formulas.check(version.rules().get(i).then(), table.result(), at + "/rules/" + i + "/then");
    }
    version.otherwise().ifPresent(formula -> formulas.check(formula, table.result(), at + "/otherwise"));
  }

  private boolean reaches(DecisionTable table, String id, Set<String> seen) {
    return asked(table).anyMatch(each -> each.equals(id) || seen.add(each) && layout.tables.containsKey(each)
        && reaches(layout.tables.get(each), id, seen));
  }

  /** With those of the tables that it asks, as often as it asks them; no more than are needed to refuse it. */
  private int rulesOf(DecisionTable table) {
    var known = rules.get(table.id());
    if (known != null) {
      return known;
    }
    rules.put(table.id(), MOST_RULES + 1);
    long count = table.versions().stream().mapToLong(version -> version.rules().size()).sum()
        + asked(table).map(layout.tables::get).filter(Objects::nonNull).mapToLong(this::rulesOf).sum();
    rules.put(table.id(), (int) Math.min(count, MOST_RULES + 1));
    return rules.get(table.id());
  }

  private static Stream<String> asked(DecisionTable table) {
    var thens = table.versions().stream()
        .flatMap(version -> Stream.concat(version.rules().stream().map(Formula.Row::then), version.otherwise().stream()));
    return Stream.concat(thens, table.on().stream()).flatMap(formula -> References.tablesOf(formula).stream());
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}
