package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.Enclosed;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** Messages: the text alone, or with the files that came with it. The header tells how many there were; names are payload. */
final class MessageCodec {

  private static final String ENCLOSED = "enclosed";

  private MessageCodec() {}

  static EncodedEvent encode(String type, MessageId message, String text, List<Enclosed> files) {
    return encode(type, new Header().add("message", message.text()), text, files);
  }

  /** What else comes with files. */
  static EncodedEvent encode(String type, Header header, String text, List<Enclosed> files) {
    return files.isEmpty() ? header.as(type, text) : header.add(ENCLOSED, files.size()).as(type, whole(text, files));
  }

  static WrittenToCitizen toCitizen(EncodedEvent stored, JsonObject header) {
    return new WrittenToCitizen(MessageId.of(header.getString("message")), text(stored, header), files(stored, header));
  }

  static WrittenToUnit toUnit(EncodedEvent stored, JsonObject header) {
    return new WrittenToUnit(MessageId.of(header.getString("message")), text(stored, header), files(stored, header));
  }

  private static String whole(String text, List<Enclosed> files) {
    var tree = new ObjectTree().put("files", Trees.list(files, file -> new ObjectTree()
        .put("bytes", file.bytes()).put("id", file.id().text()).put("mime", file.mime()).put("name", file.name())
        .put("sha256", file.sha256()).build())).put("text", text);
    return new String(CanonicalJson.write(tree.build()), StandardCharsets.UTF_8);
  }

  /** Several texts as one payload. */
  static String texts(String... texts) {
    return new String(CanonicalJson.write(Trees.texts(List.of(texts))), StandardCharsets.UTF_8);
  }

  /** Those; none once the content is purged. */
  static List<String> texts(EncodedEvent stored) {
    return stored.payload().map(bytes -> {
      try (var reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
        return reader.readArray().getValuesAs(JsonString::getString);
      }
    }).orElse(List.of());
  }

  static String text(EncodedEvent stored, JsonObject header) {
    return header.containsKey(ENCLOSED) ? payload(stored).map(whole -> whole.getString("text")).orElse("") : CaseEventCodec.text(stored);
  }

  static List<Enclosed> files(EncodedEvent stored, JsonObject header) {
    return header.containsKey(ENCLOSED)
        ? payload(stored).map(whole -> whole.getJsonArray("files").getValuesAs(JsonObject.class).stream().map(MessageCodec::file).toList()).orElse(List.of())
        : List.of();
  }

  private static Enclosed file(JsonObject file) {
    return new Enclosed(FileId.of(file.getString("id")), file.getString("name"), file.getString("mime"),
        file.getJsonNumber("bytes").longValueExact(), file.getString("sha256"));
  }

  /** Empty once the content is purged. */
  private static Optional<JsonObject> payload(EncodedEvent stored) {
    return stored.payload().map(bytes -> {
      try (var reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
        return reader.readObject();
      }
    });
  }
}
