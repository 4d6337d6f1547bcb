package se.samform.core.publication;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.vault.Sha256;

/** SHA-256 over a definition without its texts: tells a corrected typo from a changed rule. */
final class LogicHash {

  private final List<String> languages;

  private LogicHash(ServiceDefinition definition) {
    languages = definition.about().languages().stream().map(Language::tag).toList();
  }

  static byte[] of(ServiceDefinition definition) {
    var bytes = DefinitionCodec.write(definition);
    return switch (JsonText.parse(bytes, DefinitionCodec.MAX_BYTES, DefinitionCodec.MAX_DEPTH)) {
      case Parsed.Tree(var root) -> Sha256.of(CanonicalJson.write(new LogicHash(definition).withoutTexts(root)));
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  private JsonValue withoutTexts(JsonValue value) {
    return switch (value) {
      case JsonObject object -> isText(object) ? JsonValue.TRUE : members(object);
      case JsonArray array -> Trees.list(array, this::withoutTexts);
      case JsonValue other -> other;
    };
  }

  private JsonValue members(JsonObject object) {
    var members = new ObjectTree();
    object.forEach((name, member) -> members.put(name, withoutTexts(member)));
    return members.build();
  }

  private boolean isText(JsonObject object) {
    return !object.isEmpty()
        && languages.containsAll(object.keySet())
        && object.values().stream().allMatch(JsonString.class::isInstance);
  }
}
