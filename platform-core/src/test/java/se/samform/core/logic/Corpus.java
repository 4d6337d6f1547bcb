package se.samform.core.logic;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import java.util.stream.Stream;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Definitions;

/** The files under corpus/: a definition's steps, answers, and what must come of them. */
public record Corpus(String file, ServiceDefinition definition, Facts facts, Map<UUID, FileRef> files, List<JsonObject> cases) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "corpus");
  private static final String SHA = "0".repeat(64);

  static List<Corpus> all() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(Corpus::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The definition of the file of this name, without its ending. */
  public static ServiceDefinition definition(String file) {
    return read(FOLDER.resolve(file + ".json")).definition();
  }

  RawAnswers answers(JsonObject entry) {
    return switch (AnswersCodec.read(entry.get("answers"), "", definition)) {
      case AnswersResult.Read read -> read.answers();
      case AnswersResult.Faulty faulty -> throw new AssertionError(faulty.faults().toString());
    };
  }

  Evaluation evaluate(JsonObject entry) {
    return Plan.compile(definition).evaluate(answers(entry), files, facts);
  }

  private static Corpus read(Path path) {
    try (var reader = Json.createReader(Files.newBufferedReader(path))) {
      var json = reader.readObject();
      var today = LocalDate.parse(json.getString("today", "2027-08-17"));
      var cases = json.getJsonArray("cases").getValuesAs(JsonObject.class);
      var definition = definition(json.getJsonObject("definition"));
      return new Corpus(path.getFileName().toString(), definition, new Facts(today), files(json), cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ServiceDefinition definition(JsonObject brief) {
    var routes = brief.containsKey("routes") ? brief.get("routes") : Json.createArrayBuilder().add(to("unit")).build();
    var whole =
        Json.createObjectBuilder(skeleton())
            .add("steps", brief.get("steps"))
            .add("tables", brief.containsKey("tables") ? brief.get("tables") : JsonValue.EMPTY_JSON_ARRAY)
            .add("roles", roles(brief))
            .add("flow", Json.createObjectBuilder(skeleton().getJsonObject("flow")).add("routes", routes))
            .build();
    return Definitions.read(whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject to(String role) {
    return Json.createObjectBuilder().add("to", role).build();
  }

  private static JsonArray roles(JsonObject brief) {
    var names =
        brief.containsKey("roles")
            ? brief.getJsonArray("roles").getValuesAs(JsonString::getString).stream()
            : Stream.of("unit");
    var roles = Json.createArrayBuilder(skeleton().getJsonArray("roles").subList(1, 2));
    var title = Json.createObjectBuilder().add("sv", "Enhet").build();
    names.forEach(id -> roles.add(Json.createObjectBuilder().add("id", id).add("kind", "unit").add("title", title)));
    return roles.build();
  }

  private static JsonObject skeleton() {
    try (var reader = Json.createReader(Corpus.class.getResourceAsStream("/every-type.json"))) {
      return reader.readObject();
    }
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
