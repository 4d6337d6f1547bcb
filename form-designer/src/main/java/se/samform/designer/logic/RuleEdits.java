package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** What is done to the rows of a decision table. */
public final class RuleEdits {

  private RuleEdits() {}

  /** A row at the end that never fits yet. @param rules the list of rules @return nothing where there is no such list */
  public static Optional<Edit> add(Document document, Place rules) {
    return rules(document, rules).map(list -> Edit.of(new Change.Insert(rules, "", TableGrid.newRule(list.getLast() instanceof JsonObject last ? last : JsonValue.EMPTY_JSON_OBJECT))));
  }

  /** One place up or down; nothing for the first or last. */
  public static Optional<Edit> move(Document document, Place rule, boolean isUp) {
    return rules(document, rule.outer()).flatMap(list -> number(rule).flatMap(number -> move(list.size(), rule, number, isUp)));
  }

  private static Optional<Edit> move(int size, Place rule, int number, boolean isUp) {
    int to = isUp ? number - 1 : number + 1;
    if (number >= size || to < 0 || to >= size) {
      return Optional.empty();
    }
    return Optional.of(Edit.of(new Change.Move(rule, rule.outer(), to == size - 1 ? "" : String.valueOf(to))));
  }

  /** Nothing for the only one: a table has a row. */
  public static Optional<Edit> take(Document document, Place rule) {
    return rules(document, rule.outer()).filter(list -> list.size() > 1 && document.at(rule).isPresent()).map(list -> Edit.of(new Change.Take(rule)));
  }

  private static Optional<JsonArray> rules(Document document, Place list) {
    var isRules = list.names().size() > 2 && list.names().getFirst().equals("tables") && list.last().equals("rules");
    return isRules ? document.at(list).filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray).filter(array -> !array.isEmpty()) : Optional.empty();
  }

  private static Optional<Integer> number(Place rule) {
    return rule.last().matches("[0-9]{1,5}") ? Optional.of(Integer.valueOf(rule.last())) : Optional.empty();
  }
}
