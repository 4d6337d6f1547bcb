package se.samform.core.logic;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Definitions;

/** A file under corpus/, whose README.md says what stands in it: a definition, answers, and what must come of them. */
public record Corpus(
    String file, JsonObject json, Plan plan, Facts facts, Map<UUID, FileRef> files, List<JsonObject> cases) {

  private static final JsonProvider JSON = JsonProvider.provider();

  static final Path FOLDER = Path.of("src", "test", "resources", "corpus");
  private static final String FRAME = "frame.json";
  private static final String SHA = "0".repeat(64);
  private static final List<Corpus> ALL = readAll();

  static List<Corpus> all() {
    return ALL;
  }

  private static List<Corpus> readAll() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(Corpus::isCorpus).sorted().map(Corpus::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The definition of the file of this name, without its ending. */
  public static ServiceDefinition definition(String file) {
    return read(FOLDER.resolve(file + ".json")).definition();
  }

  ServiceDefinition definition() {
    return plan.definition();
  }

  /** The same cases under another plan. */
  Corpus under(Plan other) {
    return new Corpus(file, json, other, facts, files, cases);
  }

  AnswersResult readAnswers(JsonObject entry) {
    return AnswersCodec.read(entry.get("answers"), "", definition());
  }

  RawAnswers answers(JsonObject entry) {
    if (entry.containsKey("raw")) {
      return raw(entry.getJsonObject("raw"));
    }
    return switch (readAnswers(entry)) {
      case AnswersResult.Read read -> read.answers();
      case AnswersResult.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
    };
  }

  Given given(JsonObject entry) {
    return new Given(answers(entry), files, entry.containsKey("today") ? facts(entry) : facts);
  }

  Evaluation evaluate(JsonObject entry) {
    return plan.evaluate(given(entry));
  }

  /** The whole definition as JSON, spoilt where the case has a patch (RFC 6902). */
  byte[] definition(JsonObject entry) {
    return bytes(entry.containsKey("patch") ? JSON.createPatch(entry.getJsonArray("patch")).apply(json) : json);
  }

  private static RawAnswers raw(JsonObject paths) {
    var texts = new HashMap<String, List<String>>();
    paths.forEach((path, given) -> texts.put(path, given.asJsonArray().getValuesAs(JsonString::getString)));
    return new RawAnswers(texts);
  }

  private static boolean isCorpus(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".json") && !name.equals(FRAME);
  }

  private static Corpus read(Path path) {
    var corpus = json(path);
    var definition = JSON.createMergePatch(corpus.get("definition")).apply(json(FOLDER.resolve(FRAME))).asJsonObject();
    return new Corpus(
        path.getFileName().toString(),
        definition,
        Plan.compile(Definitions.read(bytes(definition))),
        facts(corpus),
        files(corpus),
        corpus.getJsonArray("cases").getValuesAs(JsonObject.class));
  }

  private static JsonObject json(Path path) {
    try (var reader = JSON.createReader(Files.newBufferedReader(path))) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JsonValue json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Facts facts(JsonObject json) {
    return new Facts(LocalDate.parse(json.getString("today", "2027-08-17")));
  }

  private static Map<UUID, FileRef> files(JsonObject json) {
    var files = new HashMap<UUID, FileRef>();
    if (json.containsKey("files")) {
      json.getJsonObject("files").forEach((id, value) -> files.put(UUID.fromString(id), file(id, value.asJsonObject())));
    }
    return files;
  }

  private static FileRef file(String id, JsonObject file) {
    return new FileRef(
        UUID.fromString(id), file.getString("name"), file.getString("mime"), file.getInt("bytes"), SHA);
  }
}
