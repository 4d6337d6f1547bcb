package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.form.json.FormulaCodec;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.ConditionPart.Match;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Sentence;

/**
 * Rules as a table: a column for each answer that they ask about, a row for each rule.
 *
 * @param columns in the order in which the rules ask
 * @param otherwise what is said when no rule fits
 */
public record TableGrid(List<Column> columns, List<Rule> rules, Optional<Said> otherwise) {

  /** @param path of the answer */
  public record Column(String path, LocalText name) {}

  /**
   * @param number from 1
   * @param cells one for each column, empty where whatever was answered will do; none where the rule doesn't fit into columns
   * @param when the whole condition
   */
  public record Rule(int number, List<Optional<Sentence>> cells, Said when, Said then) {
    public Rule {
      cells = List.copyOf(cells);
    }

    /** Whether all that it asks stands in columns. */
    public boolean fits() {
      return !cells.isEmpty();
    }
  }

  /** A condition or formula in words; as text where it can't be read. */
  public record Said(Optional<Sentence> sentence, JsonValue json) {}

  public TableGrid {
    columns = List.copyOf(columns);
    rules = List.copyOf(rules);
  }

  /** @param table its id @param around the table or one of its versions: an object with rules, and perhaps otherwise */
  public static TableGrid of(InWords words, String table, JsonObject around) {
    var rules = around.get("rules") instanceof JsonArray all ? all.stream().map(rule -> rule instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT).toList() : List.<JsonObject>of();
    var asked = rules.stream().map(rule -> byPath(when(rule))).toList();
    var columns = asked.stream().flatMap(Optional::stream).flatMap(paths -> paths.keySet().stream()).distinct()
        .map(path -> new Column(path, words.vocabulary().name(path))).toList();
    var said = IntStream.range(0, rules.size()).mapToObj(i -> new Rule(
        i + 1, asked.get(i).filter(paths -> !columns.isEmpty()).map(paths -> cells(words, columns, paths)).orElse(List.of()),
        new Said(ConditionCodec.find(when(rules.get(i))).map(words::clause), when(rules.get(i))), conclusion(words, table, rules.get(i).getOrDefault("then", JsonValue.NULL)))).toList();
    return new TableGrid(columns, said, Optional.ofNullable(around.get("otherwise")).map(otherwise -> conclusion(words, table, otherwise)));
  }

  private static JsonValue when(JsonObject rule) {
    return rule.getOrDefault("when", JsonValue.TRUE);
  }

  private static Said conclusion(InWords words, String table, JsonValue json) {
    return new Said(FormulaCodec.find(json).map(formula -> words.conclusion(table, formula)), json);
  }

  private static List<Optional<Sentence>> cells(InWords words, List<Column> columns, Map<String, List<ConditionPart>> asked) {
    return columns.stream().map(column -> Optional.ofNullable(asked.get(column.path())).map(parts -> words.cell(conditions(parts)))).toList();
  }

  private static List<Condition> conditions(List<ConditionPart> parts) {
    return parts.stream().map(part -> ConditionCodec.read(ConditionText.write(part))).toList();
  }

  /** What a rule asks of each answer; empty where it asks otherwise than of one after the other. */
  static Optional<Map<String, List<ConditionPart>>> byPath(JsonValue when) {
    var asked = new LinkedHashMap<String, List<ConditionPart>>();
    for (var part : lines(ConditionText.read(when))) {
      var path = path(part);
      if (path.isEmpty()) {
        return Optional.empty();
      }
      asked.computeIfAbsent(path.get(), none -> new ArrayList<>()).add(part);
    }
    return Optional.of(asked);
  }

  private static List<ConditionPart> lines(ConditionPart whole) {
    return switch (whole) {
      case ConditionPart.Fixed(var holds) when holds -> List.of();
      case ConditionPart.Group(var match, var of) when match == Match.ALL -> of;
      case ConditionPart other -> List.of(other);
    };
  }

  private static Optional<String> path(ConditionPart part) {
    return switch (part) {
      case ConditionPart.Row(var path, var relation, var with) -> Optional.of(path);
      case ConditionPart.Not(ConditionPart.Row(var path, var relation, var with)) -> Optional.of(path);
      case ConditionPart other -> Optional.empty();
    };
  }

  /** The condition of a rule that asks this of one answer, and of the others what it asked before. @param of none for whatever is answered */
  public static JsonValue withCell(JsonValue when, String path, List<ConditionPart> of) {
    var before = lines(ConditionText.read(when)).stream().filter(part -> !part.equals(new ConditionPart.Fixed(false))).toList();
    var first = IntStream.range(0, before.size()).filter(i -> path(before.get(i)).equals(Optional.of(path))).findFirst().orElse(before.size());
    var others = Stream.concat(
        Stream.concat(before.subList(0, first).stream(), of.stream()),
        before.subList(first, before.size()).stream().filter(part -> !path(part).equals(Optional.of(path)))).toList();
    return ConditionText.write(others.isEmpty() ? new ConditionPart.Fixed(true) : others.size() == 1 ? others.getFirst() : new ConditionPart.Group(Match.ALL, others));
  }

  /** A rule that never fits yet, so that it changes nothing before somebody says when it does. @param like whose conclusion it begins with */
  public static JsonObject newRule(JsonObject like) {
    return FormulaText.write(new FormulaPart.Row(new ConditionPart.Fixed(false), FormulaText.read(like.getOrDefault("then", JsonValue.NULL)))).asJsonObject();
  }
}
