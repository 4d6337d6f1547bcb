package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as Maven starts it: what it ends with, and the file by which the build passes. */
class EndOfTheProcessTest {

  private static final Path SOUND = Path.of("..", "examples", "services", "synpunkt.json");

  @TempDir
  private Path folder;

  @Test
  void where_nothing_is_to_mend_the_mark_is_there() throws IOException, InterruptedException {
    assertEquals(0, run(SOUND, "64m", SOUND.toString()).code());
    assertTrue(Files.exists(mark()));
  }

  @Test
  void where_something_is_to_mend_an_earlier_mark_is_gone() throws IOException, InterruptedException {
    Files.createFile(mark());
    assertEquals(1, run(Files.writeString(folder.resolve("one.json"), "{}"), "64m", "-").code());
    assertFalse(Files.exists(mark()));
  }

  @Test
  void where_the_memory_ends_that_is_told_of_the_file_and_the_next_is_looked_at() throws IOException, InterruptedException {
    Files.createFile(mark());
    var forms = Files.createDirectory(folder.resolve("forms"));
    Files.writeString(forms.resolve("a.json"), "[" + "{},".repeat(1_300_000) + "{}]");
    Files.writeString(forms.resolve("b.json"), "{}");
    var ended = run(forms, "12m", "-");
    assertEquals(3, ended.code(), ended::text);
    assertFalse(Files.exists(mark()));
    assertTrue(ended.text().contains("a.json: Not analysed to the end, for the program failed by a fault of its own (OutOfMemoryError"), ended::text);
    assertTrue(ended.text().lines().anyMatch(forms.resolve("b.json").toString()::equals), ended::text);
    assertTrue(ended.text().endsWith("2 files, of which 1 have something to mend. 1 could not be read or analysed.\n"), ended::text);
  }

  @Test
  void a_language_that_it_does_not_speak_is_refused_in_both() throws IOException, InterruptedException {
    Files.createFile(mark());
    var ended = run(SOUND, "64m", "-", "english");
    assertEquals(2, ended.code());
    assertFalse(Files.exists(mark()));
    assertEquals("Skriv -Dlang=sv eller -Dlang=en, inte ”english”. / Write -Dlang=sv or -Dlang=en, not \"english\".\n", ended.text());
  }

  private record Ended(int code, String text) {}

  private Path mark() {
    return folder.resolve("nothing-to-mend");
  }

  private Ended run(Path file, String memory, String before) throws IOException, InterruptedException {
    return run(file, memory, before, "en");
  }

  private Ended run(Path file, String memory, String before, String language) throws IOException, InterruptedException {
    var java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + memory, "-cp", System.getProperty("java.class.path"));
    var program = Stream.of(AnalyseFiles.class.getName(), file.toString(), language, mark().toString(), before);
    var process = new ProcessBuilder(Stream.concat(java, program).toList()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text);
  }
}
