package se.samform.engine.testing;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatchBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;

/** A permit about which the police, outside the house, are asked. */
public final class Permit {

  public static final Actor.Officer HANDLER = new Actor.Officer(House.NILS, Set.of(House.SCHOOL));
  public static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "applicant.firstName", List.of("Vera"), "applicant.lastName", List.of("Exempel"), "applicant.personalNumber", List.of("199001012385"),
      "applicant.email", List.of("vera@exempel.invalid"), "tent", List.of("no")));

  private Permit() {}

  public static byte[] definition() {
    try (var in = Permit.class.getResourceAsStream("/permit.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its next version: cases are taken in and not received, and there is an inspection of tents and no referral to the fire brigade. */
  public static byte[] later() {
    var inspect = Json.createObjectBuilder().add("id", "inspect").add("title", title("Inspect"))
        .add("when", Json.createObjectBuilder().add("question", "tent").add("is", "yes")).build();
    return patched(Json.createPatchBuilder()
        .replace("/flow/statuses/0/id", "taken-in").replace("/flow/statuses/0/title", title("Taken in").build()).replace("/flow/initial", "taken-in")
        .replace("/flow/timers/1/from/status", "taken-in").replace("/flow/tasks/0/tasks/2", inspect).replace("/flow/tasks/0/tasks/3/after/2", "inspect"));
  }

  /** The same, but that nobody asks the fire brigade. */
  public static byte[] withoutFire() {
    return patched(Json.createPatchBuilder().remove("/flow/tasks/0/tasks/3/after/2").remove("/flow/tasks/0/tasks/2"));
  }

  private static JsonObjectBuilder title(String text) {
    return Json.createObjectBuilder().add("sv", text).add("en", text);
  }

  private static byte[] patched(JsonPatchBuilder patch) {
    try (var reader = Json.createReader(new ByteArrayInputStream(definition()))) {
      return patch.build().apply(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  public static Binding binding() {
    return new Binding(
        House.BOARD, Map.of("permit-unit", House.SCHOOL, "board-unit", House.STREETS), Map.of(), List.of(), Map.of(),
        Map.of("head", Set.of(House.HANNA))).asking(Map.of("police", new Consultee.Outside("Polisen", "polisen@remiss.invalid")));
  }
}
