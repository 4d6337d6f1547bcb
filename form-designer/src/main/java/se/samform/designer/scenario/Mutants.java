package se.samform.designer.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Probe;
import se.samform.core.scenario.Told;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** All mistakes that are made in a definition, one at a time. */
final class Mutants {

  /** A row of a table, or of a formula by cases. */
  private static final Pattern ROW = Pattern.compile("(?<rows>.*/(case|rules))/(?<row>\\d+)/when");
  private static final Pattern TABLE = Pattern.compile("^(/tables/\\d+)/.*");

  private final Played played;
  private final Sites sites;
  private final Rows rows;
  private final Probe probe;
  private final ChangedConditions conditions;
  private final Equivalence equivalence;

  private Mutants(Played played, Equivalence equivalence) {
    this.played = played;
    this.sites = Sites.of(played.document());
    this.rows = new Rows(played.definition());
    this.probe = Probe.of(played.plan());
    this.conditions = new ChangedConditions(played.definition());
    this.equivalence = equivalence;
  }

  static Stream<Mutant> of(Played played, Equivalence equivalence) {
    var mutants = new Mutants(played, equivalence);
    return Stream.concat(
        mutants.sites.conditions().stream().filter(Site::isWhole).flatMap(mutants::of),
        Stream.concat(mutants.ofCases(), mutants.ofTables()));
  }

  private Stream<Mutant> of(Site site) {
    return conditions.of(site.condition(), site.at()).stream().map(changed -> new Mutant(
        changed.at(), site.at(), ConditionCodec.write(changed.condition()), differs(site, changed.condition()),
        () -> equivalence.isSame(within(site, site.condition()), within(site, changed.condition()), site.group()), sentence(site.of(), Names.of(changed.condition()))));
  }

  /** Where a row applies that comes before, it makes no difference what a later one says. */
  private Condition within(Site site, Condition condition) {
    var before = new ArrayList<Condition>(List.of(condition));
    var place = ROW.matcher(site.at());
    if (place.matches() && isFirstToApply(place.group("rows"))) {
      var rows = at(place.group("rows")).asJsonArray();
      for (int i = 0; i < Integer.parseInt(place.group("row")); i++) {
        before.add(new Condition.Not(ConditionCodec.read(rows.getJsonObject(i).get("when"))));
      }
    }
    return before.size() == 1 ? condition : new Condition.All(before);
  }

  private boolean isFirstToApply(String rows) {
    return rows.endsWith("/case") || TABLE.matcher(rows).results().anyMatch(table -> ((JsonObject) at(table.group(1))).getString("hit").equals("first"));
  }

  /** What a condition says of answers hangs on no condition that hangs on it: the answers as they were tell where it would be otherwise. */
  private Predicate<Told> differs(Site site, Condition changed) {
    var original = probe.condition(site.condition(), site.group());
    var other = probe.condition(changed, site.group());
    return told -> told.seen().stream().anyMatch(evaluation -> rows.of(site.group(), evaluation).stream()
        .anyMatch(row -> original.holds(evaluation, row) != other.holds(evaluation, row)));
  }

  private Stream<Mutant> ofCases() {
    return sites.cases().stream().flatMap(cases -> {
      var formula = (JsonObject) at(cases.at());
      return results(formula, cases.at(), "case", cases.group(), cases.of(), cases.when());
    });
  }

  private Stream<Mutant> ofTables() {
    return Stream.ofNullable(played.document().getJsonArray("tables")).flatMap(tables -> IntStream.range(0, tables.size()).boxed()
        .flatMap(i -> ofTable(tables.getJsonObject(i), Pointer.to("/tables", i))));
  }

  private Stream<Mutant> ofTable(JsonObject table, String at) {
    var name = Names.same(table.getString("id"));
    if (!(table.get("versions") instanceof JsonArray versions)) {
      return results(table, at, "rules", Optional.empty(), name, when(table));
    }
    return IntStream.range(0, versions.size()).boxed()
        .flatMap(i -> results(versions.getJsonObject(i), Pointer.to(at + "/versions", i), "rules", Optional.empty(), name, when(versions.getJsonObject(i))));
  }

  private static List<Condition> when(JsonObject table) {
    return table.getJsonArray("rules").getValuesAs(JsonObject.class).stream().map(rule -> ConditionCodec.read(rule.get("when"))).toList();
  }

  private Stream<Mutant> results(JsonObject around, String at, String field, Optional<String> group, LocalText of, List<Condition> when) {
    var all = ChangedResults.all(around, field);
    var ofRows = IntStream.range(0, when.size()).boxed().flatMap(i -> result(
        Pointer.to(at + "/" + field, i) + "/then", around.getJsonArray(field).getJsonObject(i).get("then"), all, holds(when.get(i), group), of).stream());
    var otherwise = Stream.ofNullable(around.get("otherwise")).flatMap(value -> result(at + "/otherwise", value, all, told -> true, of).stream());
    return Stream.concat(ofRows, otherwise);
  }

  private Predicate<Told> holds(Condition when, Optional<String> group) {
    var asked = probe.condition(when, group);
    return told -> told.seen().stream().anyMatch(evaluation -> rows.of(group, evaluation).stream().anyMatch(row -> asked.holds(evaluation, row)));
  }

  private static Optional<Mutant> result(String at, JsonValue value, List<JsonValue> all, Predicate<Told> touches, LocalText of) {
    return ChangedResults.of(value, all).map(other -> new Mutant(at, at, other, touches, () -> false, sentence(of, Names.same(other.toString()))));
  }

  private static LocalText sentence(LocalText of, LocalText changed) {
    return LocalText.of(
        "Inget scenario skulle märka om det för ”%s” stod: %s.".formatted(of.in(Language.SWEDISH), changed.in(Language.SWEDISH)),
        "No scenario would notice if “%s” said: %s.".formatted(of.in(Language.ENGLISH), changed.in(Language.ENGLISH)));
  }

  private JsonValue at(String pointer) {
    return pointer.isEmpty() ? played.document() : Json.createPointer(pointer).getValue(played.document());
  }
}
