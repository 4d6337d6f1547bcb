package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.text.Language;

class AnalyseFilesTest {

  private static final Path SOUND = Path.of("..", "examples", "services", "synpunkt.json");

  private final List<String> lines = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void what_is_sound_ends_with_nought() {
    assertEquals(End.CLEAN, analyse(Language.SWEDISH, SOUND), lines::toString);
    assertTrue(lines.get(lines.size() - 3).startsWith("Inget att rätta."), lines::toString);
    assertEquals("Scenarier: 12. De går igenom 53 av 53 saker i e-tjänsten.", lines.get(lines.size() - 2));
  }

  @Test
  void scenarios_that_hold_are_told_by_how_much_they_go_through_and_would_notice() {
    analyse(Language.ENGLISH, SOUND);
    assertEquals(List.of("Scenarios: 12. They go through 53 of 53 things in the e-service.", "Of 50 mistakes that anybody could notice they notice 50: 100 %."),
        lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void what_scenarios_leave_out_and_do_not_notice_is_named_as_far_as_one_reads() throws IOException {
    var text = Files.readString(SOUND);
    analyse(Language.ENGLISH, write("one.json", scenarios(text, 1)));
    int gaps = lines.indexOf("This is gone through by none:");
    int mistakes = lines.indexOf("These mistakes are noticed by none:");
    assertTrue(lines.get(gaps - 1).startsWith("Scenarios: 1. They go through "), lines::toString);
    assertTrue(lines.subList(gaps + 1, gaps + 11).stream().allMatch(line -> line.matches("- .*[Nn]o scenario .+ \\(/.+\\)|- In every scenario .+ \\(/.+\\)")), lines::toString);
    assertTrue(lines.get(gaps + 11).matches("- and [0-9]+ more"), lines::toString);
    assertTrue(lines.get(mistakes - 1).startsWith("Of "), lines::toString);
    assertTrue(lines.subList(mistakes + 1, mistakes + 6).stream().allMatch(line -> line.matches("- .*[Nn]o scenario .+ \\(/.+\\)|- In every scenario .+ \\(/.+\\)")), lines::toString);
    assertEquals(mistakes + 7, lines.size(), lines::toString);
    assertTrue(lines.getLast().matches("- and [0-9]+ more"), lines::toString);
  }

  @Test
  void a_scenario_that_does_not_hold_is_something_to_mend() throws IOException {
    var text = Files.readString(SOUND);
    int at = text.indexOf("\"scenarios\"");
    var file = write("one.json", text.substring(0, at) + text.substring(at).replaceFirst("\"unit\": \"street-unit\"", "\"unit\": \"park-unit\""));
    assertEquals(End.TO_MEND, analyse(Language.ENGLISH, file));
    assertTrue(lines.contains("   The unit is \"The unit that looks after streets and squares\" (street-unit), not \"The unit that looks after parks\" (park-unit)."), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("1. Scenario \"")), lines::toString);
    assertTrue(lines.contains("One thing to mend."), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("Scenarios: 12. They go through ")), lines::toString);
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("Of ")), lines::toString);
  }

  @Test
  void faults_of_a_definition_are_told_at_the_question_and_in_the_language_that_is_asked_for() throws IOException {
    var file = write("one.json", Files.readString(SOUND).replaceFirst("\"label\":", "\"shown\": {\"answered\": \"nowhere\"}, \"label\":"));
    assertEquals(End.TO_MEND, analyse(Language.ENGLISH, file));
    assertTrue(lines.contains("   There is no question \"nowhere\"."), lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("1. Step \"") && line.endsWith("/shown/answered)")), lines::toString);
  }

  @Test
  void what_is_no_json_is_told_by_line() throws IOException {
    assertEquals(End.TO_MEND, analyse(Language.SWEDISH, write("one.json", "{\n \"format\" 5}")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("JSON-texten bryts av på rad 2")), lines::toString);
    assertEquals("En sak att rätta.", lines.getLast());
  }

  @Test
  void of_a_folder_every_definition_is_read_in_order() throws IOException {
    write("b.json", "[]");
    write("a.json", "{}");
    write("notes.txt", "none of ours");
    assertEquals(End.TO_MEND, analyse(Language.SWEDISH, folder));
    assertEquals(List.of(folder.resolve("a.json").toString(), folder.resolve("b.json").toString()), lines.stream().filter(line -> line.endsWith(".json")).toList());
    assertEquals("2 filer, varav 2 har något att rätta.", lines.getLast());
  }

  @Test
  void what_is_not_there_is_told() {
    assertEquals(End.NOT_READ, analyse(Language.SWEDISH, folder.resolve("gone.json")));
    assertEquals(End.NOT_READ, analyse(Language.SWEDISH, folder));
    assertTrue(lines.getFirst().startsWith("Det finns ingen e-tjänst att läsa i ”"), lines::toString);
  }

  @Test
  void of_a_folder_the_rest_is_told_where_something_can_not_be_read() throws IOException {
    Files.createDirectory(folder.resolve("a.json"));
    Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("gone"));
    write("c.json", "{}");
    assertEquals(End.NOT_READ, analyse(Language.SWEDISH, folder));
    assertTrue(lines.get(0).startsWith(folder.resolve("a.json") + ": Går inte att läsa"), lines::toString);
    assertTrue(lines.get(2).startsWith(folder.resolve("b.json") + ": Går inte att läsa"), lines::toString);
    assertEquals(folder.resolve("c.json").toString(), lines.get(4));
    assertEquals("3 filer, varav 1 har något att rätta. 2 gick inte att läsa eller undersöka.", lines.getLast());
  }

  @Test
  void of_a_file_that_is_much_too_large_no_more_is_read_than_shows_it() throws IOException {
    var file = folder.resolve("large.json");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(3_000_000_000L);
    }
    assertEquals(End.TO_MEND, analyse(Language.ENGLISH, file), lines::toString);
    assertTrue(lines.contains("   It has more than 4000000 bytes."), lines::toString);
  }

  @Test
  void what_a_terminal_would_obey_is_shown_instead() throws IOException {
    var label = "\\u001b[2J\\r\\nNothing to mend.\\u202e\\u009b1m";
    var file = write("one\u0007.json", "{\"title\": {\"sv\": \"" + label + "\"}}");
    assertEquals(End.TO_MEND, analyse(Language.SWEDISH, file));
    assertTrue(lines.getFirst().endsWith("one\\u0007.json: \\u001B[2J\\u000D\\u000ANothing to mend.\\u202E\\u009B1m"), lines::toString);
    assertTrue(lines.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl), lines::toString);
  }

  private End analyse(Language language, Path path) {
    return new AnalyseFiles(language, LocalDate.of(2027, 8, 17), lines::add).analyse(path);
  }

  /** The first of them alone. */
  private static String scenarios(String form, int count) {
    try (var reader = Json.createReader(new StringReader(form))) {
      var read = reader.readObject();
      var kept = Json.createArrayBuilder(read.getJsonObject("flow").getJsonArray("scenarios").subList(0, count)).build();
      return Json.createPointer("/flow/scenarios").replace(read, kept).toString();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
