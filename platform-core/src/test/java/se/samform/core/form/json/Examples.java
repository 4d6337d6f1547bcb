package se.samform.core.form.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samform.core.form.ServiceDefinition;

/** The example services that stand in the repository. */
public final class Examples {

  private static final Path FOLDER = Path.of("..", "examples", "services");

  private Examples() {}

  public static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  public static byte[] bytes(String key) {
    try {
      return Files.readAllBytes(FOLDER.resolve(key + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ServiceDefinition read(String key) {
    return Definitions.read(bytes(key));
  }
}
