package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Probe;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Conditions that no scenario makes hold, or fail, and rows that never apply. */
final class GapsOfLogic {

  /** Of rows: what is so where none of them applies. */
  private static final int OTHERWISE = -1;

  private final List<Evaluation> seen;
  private final Rows rows;
  private final Probe probe;
  private final Found found;

  private GapsOfLogic(Played played, Found found) {
    this.seen = played.seen().toList();
    this.rows = new Rows(played.definition());
    this.probe = Probe.of(played.plan());
    this.found = found;
  }

  static void find(Played played, Found found) {
    var gaps = new GapsOfLogic(played, found);
    var sites = Sites.of(played.document());
    sites.conditions().forEach(gaps::condition);
    sites.cases().forEach(gaps::cases);
    var tables = played.definition().tables();
    IntStream.range(0, tables.size()).forEach(i -> gaps.table(tables.get(i), Pointer.to("/tables", i)));
  }

  private void condition(Site site) {
    if (site.condition().equals(Condition.ALWAYS) || site.condition().equals(Condition.NEVER)) {
      return;
    }
    var values = values(site.condition(), site.group());
    found.count(values.contains(true), Gap.Kind.CONDITION_TRUE, site.at(), () -> gap(site, true));
    found.count(values.contains(false), Gap.Kind.CONDITION_FALSE, site.at(), () -> gap(site, false));
  }

  private Set<Boolean> values(Condition condition, Optional<String> group) {
    var asked = probe.condition(condition, group);
    var values = new HashSet<Boolean>();
    seen.forEach(evaluation -> rows.of(group, evaluation).forEach(row -> values.add(asked.holds(evaluation, row))));
    return values;
  }

  private static Gap gap(Site site, boolean wanted) {
    var said = Names.of(site.condition());
    var sentence = wanted
        ? filled("I inget scenario är det så här för ”%s”: %s.", "In no scenario this is so of “%s”: %s.", site.of(), said)
        : filled("I alla scenarier är det så här för ”%s”: %s.", "In every scenario this is so of “%s”: %s.", site.of(), said);
    return new Gap(
        wanted ? Gap.Kind.CONDITION_TRUE : Gap.Kind.CONDITION_FALSE, site.at(), said(site.of(), Names.of(wanted ? site.condition() : new Condition.Not(site.condition()))), sentence, Optional.of(new Gap.Wanted(site.condition(), wanted, site.group())));
  }

  private static LocalText filled(String swedish, String english, LocalText first, LocalText second) {
    return LocalText.of(
        swedish.formatted(first.in(Language.SWEDISH), second.in(Language.SWEDISH)), english.formatted(first.in(Language.ENGLISH), second.in(Language.ENGLISH)));
  }

  private static LocalText said(LocalText of, LocalText condition) {
    return filled("”%s”: %s", "“%s”: %s", of, condition);
  }

  private void cases(Sites.Cases cases) {
    var asked = cases.when().stream().map(when -> probe.condition(when, cases.group())).toList();
    var applied = new HashSet<Integer>();
    seen.forEach(evaluation -> rows.of(cases.group(), evaluation).forEach(row -> applied.add(
        IntStream.range(0, asked.size()).filter(i -> asked.get(i).holds(evaluation, row)).findFirst().orElse(OTHERWISE))));
    rows(cases.when(), cases.hasOtherwise(), applied, cases.at(), "case", cases.group(), cases.of());
  }

  private void table(DecisionTable table, String at) {
    boolean isPlain = table.versions().getFirst().from().isEmpty();
    var ruled = probe.table(table.id());
    for (int i = 0; i < table.versions().size(); i++) {
      var version = table.versions().get(i);
      rows(
          version.rules().stream().map(rule -> rule.when()).toList(), version.otherwise().isPresent(), applied(table, ruled, i),
          isPlain ? at : Pointer.to(at + "/versions", i), "rules", Optional.empty(), Names.same(table.id()));
    }
  }

  private Set<Integer> applied(DecisionTable table, Probe.Ruled ruled, int version) {
    var applied = new HashSet<Integer>();
    for (var evaluation : seen) {
      if (ruled.version(evaluation).filter(inForce -> inForce == version).isPresent()) {
        applied.addAll(counting(table.hit(), ruled.rules(evaluation, version)));
      }
    }
    return applied;
  }

  /** Which of those that hold count. */
  private static List<Integer> counting(DecisionTable.Hit hit, List<Integer> rules) {
    if (rules.isEmpty()) {
      return List.of(OTHERWISE);
    }
    return switch (hit) {
      case FIRST -> rules.subList(0, 1);
      case UNIQUE -> rules.size() == 1 ? rules : List.of();
      case SUM -> rules;
    };
  }

  private void rows(List<Condition> when, boolean hasOtherwise, Set<Integer> applied, String at, String field, Optional<String> group, LocalText of) {
    for (int i = 0; i < when.size(); i++) {
      row(applied.contains(i), Pointer.to(at + "/" + field, i), only(when, i), group, of);
    }
    if (hasOtherwise) {
      row(applied.contains(OTHERWISE), at + "/otherwise", only(when, when.size()), group, of);
    }
  }

  /** That this one holds and none before it. */
  private static Condition only(List<Condition> when, int at) {
    var parts = new ArrayList<Condition>();
    when.subList(0, at).forEach(before -> parts.add(new Condition.Not(before)));
    when.stream().skip(at).findFirst().ifPresent(parts::add);
    return new Condition.All(parts);
  }

  private void row(boolean isApplied, String at, Condition wanted, Optional<String> group, LocalText of) {
    found.count(isApplied, Gap.Kind.ROW_APPLIED, at, () -> new Gap(
        Gap.Kind.ROW_APPLIED, at, said(of, Names.of(wanted)), filled("I inget scenario gäller den här raden för ”%s”: %s.", "In no scenario this row of “%s” applies: %s.", of, Names.of(wanted)),
        Optional.of(new Gap.Wanted(wanted, true, group))));
  }
}
