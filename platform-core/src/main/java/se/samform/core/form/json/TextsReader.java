package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import se.samform.core.form.Fault.Kind;
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
      faults.add(at,
          LocalText.of("Det här är %s, inte texter per språk", "This is %s, not texts per language").formatted(ObjectReader.nameOf(value)),
          LocalText.of("Skriv {\"sv\": \"…\"}.", "Write {\"sv\": \"…\"}."));
      return LocalText.NONE;
    }
    var texts = new LinkedHashMap<Language, String>();
    object.forEach((tag, text) -> read(texts, tag, text, Pointer.to(at, tag), faults));
    if (!languages.isEmpty() && !object.containsKey(languages.getFirst().tag())) {
      faults.add(Kind.LANGUAGE, at,
          LocalText.of("Texten på språket %s saknas", "The text in %s is missing").formatted(languages.getFirst()),
          LocalText.of("Det är det första språket: skriv texten här.", "It is the first language: write it here."));
    }
    return new LocalText(texts).inOrderOf(languages);
  }

  private void read(LinkedHashMap<Language, String> texts, String tag, JsonValue value, String at, Faults faults) {
    if (!isNamed(tag)) {
      faults.add(Kind.LANGUAGE, at,
          LocalText.of("”%s” är inte ett av e-tjänstens språk", "\"%s\" is not one of the languages").formatted(tag),
          LocalText.of("Ange det under ”languages”, eller ta bort det.", "Name it under \"languages\", or take it away."));
    } else if (!(value instanceof JsonString text)) {
      faults.add(at,
          LocalText.of("Det här är %s, inte en text", "This is %s, not a text").formatted(ObjectReader.nameOf(value)),
          LocalText.of("Skriv det inom citattecken.", "Write it between quotes."));
    } else if (text.getString().isBlank() || text.getString().length() > LONGEST) {
      faults.add(at,
          LocalText.of("Texten är tom eller längre än %s tecken", "The text is empty or longer than %s").formatted(LONGEST),
          LocalText.of("Skriv en text, eller ta bort språket.", "Write a text, or take the language away."));
    } else {
      texts.put(new Language(tag), text.getString());
    }
  }

  /** Where no language could be read, each text would be told again for the same reason. */
  private boolean isNamed(String tag) {
    return Language.isTag(tag) && (languages.isEmpty() || languages.contains(new Language(tag)));
  }
}
