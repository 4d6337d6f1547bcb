package se.samform.designer.exchange;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.text.LocalText;
import se.samform.core.vault.Sha256;

/**
 * An e-service as one file: a ZIP of {@code definition.json}, its very bytes; {@code manifest.json}, which tells of it; and for
 * whoever builds or reads around it {@code submission.schema.json}, {@code submission.xsd} and {@code specification.pdf}. The
 * definition holds form, flow, texts, templates, scenarios and enclosed files; what a municipality binds is in none of them.
 */
public final class ServiceFile {

  public static final String DEFINITION = "definition.json";
  static final String MANIFEST = "manifest.json";
  private static final String SCHEMA = "submission.schema.json";
  private static final String XSD = "submission.xsd";
  private static final String SPECIFICATION = "specification.pdf";

  /** A file that is read has at most so many bytes. */
  public static final int MOST_BYTES = 20_000_000;

  private static final int MOST_DEPTH = 16;

  /** What was found in a file. */
  public sealed interface Found {}

  /**
   * An e-service without faults.
   *
   * @param bytes the definition's own
   * @param manifest empty where the file is a definition and nothing else
   */
  public record Sound(byte[] bytes, ServiceDefinition definition, Optional<Manifest> manifest) implements Found {}

  /** @param faults at least one; those of the file itself are at the pointer "" */
  public record Refused(List<Fault> faults) implements Found {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  private ServiceFile() {}

  /**
   * The file of these bytes.
   *
   * @param definition a definition without faults
   * @param specification as a PDF
   * @throws IllegalArgumentException for bytes with faults: those are never exported
   */
  public static byte[] write(byte[] definition, Manifest.From from, byte[] specification) {
    if (!(DefinitionCodec.read(definition) instanceof ReadResult.Read(var service))) {
      throw new IllegalArgumentException("A definition with faults is not exported");
    }
    var files = new LinkedHashMap<String, byte[]>();
    files.put(MANIFEST, Manifest.write(service, Sha256.hex(definition), from));
    files.put(DEFINITION, definition);
    files.put(SCHEMA, CanonicalJson.write(SubmissionSchema.of(service)));
    files.put(XSD, SubmissionXsd.of(service));
    files.put(SPECIFICATION, specification);
    return zip(files, from.at());
  }

  private static byte[] zip(Map<String, byte[]> files, Instant at) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A ZIP in memory can't be written", e);
    }
    return out.toByteArray();
  }

  /** Reads such a file, or a definition alone. Never throws for what somebody sent. */
  public static Found read(byte[] file) {
    if (file.length > MOST_BYTES) {
      return refused(
          LocalText.of("Filen är större än %s byte", "The file has more than %s bytes").formatted(MOST_BYTES),
          LocalText.of("Exportera e-tjänsten på nytt; en e-tjänst är aldrig så stor.", "Export the e-service anew; none is ever that large."));
    }
    if (!Unzipped.isZip(file)) {
      return definition(file, Optional.empty());
    }
    return switch (Unzipped.of(file, Map.of(MANIFEST, 1_000_000, DEFINITION, DefinitionCodec.MAX_BYTES))) {
      case Unzipped.Broken(var fault) -> new Refused(List.of(fault));
      case Unzipped.Files(var files) -> inside(files);
    };
  }

  private static Found inside(Map<String, byte[]> files) {
    var definition = files.get(DEFINITION);
    if (definition == null || !files.containsKey(MANIFEST)) {
      return refused(
          LocalText.of("I filen finns inte både %s och %s", "The file does not have both %s and %s").formatted(MANIFEST, DEFINITION),
          LocalText.of("Välj en fil som är exporterad från Samform.", "Choose a file that was exported from Samform."));
    }
    var manifest = manifest(files.get(MANIFEST));
    if (manifest.isEmpty()) {
      return refused(
          LocalText.of("%s är av ett slag som inte kan läsas här", "%s is of a kind that can't be read here").formatted(MANIFEST),
          LocalText.of("Filen kan vara exporterad från en nyare version av Samform.", "The file may have been exported from a newer version of Samform."));
    }
    if (!Sha256.hex(definition).equals(manifest.get().sha256())) {
      return refused(
          LocalText.of("%s har ändrats sedan den exporterades", "%s was changed since it was exported").formatted(DEFINITION),
          LocalText.of("Exportera på nytt. Är den ändrad med flit kan den läsas in för sig, utan %s.", "Export anew. If it was changed on purpose it can be read by itself, without %s.")
              .formatted(MANIFEST));
    }
    return definition(definition, manifest);
  }

  private static Optional<Manifest> manifest(byte[] json) {
    return JsonText.parse(json, json.length, MOST_DEPTH) instanceof Parsed.Tree(JsonObject object) ? Manifest.read(object) : Optional.empty();
  }

  private static Found definition(byte[] bytes, Optional<Manifest> manifest) {
    return switch (DefinitionCodec.read(bytes)) {
      case ReadResult.Read(var definition) -> new Sound(bytes, definition, manifest);
      case ReadResult.Faulty(var faults) -> new Refused(faults);
    };
  }

  private static Found refused(LocalText sentence, LocalText remedy) {
    return new Refused(List.of(Fault.of("", sentence, remedy)));
  }
}
