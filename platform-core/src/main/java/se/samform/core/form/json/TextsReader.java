package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.Pointer;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Reads {@code {"sv": …, "en": …}}, in the definition's languages, the first of which must be there. */
final class TextsReader {

  private static final int LONGEST = 10_000;

  private final List<Language> languages;

  TextsReader(List<Language> languages) {
    this.languages = languages;
  }

  LocalText required(ObjectReader from, String name) {
    return from.required(name).map(value -> read(value, from.at(name), from.faults())).orElse(LocalText.NONE);
  }

  LocalText optional(ObjectReader from, String name) {
    return from.optional(name).map(value -> read(value, from.at(name), from.faults())).orElse(LocalText.NONE);
  }

  private LocalText read(JsonValue value, String at, Faults faults) {
    if (!(value instanceof JsonObject object)) {
      faults.add(at, "This is " + ObjectReader.nameOf(value) + ", not texts per language", "Write {\"sv\": \"…\"}.");
      return LocalText.NONE;
    }
    var texts = new LinkedHashMap<Language, String>();
    object.forEach((tag, text) -> read(texts, tag, text, Pointer.to(at, tag), faults));
    if (!languages.isEmpty() && !object.containsKey(languages.getFirst().tag())) {
      faults.add(at, "The text in " + languages.getFirst() + " is missing", "It is the first language: write it here.");
    }
    return new LocalText(texts).inOrderOf(languages);
  }

  private void read(LinkedHashMap<Language, String> texts, String tag, JsonValue value, String at, Faults faults) {
    if (!isNamed(tag)) {
      faults.add(at, "\"" + tag + "\" is not one of the languages", "Name it under \"languages\", or take it away.");
    } else if (!(value instanceof JsonString text)) {
      faults.add(at, "This is " + ObjectReader.nameOf(value) + ", not a text", "Write it between quotes.");
    } else if (text.getString().isBlank() || text.getString().length() > LONGEST) {
      faults.add(at, "The text is empty or longer than " + LONGEST, "Write a text, or take the language away.");
    } else {
      texts.put(new Language(tag), text.getString());
    }
  }

  /** Where no language could be read, each text would be told again for the same reason. */
  private boolean isNamed(String tag) {
    return Language.isTag(tag) && (languages.isEmpty() || languages.contains(new Language(tag)));
  }
}
