package se.samform.designer.flowmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

/** The example services, by their names. */
final class ExampleFlows {

  private static final Path FOLDER = Path.of("../examples/services");

  private ExampleFlows() {}

  static ServiceDefinition read(String name) {
    try {
      return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(FOLDER.resolve(name + ".json")))).definition();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".json")).map(file -> file.replace(".json", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
