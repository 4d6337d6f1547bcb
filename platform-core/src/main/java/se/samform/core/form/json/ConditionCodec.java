package se.samform.core.form.json;

import jakarta.json.JsonValue;
import se.samform.core.json.Faults;
import se.samform.core.logic.Condition;

/** Conditions by themselves, as they stand in definitions. */
public final class ConditionCodec {

  private ConditionCodec() {}

  /** @throws IllegalArgumentException for what no definition without faults has */
  public static Condition read(JsonValue value) {
    var faults = new Faults();
    var condition = new ConditionReader(faults).read(value, "");
    if (!faults.found().isEmpty()) {
      throw new IllegalArgumentException("Not a condition: " + faults.found());
    }
    return condition;
  }

  public static JsonValue write(Condition condition) {
    return ConditionWriter.write(condition);
  }
}
