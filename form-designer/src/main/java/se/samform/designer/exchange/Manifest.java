package se.samform.designer.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Role;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/**
 * What a file says of the e-service in it: to programs that sort such files, and to people who look inside. What is taken in goes
 * by the definition alone; of this only the checksum is believed, and who exported it is told as what the file says.
 *
 * @param sha256 of the definition's bytes
 * @param from who exported it; empty where the file doesn't say
 */
public record Manifest(String sha256, Optional<From> from) {

  static final String FORMAT = "samform-e-service-file";
  static final int FORMAT_VERSION = 1;
  private static final int LONGEST = 200;

  /**
   * Where a file comes from.
   *
   * @param municipality its name
   * @param by who exported it
   * @param version the number of the version, as that municipality counts; 0 for a draft that was never published
   */
  public record From(String municipality, String by, Instant at, int version) {}

  static byte[] write(ServiceDefinition definition, String sha256, From from) {
    return CanonicalJson.write(new ObjectTree()
        .put("format", FORMAT)
        .put("formatVersion", FORMAT_VERSION)
        .put("id", definition.key().value())
        .put("title", texts(definition.title()))
        .put("languages", Trees.list(definition.about().languages(), language -> Trees.text(language.tag())))
        .put("definition", new ObjectTree().put("file", ServiceFile.DEFINITION).put("sha256", sha256).build())
        .put("roles", Trees.list(definition.roles(), Manifest::role))
        .put("registers", Trees.texts(AskedRegisters.of(definition)))
        .put("exported", new ObjectTree().put("municipality", from.municipality()).put("by", from.by()).put("at", from.at().toString()).put("version", from.version()).build())
        .build());
  }

  private static JsonObject role(Role role) {
    return new ObjectTree().put("id", role.id()).put("kind", role.kind().name().toLowerCase(Locale.ROOT)).put("title", texts(role.title())).build();
  }

  private static JsonObject texts(LocalText text) {
    var texts = new ObjectTree();
    text.texts().forEach((language, said) -> texts.put(language.tag(), said));
    return texts.build();
  }

  /** Empty for what is no manifest of this version. Whatever is strange in it is passed over. */
  static Optional<Manifest> read(JsonObject object) {
    boolean isOurs = FORMAT.equals(object.getString("format", "")) && object.getInt("formatVersion", 0) == FORMAT_VERSION;
    return isOurs && object.get("definition") instanceof JsonObject definition
        ? Optional.of(new Manifest(definition.getString("sha256", ""), from(object.get("exported"))))
        : Optional.empty();
  }

  private static Optional<From> from(JsonValue exported) {
    try {
      return exported instanceof JsonObject from
          ? Optional.of(new From(line(from, "municipality"), line(from, "by"), Instant.parse(from.getString("at", "")), Math.max(0, from.getInt("version", 0))))
          : Optional.empty();
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** One line that isn't too long to show. */
  private static String line(JsonObject from, String name) {
    var text = from.getString(name, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
