package se.samform.core.json;

import jakarta.json.JsonValue;
import se.samform.core.form.Fault;

/** What became of a text that should be JSON. */
public sealed interface Parsed {

  record Tree(JsonValue root) implements Parsed {}

  record Broken(Fault fault) implements Parsed {}
}
