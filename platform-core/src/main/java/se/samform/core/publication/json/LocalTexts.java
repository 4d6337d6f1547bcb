package se.samform.core.publication.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** {@code {"sv": "…", "en": "…"}}. */
final class LocalTexts {

  private LocalTexts() {}

  static JsonObject write(LocalText text) {
    var texts = new ObjectTree();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts.build();
  }

  /** @throws RuntimeException for what is not written so */
  static LocalText read(JsonObject object) {
    var texts = new LinkedHashMap<Language, String>();
    object.forEach((tag, words) -> texts.put(new Language(tag), ((JsonString) words).getString()));
    return new LocalText(texts);
  }
}
