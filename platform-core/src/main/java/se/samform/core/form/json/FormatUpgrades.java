package se.samform.core.form.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.function.UnaryOperator;
import se.samform.core.form.Fault;
import se.samform.core.text.LocalText;

/** Brings an older format to the newest, one version at a time, in memory: the stored bytes are never rewritten. */
final class FormatUpgrades {

  /** The upgrade at index n makes version n + 2 of version n + 1. */
  private static final List<UnaryOperator<JsonObject>> UPGRADES = List.of();

  sealed interface Result {}

  record Upgraded(JsonObject object) implements Result {}

  record Foreign(Fault fault) implements Result {}

  private FormatUpgrades() {}

  static Result toNewest(JsonObject object) {
    return toNewest(object, UPGRADES);
  }

  static Result toNewest(JsonObject object, List<UnaryOperator<JsonObject>> upgrades) {
    if (!(object.get("format") instanceof JsonString format) || !format.getString().equals(DefinitionCodec.FORMAT)) {
      return foreign("/format",
          LocalText.of("Det här är ingen e-tjänst", "This is not an e-service"),
          LocalText.of("Skriv \"format\": \"%s\".", "Write \"format\": \"%s\".").formatted(DefinitionCodec.FORMAT));
    }
    if (!(object.get("formatVersion") instanceof JsonNumber number) || !number.isIntegral() || number.intValue() < 1) {
      return foreign("/formatVersion",
          LocalText.of("Formatets version saknas", "The version of the format is missing"),
          LocalText.of("Skriv \"formatVersion\": 1.", "Write \"formatVersion\": 1."));
    }
    int version = number.intValue();
    return version > upgrades.size() + 1
        ? foreign("/formatVersion",
            LocalText.of("Formatets version %s är nyare än den här versionen av Samform", "Format version %s is newer than this Samform").formatted(version),
            LocalText.of("Använd en nyare Samform.", "Use a newer Samform."))
        : new Upgraded(upgrade(object, upgrades.subList(version - 1, upgrades.size())));
  }

  private static JsonObject upgrade(JsonObject object, List<UnaryOperator<JsonObject>> upgrades) {
    var newest = object;
    for (var upgrade : upgrades) {
      newest = upgrade.apply(newest);
    }
    return newest;
  }

  private static Foreign foreign(String path, LocalText sentence, LocalText remedy) {
    return new Foreign(Fault.of(path, sentence, remedy));
  }
}
