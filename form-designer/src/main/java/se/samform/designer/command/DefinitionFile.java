package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** Where definitions are read from. */
final class DefinitionFile {

  private DefinitionFile() {}

  /** A file itself, or what is called {@code *.json} in a folder, by name; none where there is nothing. */
  static List<Path> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    try (var files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** No more than shows that it is too large. */
  static byte[] bytes(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(DefinitionCodec.MAX_BYTES + 1);
    }
  }

  /** For the names of things also where it is no sound definition. */
  static JsonValue tree(byte[] json) {
    return switch (JsonText.parse(json, DefinitionCodec.MAX_BYTES, DefinitionCodec.MAX_DEPTH)) {
      case Parsed.Tree(var root) -> root;
      case Parsed.Broken broken -> JsonValue.NULL;
    };
  }
}
