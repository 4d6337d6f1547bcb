package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.designer.logic.FormulaPart.Mode;
import se.samform.designer.logic.FormulaPart.Over;
import se.samform.designer.logic.FormulaPart.Sort;
import se.samform.designer.logic.FormulaPart.Way;

/** Formulas between the published format and lines; what the lines would write otherwise is kept as it stands. */
public final class FormulaText {

  private FormulaText() {}

  public static FormulaPart read(JsonValue json) {
    var part = inner(json);
    return write(part).equals(json) ? part : new FormulaPart.Kept(json);
  }

  private static FormulaPart inner(JsonValue json) {
    return switch (json) {
      case JsonString number -> new FormulaPart.Constant(Sort.NUMBER, number.getString());
      case JsonObject object -> inner(object);
      case JsonValue other -> new FormulaPart.Kept(other);
    };
  }

  private static FormulaPart inner(JsonObject object) {
    if (object.get("answer") instanceof JsonString path) {
      return new FormulaPart.Answer(path.getString());
    }
    if (object.get("table") instanceof JsonString id) {
      return new FormulaPart.Table(id.getString());
    }
    if (object.get("case") instanceof JsonArray rows) {
      return new FormulaPart.Cases(rows.stream().map(FormulaText::row).toList(), Optional.ofNullable(object.get("otherwise")).map(FormulaText::read));
    }
    if (object.containsKey("round")) {
      return round(object);
    }
    return constant(object).or(() -> reckoned(object)).or(() -> over(object)).orElse(new FormulaPart.Kept(object));
  }

  private static Optional<FormulaPart> constant(JsonObject object) {
    if (object.get("date") instanceof JsonString day) {
      return Optional.of(new FormulaPart.Constant(Sort.DAY, day.getString()));
    }
    return object.get("text") instanceof JsonString word ? Optional.of(new FormulaPart.Constant(Sort.WORD, word.getString())) : Optional.empty();
  }

  private static FormulaPart.Row row(JsonValue json) {
    return json instanceof JsonObject row
        ? new FormulaPart.Row(ConditionText.read(row.getOrDefault("when", JsonValue.NULL)), read(row.getOrDefault("then", JsonValue.NULL)))
        : new FormulaPart.Row(new ConditionPart.Kept(json), FormulaPart.BLANK);
  }

  private static FormulaPart round(JsonObject object) {
    var mode = Arrays.stream(Mode.values()).filter(each -> each.key().equals(object.getString("mode", Mode.HALF_UP.key()))).findFirst();
    return mode.isPresent() && object.get("decimals") instanceof JsonNumber decimals
        ? new FormulaPart.Rounded(read(object.get("round")), decimals.toString(), mode.get()) : new FormulaPart.Kept(object);
  }

  private static Optional<FormulaPart> reckoned(JsonObject object) {
    return Arrays.stream(Way.values()).filter(way -> object.get(way.key()) instanceof JsonArray).findFirst()
        .map(way -> new FormulaPart.Reckoned(way, object.getJsonArray(way.key()).stream().map(FormulaText::read).toList()));
  }

  private static Optional<FormulaPart> over(JsonObject object) {
    var where = ConditionText.read(object.getOrDefault("where", JsonValue.TRUE));
    if (object.get("count") instanceof JsonString group) {
      return Optional.of(new FormulaPart.OverRows(Over.COUNT, group.getString(), Optional.empty(), where));
    }
    return object.get("over") instanceof JsonString group
        ? Arrays.stream(Over.values()).filter(over -> over != Over.COUNT && object.containsKey(over.key())).findFirst()
            .map(over -> new FormulaPart.OverRows(over, group.getString(), Optional.of(read(object.get(over.key()))), where))
        : Optional.empty();
  }

  /** As the format has it; what isn't chosen yet is written as it stands. */
  public static JsonValue write(FormulaPart part) {
    return switch (part) {
      case FormulaPart.Constant(var sort, var text) -> write(sort, text);
      case FormulaPart.Answer(var path) -> new ObjectTree().put("answer", path).build();
      case FormulaPart.Table(var id) -> new ObjectTree().put("table", id).build();
      case FormulaPart.Reckoned(var way, var of) -> new ObjectTree().put(way.key(), Trees.list(of, FormulaText::write)).build();
      case FormulaPart.Cases cases -> write(cases);
      case FormulaPart.OverRows over -> write(over);
      case FormulaPart.Rounded rounded -> write(rounded);
      case FormulaPart.Kept(var json) -> json;
    };
  }

  private static JsonValue write(Sort sort, String text) {
    return switch (sort) {
      case NUMBER -> Trees.text(text);
      case DAY -> new ObjectTree().put("date", text).build();
      case WORD -> new ObjectTree().put("text", text).build();
    };
  }

  private static JsonValue write(FormulaPart.Cases cases) {
    var object = new ObjectTree().put("case", Trees.list(cases.rows(), FormulaText::write));
    cases.otherwise().ifPresent(otherwise -> object.put("otherwise", write(otherwise)));
    return object.build();
  }

  static JsonValue write(FormulaPart.Row row) {
    return new ObjectTree().put("when", ConditionText.write(row.when())).put("then", write(row.then())).build();
  }

  private static JsonValue write(FormulaPart.OverRows over) {
    var object = new ObjectTree();
    over.of().ifPresentOrElse(
        of -> object.put(over.over().key(), write(of)).put("over", over.group()), () -> object.put(over.over().key(), over.group()));
    var isAll = over.where().equals(new ConditionPart.Fixed(true));
    return object.putIf(!isAll, "where", isAll ? JsonValue.TRUE : ConditionText.write(over.where())).build();
  }

  private static JsonValue write(FormulaPart.Rounded rounded) {
    var decimals = rounded.decimals().matches("[0-9]{1,2}") ? Trees.number(Integer.parseInt(rounded.decimals())) : Trees.text(rounded.decimals());
    return new ObjectTree().put("round", write(rounded.of())).put("decimals", decimals)
        .putIf(rounded.mode() != Mode.HALF_UP, "mode", Trees.text(rounded.mode().key())).build();
  }
}
