package se.samform.designer.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.samform.core.form.Fault;
import se.samform.core.text.LocalText;

/**
 * What is in a ZIP, in memory: of those names that are looked for, and never more than a bound. Nothing is written anywhere, so
 * what an entry is called leads nowhere.
 */
sealed interface Unzipped {

  /** Entries, looked for or not. */
  int MOST_ENTRIES = 100;
  /** Bytes of all entries, looked for or not, once inflated. */
  int MOST_BYTES = 40_000_000;

  record Files(Map<String, byte[]> files) implements Unzipped {}

  record Broken(Fault fault) implements Unzipped {}

  static boolean isZip(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /** @param wanted names, with the most bytes that each may have */
  static Unzipped of(byte[] file, Map<String, Integer> wanted) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      return new Reading(zip, wanted).read();
    } catch (IOException | IllegalArgumentException notZip) {
      return broken(LocalText.of("Filen är skadad", "The file is damaged"), LocalText.of("Exportera eller hämta den på nytt.", "Export or fetch it anew."));
    }
  }

  private static Broken broken(LocalText sentence, LocalText remedy) {
    return new Broken(Fault.of("", sentence, remedy));
  }

  /** One ZIP, from its beginning. */
  final class Reading {

    private final ZipInputStream zip;
    private final Map<String, Integer> wanted;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[16_384];
    private int left = MOST_BYTES;

    private Reading(ZipInputStream zip, Map<String, Integer> wanted) {
      this.zip = zip;
      this.wanted = wanted;
    }

    private Unzipped read() throws IOException {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
          return broken(
              LocalText.of("Filen har delar som heter lika, eller fler än %s", "The file has parts of one name, or more than %s").formatted(MOST_ENTRIES),
              LocalText.of("Välj en fil som är exporterad från Samform.", "Choose a file that was exported from Samform."));
        }
        if (!take(entry.getName())) {
          return broken(
              LocalText.of("Det som är packat i filen är för stort", "What is packed in the file is too large"),
              LocalText.of("Välj en fil som är exporterad från Samform.", "Choose a file that was exported from Samform."));
        }
      }
      return new Files(files);
    }

    /** Whether it fits. What isn't looked for is read past. */
    private boolean take(String name) throws IOException {
      int most = Math.min(left, wanted.getOrDefault(name, left));
      var out = new ByteArrayOutputStream();
      int size = 0;
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        size += read;
        if (size > most) {
          return false;
        }
        if (wanted.containsKey(name)) {
          out.write(buffer, 0, read);
        }
      }
      left -= size;
      if (wanted.containsKey(name)) {
        files.put(name, out.toByteArray());
      }
      return true;
    }
  }
}
