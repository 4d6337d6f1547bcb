package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Operator;
import se.samform.designer.logic.ConditionPart.Match;
import se.samform.designer.logic.ConditionPart.With;

/** Conditions between the published format and lines; what the lines would write otherwise is kept as it stands. */
public final class ConditionText {

  private ConditionText() {}

  public static ConditionPart read(JsonValue json) {
    var part = inner(json);
    return write(part).equals(json) ? part : new ConditionPart.Kept(json);
  }

  private static ConditionPart inner(JsonValue json) {
    if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
      return new ConditionPart.Fixed(json == JsonValue.TRUE);
    }
    return json instanceof JsonObject object ? inner(object) : new ConditionPart.Kept(json);
  }

  private static ConditionPart inner(JsonObject object) {
    if (object.get("all") instanceof JsonArray all) {
      return new ConditionPart.Group(Match.ALL, several(all));
    }
    if (object.get("any") instanceof JsonArray any) {
      return new ConditionPart.Group(Match.ANY, several(any));
    }
    if (object.containsKey("not")) {
      return denied(read(object.get("not")));
    }
    if (object.get("some") instanceof JsonString group) {
      return new ConditionPart.Rows(group.getString(), false, read(object.getOrDefault("where", JsonValue.TRUE)));
    }
    return object.get("answered") instanceof JsonString path
        ? new ConditionPart.Row(path.getString(), Relation.ANSWERED, With.NOTHING) : compared(object);
  }

  private static List<ConditionPart> several(JsonArray of) {
    return of.stream().map(ConditionText::read).toList();
  }

  private static ConditionPart denied(ConditionPart part) {
    return switch (part) {
      case ConditionPart.Group(var match, var of) when match == Match.ALL -> new ConditionPart.Group(Match.NOT_ALL, of);
      case ConditionPart.Group(var match, var of) when match == Match.ANY -> new ConditionPart.Group(Match.NONE, of);
      case ConditionPart.Rows(var group, var isNone, var where) when !isNone -> new ConditionPart.Rows(group, true, where);
      case ConditionPart.Row(var path, var relation, var with) when relation.equals(Relation.ANSWERED) ->
          new ConditionPart.Row(path, Relation.UNANSWERED, with);
      case ConditionPart other -> new ConditionPart.Not(other);
    };
  }

  private static ConditionPart compared(JsonObject object) {
    var operator = Arrays.stream(Operator.values()).filter(each -> object.containsKey(each.key())).findFirst();
    if (operator.isEmpty() || !(object.get("question") instanceof JsonString path)) {
      return new ConditionPart.Kept(object);
    }
    return new ConditionPart.Row(path.getString(), operator.get().key(), with(object.get(operator.get().key())));
  }

  private static With with(JsonValue json) {
    return switch (json) {
      case JsonString text -> With.value(text.getString());
      case JsonArray texts -> new With.Values(texts.stream().filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString()).toList());
      case JsonObject other when other.get("question") instanceof JsonString path -> new With.Answer(path.getString());
      case JsonValue other -> With.NOTHING;
    };
  }

  /** As the format has it; what isn't chosen yet is written as it stands, so that it can be told from what is. */
  public static JsonValue write(ConditionPart part) {
    return switch (part) {
      case ConditionPart.Fixed(var holds) -> Trees.truth(holds);
      case ConditionPart.Group(var match, var of) -> write(match, Trees.list(of, ConditionText::write));
      case ConditionPart.Not(var of) -> not(write(of));
      case ConditionPart.Row(var path, var relation, var with) when relation.equals(Relation.ANSWERED) -> answered(path);
      case ConditionPart.Row(var path, var relation, var with) when relation.equals(Relation.UNANSWERED) -> not(answered(path));
      case ConditionPart.Row(var path, var relation, var with) -> new ObjectTree().put("question", path).put(relation, write(with, relation)).build();
      case ConditionPart.Rows rows -> rows.isNone() ? not(some(rows)) : some(rows);
      case ConditionPart.Kept(var json) -> json;
    };
  }

  private static JsonValue write(Match match, JsonValue of) {
    return switch (match) {
      case ALL -> new ObjectTree().put("all", of).build();
      case ANY -> new ObjectTree().put("any", of).build();
      case NOT_ALL -> not(write(Match.ALL, of));
      case NONE -> not(write(Match.ANY, of));
    };
  }

  private static JsonValue not(JsonValue of) {
    return new ObjectTree().put("not", of).build();
  }

  private static JsonValue answered(String path) {
    return new ObjectTree().put("answered", path).build();
  }

  private static JsonValue some(ConditionPart.Rows rows) {
    var isAny = rows.where().equals(new ConditionPart.Fixed(true));
    var object = new ObjectTree().put("some", rows.group());
    return object.putIf(!isAny, "where", isAny ? JsonValue.TRUE : write(rows.where())).build();
  }

  private static JsonValue write(With with, String relation) {
    return switch (with) {
      case With.Answer(var path) -> new ObjectTree().put("question", path).build();
      case With.Values(var texts) when relation.equals(Operator.IN.key()) -> Trees.texts(texts);
      case With.Values(var texts) -> Trees.text(texts.isEmpty() ? "" : texts.getFirst());
    };
  }
}
