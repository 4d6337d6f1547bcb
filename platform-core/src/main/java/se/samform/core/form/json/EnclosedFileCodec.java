package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import se.samform.core.content.ContentKind;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;

/** A file inside a definition. Its kind is not believed: what the content is counts, as with a file that somebody sends. */
final class EnclosedFileCodec {

  private EnclosedFileCodec() {}

  static EnclosedFile read(Asked asked, JsonValue value, String at) {
    var from = ObjectReader.of(value, at, asked.from().faults());
    var kind = Words.read(from, "kind", FileKind.class);
    var file = new EnclosedFile(DefinitionReader.id(from), asked.texts().required(from, "name"), kind, content(from, kind));
    from.end();
    return file;
  }

  private static String content(ObjectReader from, FileKind kind) {
    var base64 = from.text("content");
    if (from.has("content")) {
      decoded(base64).ifPresentOrElse(
          content -> judge(from, kind, content),
          () -> from.faults().add(from.at("content"), "Not a content in Base64", "Write it with padding and without line breaks."));
    }
    return base64;
  }

  /** One spelling for one content. */
  private static Optional<byte[]> decoded(String base64) {
    try {
      var content = Base64.getDecoder().decode(base64);
      return Base64.getEncoder().encodeToString(content).equals(base64) ? Optional.of(content) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void judge(ObjectReader from, FileKind kind, byte[] content) {
    if (content.length > EnclosedFile.MOST_BYTES) {
      var reason = "The file has " + content.length + " bytes";
      from.faults().add(from.at("content"), reason, "At most " + EnclosedFile.MOST_BYTES + " are taken: save it smaller.");
    }
    var found = ContentKind.of(Arrays.copyOf(content, Math.min(content.length, ContentKind.BEGINNING)));
    if (!found.equals(Optional.of(kind))) {
      var what = found.map(Words::word).map(word -> "a file of the kind " + word).orElse("of no kind that is taken");
      from.faults().add(from.at("content"), "The content is " + what, "Write the kind that it is, or another content.");
    }
  }

  static JsonObject write(EnclosedFile file) {
    return new ObjectTree()
        .put("id", file.id())
        .put("name", DefinitionWriter.texts(file.name()))
        .put("kind", Words.word(file.kind()))
        .put("content", file.base64())
        .build();
  }
}
