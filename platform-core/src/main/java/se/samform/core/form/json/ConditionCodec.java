package se.samform.core.form.json;

import jakarta.json.JsonValue;
import java.util.Optional;
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

  /** Empty for what no definition without faults has; whether what it names is there isn't asked. */
  public static Optional<Condition> find(JsonValue value) {
    var faults = new Faults();
    var condition = new ConditionReader(faults).read(value, "");
    return faults.isEmpty() ? Optional.of(condition) : Optional.empty();
  }

  public static JsonValue write(Condition condition) {
    return ConditionWriter.write(condition);
  }
}
