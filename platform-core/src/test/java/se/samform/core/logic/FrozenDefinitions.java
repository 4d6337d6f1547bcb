package se.samform.core.logic;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Definitions;
import se.samform.core.vault.Sha256;

/** The documents under frozen/, whose README.md says what they are for. */
public final class FrozenDefinitions {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Path FOLDER = Path.of("src", "test", "resources", "frozen", "e-service-1");
  private static final Facts FACTS = new Facts(LocalDate.of(2027, 8, 17));

  private FrozenDefinitions() {}

  public static List<Path> files() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ServiceDefinition read(Path file) {
    return Definitions.read(bytes(file));
  }

  /** What is written down of this document. */
  public static JsonObject meaning(Path file) {
    return json(bytes(FOLDER.resolveSibling("meanings.json"))).getJsonObject(file.getFileName().toString());
  }

  static String canonicalSha256(ServiceDefinition definition) {
    return HexFormat.of().formatHex(Sha256.of(DefinitionCodec.write(definition)));
  }

  /** What comes of these raw texts. */
  static JsonObject outcome(ServiceDefinition definition, RawAnswers raw) {
    var evaluation = Plan.compile(definition).evaluate(new Given(raw, FACTS));
    var shown = definition.questions().stream().map(question -> question.id()).filter(evaluation::isShown).toList();
    var problems = evaluation.problems().stream().map(problem -> problem.path() + " " + problem.getClass().getSimpleName()).toList();
    return JSON.createObjectBuilder()
        .add("shown", JSON.createArrayBuilder(shown))
        .add("answers", ExpectedAnswers.counted(evaluation))
        .add("problems", JSON.createArrayBuilder(problems))
        .add("route", evaluation.route().map(Routed::role).orElse(""))
        .build();
  }

  static RawAnswers raw(JsonObject texts) {
    var raw = new HashMap<String, List<String>>();
    texts.forEach((path, values) -> raw.put(path, values.asJsonArray().getValuesAs(JsonString::getString)));
    return new RawAnswers(raw);
  }

  /** Tells the meanings of all documents. */
  public static void main(String[] args) throws IOException {
    var meanings = JSON.createObjectBuilder();
    for (var file : files()) {
      var definition = read(file);
      var cases = JSON.createArrayBuilder();
      IntStream.range(0, 3).forEach(seed -> cases.add(madeUp(definition, seed)));
      meanings.add(file.getFileName().toString(), JSON.createObjectBuilder()
          .add("canonicalSha256", canonicalSha256(definition)).add("logicSha256", args.length == 0 ? "" : args[0]).add("cases", cases));
    }
    Files.writeString(Path.of("target", "meanings.json"), meanings.build().toString());
  }

  private static JsonObject madeUp(ServiceDefinition definition, int seed) {
    var raw = new Likely(new Random(seed)).all(definition);
    var texts = JSON.createObjectBuilder();
    raw.texts().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(entry -> texts.add(entry.getKey(), JSON.createArrayBuilder(entry.getValue())));
    return JSON.createObjectBuilder().add("raw", texts).add("outcome", outcome(definition, raw)).build();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject json(byte[] bytes) {
    try (var reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }
}
