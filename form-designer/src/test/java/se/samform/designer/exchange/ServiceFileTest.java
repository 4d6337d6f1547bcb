package se.samform.designer.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Fault;
import se.samform.core.form.json.Examples;
import se.samform.core.vault.Sha256;

/** An e-service leaves as one file and comes back the same to the byte; a file that is anything else is refused with words. */
class ServiceFileTest {

  private static final Manifest.From GRANVIK = new Manifest.From("Granviks kommun", "Ada Övning", Instant.parse("2027-03-01T10:00:00Z"), 3);
  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DEFINITION = Examples.bytes("synpunkt");
  private static final byte[] FILE = ServiceFile.write(DEFINITION, GRANVIK, PDF);

  private static List<Fault> refusal(byte[] file) {
    return assertInstanceOf(ServiceFile.Refused.class, ServiceFile.read(file)).faults();
  }

  @Test
  void every_example_comes_back_the_same_to_the_byte() throws IOException {
    for (Path path : Examples.files()) {
      var bytes = Files.readAllBytes(path);
      var read = assertInstanceOf(ServiceFile.Sound.class, ServiceFile.read(ServiceFile.write(bytes, GRANVIK, PDF)), path.toString());
      assertArrayEquals(bytes, read.bytes());
      assertEquals(Optional.of(new Manifest(Sha256.hex(bytes), Optional.of(GRANVIK))), read.manifest());
      assertEquals(Examples.read(path.getFileName().toString().replace(".json", "")), read.definition());
    }
  }

  @Test
  void it_holds_what_others_build_and_read_by_too() throws IOException {
    var inside = unzip(FILE);
    assertEquals(List.of("manifest.json", "definition.json", "submission.schema.json", "submission.xsd", "specification.pdf"), List.copyOf(inside.keySet()));
    assertArrayEquals(PDF, inside.get("specification.pdf"));
    var manifest = new String(inside.get("manifest.json"), StandardCharsets.UTF_8);
    assertTrue(manifest.contains("\"id\":\"answering-unit\",\"kind\":\"unit\""), manifest);
    assertTrue(manifest.contains("\"id\":\"synpunkt\""), manifest);
  }

  @Test
  void a_definition_alone_is_read_as_well() {
    var read = assertInstanceOf(ServiceFile.Sound.class, ServiceFile.read(DEFINITION));
    assertArrayEquals(DEFINITION, read.bytes());
    assertEquals(Optional.empty(), read.manifest());
  }

  @Test
  void one_with_faults_is_neither_exported_nor_read() {
    assertThrows(IllegalArgumentException.class, () -> ServiceFile.write("{}".getBytes(StandardCharsets.UTF_8), GRANVIK, PDF));
    assertEquals("/referencePrefix", refusal(new String(DEFINITION, StandardCharsets.UTF_8).replace("\"SYN\"", "\"syn\"").getBytes(StandardCharsets.UTF_8)).getFirst().path());
  }

  @Test
  void one_that_was_changed_since_is_refused() throws IOException {
    var inside = unzip(FILE);
    inside.put("definition.json", Examples.bytes("felanmalan"));
    assertEquals("definition.json was changed since it was exported", refusal(zip(inside)).getFirst().reason());
  }

  @Test
  void one_of_a_later_kind_or_without_its_manifest_is_refused() throws IOException {
    var later = unzip(FILE);
    later.computeIfPresent("manifest.json", (name, json) -> new String(json, StandardCharsets.UTF_8).replace("\"formatVersion\":1", "\"formatVersion\":2").getBytes(StandardCharsets.UTF_8));
    assertEquals("manifest.json is of a kind that can't be read here", refusal(zip(later)).getFirst().reason());
    assertEquals("The file does not have both manifest.json and definition.json", refusal(zip(Map.of("../definition.json", DEFINITION))).getFirst().reason());
  }

  @Test
  void what_is_packed_to_burst_is_not_unpacked() throws IOException {
    assertEquals("What is packed in the file is too large", refusal(zip(Map.of("definition.json", new byte[4_000_001]))).getFirst().reason());
    assertEquals("What is packed in the file is too large", refusal(zip(Map.of("anything.bin", new byte[Unzipped.MOST_BYTES + 1]))).getFirst().reason());
    var many = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= Unzipped.MOST_ENTRIES; i++) {
      many.put("f" + i, new byte[0]);
    }
    assertTrue(refusal(zip(many)).getFirst().reason().startsWith("The file has parts of one name, or more than"));
    assertTrue(refusal(new byte[ServiceFile.MOST_BYTES + 1]).getFirst().reason().startsWith("The file has more than"));
  }

  @Test
  void a_damaged_file_is_refused_or_read_and_never_fails() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var damaged = FILE.clone();
      for (int i = 0; i < 20; i++) {
        damaged[random.nextInt(random.nextBoolean() ? 200 : damaged.length)] = (byte) random.nextInt(256);
      }
      if (ServiceFile.read(damaged) instanceof ServiceFile.Sound(var bytes, var definition, var manifest)) {
        assertArrayEquals(DEFINITION, bytes, "what is read is what was written");
      }
    }
  }

  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }
}
