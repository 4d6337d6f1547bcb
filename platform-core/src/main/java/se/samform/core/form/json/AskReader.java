package se.samform.core.form.json;

import se.samform.core.form.Ask;
import se.samform.core.form.Privacy;
import se.samform.core.json.ObjectReader;

/** Reads what every question has. */
final class AskReader {

  private final TextsReader texts;

  AskReader(TextsReader texts) {
    this.texts = texts;
  }

  Ask read(ObjectReader from) {
    return new Ask(
        DefinitionReader.id(from),
        texts.required(from, "label"),
        texts.optional(from, "hint"),
        ConditionReader.optional(from, "required"),
        ConditionReader.optional(from, "shown"),
        privacy(from),
        texts.optional(from, "shortName"),
        texts.optional(from, "whenMissing"));
  }

  private static Privacy privacy(ObjectReader from) {
    boolean isSensitive = from.truth("sensitive", false);
    boolean isSearchable = from.truth("searchable", false);
    if (isSensitive && isSearchable) {
      from.faults()
          .add(from.at("searchable"), "A sensitive answer can never be searchable", "Take one of the two away.");
    }
    if (isSensitive) {
      return Privacy.SENSITIVE;
    }
    return isSearchable ? Privacy.SEARCHABLE : Privacy.PLAIN;
  }
}
