package se.samform.engine.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;

/** Content to and from JSON: {@code {"files": […], "texts": {path: […]}}}, and {@code "looked"} where a register was asked. */
public final class ContentJson {

  /** More than any form gathers: files stand here by name only. */
  public static final int LARGEST = 8 << 20;

  private static final int DEEPEST = 8;

  private ContentJson() {}

  public static byte[] write(Content content) {
    return CanonicalJson.write(into(new ObjectTree(), content).build());
  }

  /** The same members, among others. */
  public static ObjectTree into(ObjectTree tree, Content content) {
    var texts = new ObjectTree();
    content.answers().texts().forEach((path, values) -> texts.put(path, Trees.texts(values)));
    return tree.put("texts", texts.build()).put("files", Trees.list(content.files(), ContentJson::file))
        .putIf(!content.looked().isNothing(), "looked", LookedJson.write(content.looked()));
  }

  public static JsonValue file(FileRef file) {
    return new ObjectTree()
        .put("id", file.id().toString())
        .put("name", file.name())
        .put("mime", file.mime())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256())
        .build();
  }

  public static Content read(byte[] json) {
    return content(object(json));
  }

  /** @throws IllegalStateException for what we never wrote */
  public static JsonObject object(byte[] json) {
    return switch (JsonText.parse(json, LARGEST, DEEPEST)) {
      case Parsed.Tree(var root) -> root.asJsonObject();
      case Parsed.Broken(var fault) -> throw new IllegalStateException(fault.toString());
    };
  }

  public static Content content(JsonObject object) {
    var texts = object.getJsonObject("texts");
    var answers = texts.keySet().stream().collect(Collectors.toMap(path -> path, path -> texts(texts.getJsonArray(path))));
    return new Content(
        new RawAnswers(answers), object.getJsonArray("files").getValuesAs(JsonObject.class).stream().map(ContentJson::file).toList(),
        object.containsKey("looked") ? LookedJson.read(object.getJsonObject("looked")) : LookedUp.NOTHING);
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  private static FileRef file(JsonObject file) {
    return new FileRef(
        UUID.fromString(file.getString("id")), file.getString("name"), file.getString("mime"),
        file.getJsonNumber("bytes").longValueExact(), file.getString("sha256"));
  }
}
