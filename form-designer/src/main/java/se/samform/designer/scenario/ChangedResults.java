package se.samform.designer.scenario;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** What else a row might say: another word of its table, one more, a day later. */
final class ChangedResults {

  private ChangedResults() {}

  /** @param all what the rows of the table say, this one too */
  static Optional<JsonValue> of(JsonValue result, List<JsonValue> all) {
    if (result instanceof JsonString number) {
      return Optional.of(Trees.text(new BigDecimal(number.getString()).add(BigDecimal.ONE).toPlainString()));
    }
    var formula = (JsonObject) result;
    if (formula.containsKey("text")) {
      return all.stream().filter(other -> isWord(other) && !other.equals(result)).findFirst();
    }
    boolean isDay = formula.containsKey("date") || formula.containsKey("plus");
    var later = isDay
        ? new ObjectTree().put("plus", formula).put("days", "1")
        : new ObjectTree().put("add", Trees.list(List.of(formula, Trees.text("1")), value -> value));
    return Optional.of(later.build());
  }

  private static boolean isWord(JsonValue value) {
    return value instanceof JsonObject object && object.containsKey("text");
  }

  /** What the rows of a table, and of a formula by cases, say. */
  static List<JsonValue> all(JsonObject around, String field) {
    return Stream.concat(
        around.getJsonArray(field).getValuesAs(JsonObject.class).stream().map(row -> row.get("then")), Stream.of(around).map(row -> row.get("otherwise")))
        .filter(Objects::nonNull).toList();
  }
}
