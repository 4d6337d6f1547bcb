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
import se.samform.core.text.LocalText;

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
          () -> from.faults().add(from.at("content"),
              LocalText.of("Innehållet är inte i Base64", "Not a content in Base64"),
              LocalText.of("Skriv det med utfyllnad och utan radbrytningar.", "Write it with padding and without line breaks.")));
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
      from.faults().add(from.at("content"),
          LocalText.of("Filen är %s byte", "The file has %s bytes").formatted(content.length),
          LocalText.of("Högst %s tas emot: spara den mindre.", "At most %s are taken: save it smaller.").formatted(EnclosedFile.MOST_BYTES));
    }
    var found = ContentKind.of(Arrays.copyOf(content, Math.min(content.length, ContentKind.BEGINNING)));
    if (!found.equals(Optional.of(kind))) {
      var what = found.map(Words::word).map(word -> LocalText.of("en fil av slaget %s", "a file of the kind %s").formatted(word))
          .orElse(LocalText.of("inte av något slag som tas emot", "of no kind that is taken"));
      from.faults().add(from.at("content"),
          LocalText.of("Innehållet är %s", "The content is %s").formatted(what),
          LocalText.of("Skriv vilket slag det är, eller ta ett annat innehåll.", "Write the kind that it is, or another content."));
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
