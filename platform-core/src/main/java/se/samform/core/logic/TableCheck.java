package se.samform.core.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.text.LocalText;

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
      add(Kind.TYPE, at + "/hit",
          LocalText.of("Bara tal kan läggas ihop", "Only numbers can be added"),
          LocalText.of("Låt ”result” vara number, eller ”hit” first eller unique.", "Let \"result\" be number, or \"hit\" first or unique."));
    }
    if (reaches(table, table.id(), new HashSet<>())) {
      add(Kind.CYCLE, at,
          LocalText.of("Tabellen frågar sig själv: %s", "The table asks itself: %s").formatted(table.id()),
          LocalText.of("Ta bort en av de här hänvisningarna.", "Take one of these references away."));
    } else if (rulesOf(table) > MOST_RULES) {
      add(at,
          LocalText.of("Med tabellerna som den frågar har den fler än %s regler", "With the tables that it asks it has more than %s rules").formatted(MOST_RULES),
          LocalText.of("Låt ett uträknat värde fråga den andra tabellen, och titta på det värdet.", "Let a calculated value ask the other table, and look at that value."));
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
        add(place + "/from",
            LocalText.of("Den börjar inte efter versionen före", "It does not begin after the version before it"),
            LocalText.of("Skriv den äldsta versionen först.", "Write the oldest version first."));
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

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }
}
