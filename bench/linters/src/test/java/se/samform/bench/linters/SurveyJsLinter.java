package se.samform.bench.linters;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** SurveyJS' linter, in a process of Node's: a survey a line in, what is found a line out. */
final class SurveyJsLinter implements AutoCloseable {

  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;

  /** @param folder where the linter was unpacked, and where Node is put */
  SurveyJsLinter(Path folder) throws IOException {
    var script = copied("lint.cjs", folder.resolve("lint.cjs"));
    var linter = folder.resolve("survey-core/package/linter/index.js").toAbsolutePath();
    process = new ProcessBuilder(node(folder).toString(), script.toString(), linter.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    in = process.outputWriter();
    out = process.inputReader();
  }

  /** The one that the browser tests' driver brings for this system. */
  private static Path node(Path folder) throws IOException {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean isArm = System.getProperty("os.arch").equals("aarch64");
    var name = system.startsWith("win") ? "win32_x64/node.exe" : (system.startsWith("mac") ? "mac" : "linux") + (isArm ? "-arm64" : "") + "/node";
    var node = copied("driver/" + name, folder.resolve(name.substring(name.indexOf('/') + 1)));
    node.toFile().setExecutable(true);
    return node.toAbsolutePath();
  }

  private static Path copied(String resource, Path to) throws IOException {
    try (InputStream from = SurveyJsLinter.class.getClassLoader().getResourceAsStream(resource)) {
      if (!Files.exists(to) || resource.endsWith(".cjs")) {
        Files.deleteIfExists(to);
        Files.copy(from, to);
      }
    }
    return to.toAbsolutePath();
  }

  /** Rules and places of what it finds, whatever it thinks of how grave that is. */
  Set<String> findings(JsonObject survey) {
    try {
      in.write(survey.toString());
      in.newLine();
      in.flush();
      var found = new HashSet<String>();
      try (var reader = Json.createReader(new StringReader(out.readLine()))) {
        reader.readArray().getValuesAs(JsonString.class).forEach(each -> found.add(each.getString()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
