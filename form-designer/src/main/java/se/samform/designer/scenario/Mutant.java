package se.samform.designer.scenario;

import jakarta.json.JsonValue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import se.samform.core.scenario.Told;
import se.samform.core.text.LocalText;

/**
 * A definition with one mistake in it.
 *
 * @param at what is changed
 * @param place what of the definition is replaced, as a JSON pointer
 * @param touches whether a scenario comes by, as it went without the mistake
 * @param isSame whether it is known that nobody can notice it
 */
record Mutant(String at, String place, JsonValue value, Predicate<Told> touches, BooleanSupplier isSame, LocalText sentence) {}
