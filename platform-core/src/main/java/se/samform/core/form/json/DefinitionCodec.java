package se.samform.core.form.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Faults;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.Parsed;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.text.LocalText;

/** Reads and writes definitions as JSON of the format {@code samform-e-service}. */
public final class DefinitionCodec {

  public static final String FORMAT = "samform-e-service";

  /** The version that is written. Older ones are upgraded in memory when they are read. */
  public static final int FORMAT_VERSION = 1;

  /** Of these, two million are left when its files have as many bytes as they may, since Base64 has four signs for three. */
  public static final int MAX_BYTES = 4_000_000;

  public static final int MAX_DEPTH = 64;

  private DefinitionCodec() {}

  /** Never throws for what somebody sent. */
  public static ReadResult read(byte[] json) {
    return switch (JsonText.parse(json, MAX_BYTES, MAX_DEPTH)) {
      case Parsed.Broken broken -> new ReadResult.Faulty(List.of(broken.fault()));
      case Parsed.Tree(JsonObject object) -> read(object);
      case Parsed.Tree tree ->
          faulty("",
              LocalText.of("Det här är %s, inte en e-tjänst", "This is %s, not an e-service").formatted(ObjectReader.nameOf(tree.root())),
              LocalText.of("Börja med { och sluta med }.", "Begin with { and end with }."));
    };
  }

  /** The definition as a tree, as {@link #write} writes it. */
  public static JsonObject tree(ServiceDefinition definition) {
    return DefinitionWriter.write(definition);
  }

  /**
   * What a definition is about, whatever faults it has: what can't be read counts as left out, and a word that is not known
   * as the first that might stand there. Never to be published or filled in; empty for what is no e-service of ours.
   */
  public static Optional<ServiceDefinition> outline(JsonObject object) {
    return switch (FormatUpgrades.toNewest(object)) {
      case FormatUpgrades.Upgraded upgraded -> Optional.of(new DefinitionReader(new Faults()).read(upgraded.object()));
      case FormatUpgrades.Foreign foreign -> Optional.empty();
    };
  }

  /** Canonical: the same definition always gives the same bytes. */
  public static byte[] write(ServiceDefinition definition) {
    return CanonicalJson.write(DefinitionWriter.write(definition));
  }

  private static ReadResult read(JsonObject object) {
    return switch (FormatUpgrades.toNewest(object)) {
      case FormatUpgrades.Upgraded upgraded -> readNewest(upgraded.object());
      case FormatUpgrades.Foreign foreign -> new ReadResult.Faulty(List.of(foreign.fault()));
    };
  }

  private static ReadResult readNewest(JsonObject object) {
    var faults = new Faults();
    var reader = new DefinitionReader(faults);
    var definition = reader.read(object);
    var all = new ArrayList<>(faults.found());
    if (reader.isWhole()) {
      DefinitionCheck.faultsOf(definition).stream().filter(fault -> !faults.covers(fault.path())).forEach(all::add);
    }
    return all.isEmpty() ? new ReadResult.Read(definition) : new ReadResult.Faulty(all);
  }

  private static ReadResult faulty(String path, LocalText sentence, LocalText remedy) {
    return new ReadResult.Faulty(List.of(Fault.of(path, sentence, remedy)));
  }
}
