package se.samform.core.form.json;

import jakarta.json.JsonValue;
import java.util.Optional;
import se.samform.core.json.Faults;
import se.samform.core.logic.Formula;

/** Formulas by themselves, as they stand in definitions. */
public final class FormulaCodec {

  private FormulaCodec() {}

  /** Empty for what no definition without faults has; whether what it names is there isn't asked. */
  public static Optional<Formula> find(JsonValue value) {
    var faults = new Faults();
    var formula = new FormulaReader(faults).read(value, "");
    return faults.isEmpty() ? Optional.of(formula) : Optional.empty();
  }

  public static JsonValue write(Formula formula) {
    return FormulaWriter.write(formula);
  }
}
