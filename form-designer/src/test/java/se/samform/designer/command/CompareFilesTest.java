package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.text.Language;

class CompareFilesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Path BEFORE = EXAMPLES.resolve("services/skolskjuts.json");
  private static final Path AFTER = EXAMPLES.resolve("versions/skolskjuts-2.json");
  private static final Path SMALL = EXAMPLES.resolve("services/synpunkt.json");

  private static final String UNIT =
      "   The unit is \"The unit that looks after streets and squares\" (street-unit), not \"The unit that looks after parks\" (park-unit).";

  private final List<String> lines = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void what_differs_is_told_in_the_forms_own_words_with_what_it_comes_of() throws IOException {
    assertEquals(End.CLEAN, compare(Language.SWEDISH, BEFORE, AFTER));
    assertEquals("Ansök om skolskjuts", lines.getFirst().split(": ")[1]);
    assertTrue(lines.containsAll(List.of(
        "   ”Gräns för årskursen” blir 3.5 i stället för 3.", "   Det kan komma av det som är ändrat här:",
        "   - Steget ”Skola och skäl”, frågan ”Gränsen för årskursen” (/steps/1/questions/7)", "   - Vilken årskurs ska barnet börja?: Årskurs 4")), () -> String.join("\n", lines));
    assertTrue(lines.contains(AFTER + " jämförd med " + BEFORE + ": Ansök om skolskjuts"), lines::toString);
    assertTrue(lines.getLast().endsWith(" skillnader, varav 5 är ändrade själva."), lines::getLast);
  }

  @Test
  void english_too_and_nothing_where_nothing_differs() throws IOException {
    assertEquals(End.CLEAN, compare(Language.ENGLISH, BEFORE, BEFORE));
    assertEquals("The same answers lead to the same in both versions.", lines.getLast());
  }

  @Test
  void the_later_version_is_analysed_first_and_what_it_ends_with_counts() throws IOException {
    var spoilt = spoilt("one.json");
    assertEquals(End.TO_MEND, compare(Language.ENGLISH, SMALL, spoilt));
    assertTrue(lines.indexOf(UNIT) < lines.indexOf(spoilt + " compared with " + SMALL + ": Tell us what you think"), lines::toString);
    assertTrue(lines.contains(UNIT), lines::toString);
    assertEquals(End.CLEAN, compare(Language.ENGLISH, spoilt, SMALL), "of the earlier one nothing is to mend any longer");
  }

  @Test
  void faults_of_either_are_told_as_theirs_and_nothing_is_compared() throws IOException {
    var broken = Files.writeString(folder.resolve("one.json"), "{}");
    assertEquals(End.TO_MEND, compare(Language.ENGLISH, broken, SMALL));
    assertTrue(lines.contains(broken + " (the earlier version, so nothing was compared)"), lines::toString);
    assertEquals(End.TO_MEND, compare(Language.ENGLISH, SMALL, broken));
    assertEquals("Nothing was compared, for \"" + broken + "\" has faults.", lines.getLast());
  }

  @Test
  void what_can_not_be_read_is_said_whichever_it_is() throws IOException {
    assertEquals(End.NOT_READ, compare(Language.ENGLISH, SMALL, folder.resolve("none.json")));
    assertTrue(lines.getLast().contains("none.json"), lines::toString);
    assertEquals(End.NOT_READ, compare(Language.ENGLISH, folder.resolve("none.json"), SMALL));
    assertTrue(lines.getLast().startsWith("Nothing was compared: there is no e-service to read in \"" + folder.resolve("none.json")), lines::toString);
  }

  @Test
  void of_folders_files_of_the_same_e_service_are_compared_whatever_they_are_called() throws IOException {
    var before = Files.createDirectory(folder.resolve("before"));
    var after = Files.createDirectory(folder.resolve("after"));
    var old = Files.copy(SMALL, before.resolve("old.json"));
    var now = Files.copy(SMALL, after.resolve("now.json"));
    var gone = renamed(before.resolve("gone.json"), "gone");
    var fresh = renamed(after.resolve("fresh.json"), "fresh");
    assertEquals(End.CLEAN, compare(Language.ENGLISH, before, after), lines::toString);
    assertTrue(lines.containsAll(List.of(now + " compared with " + old + ": Tell us what you think", fresh + ": Is new. No earlier e-service has the id \"fresh\".",
        gone + ": Is gone. No new e-service has the id \"gone\".", "2 files, of which 0 have something to mend.")), () -> String.join("\n", lines));
    renamed(before.resolve("twin.json"), "synpunkt");
    assertEquals(End.NOT_READ, compare(Language.ENGLISH, before, now));
    assertEquals(now + ": Was not compared, for several earlier files have the same id: " + old + ", " + before.resolve("twin.json") + ". Name one of them with -Dbefore.", lines.getLast());
  }

  @Test
  void that_two_files_are_of_different_e_services_is_said() throws IOException {
    compare(Language.ENGLISH, renamed(folder.resolve("other.json"), "other"), SMALL);
    assertTrue(lines.contains("Note: these are two different e-services, \"other\" and \"synpunkt\"."), lines::toString);
  }

  @Test
  void labels_are_made_visible_here_too() throws IOException {
    var file = Files.writeString(folder.resolve("one.json"), Files.readString(BEFORE).replace("Ansök om skolskjuts", "Ansök\\u0007om skolskjuts"));
    compare(Language.SWEDISH, file, file);
    assertTrue(lines.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl), lines::toString);
    assertTrue(lines.getFirst().contains("\\u0007"), lines::toString);
  }

  private Path spoilt(String name) throws IOException {
    var text = Files.readString(SMALL);
    int at = text.indexOf("\"scenarios\"");
    return Files.writeString(folder.resolve(name), text.substring(0, at) + text.substring(at).replaceFirst("\"unit\": \"street-unit\"", "\"unit\": \"park-unit\""));
  }

  private static Path renamed(Path file, String id) throws IOException {
    return Files.writeString(file, Files.readString(SMALL).replaceFirst("\"id\": \"synpunkt\"", "\"id\": \"" + id + "\""));
  }

  private End compare(Language language, Path before, Path after) throws IOException {
    lines.clear();
    return new CompareFiles(language, LocalDate.of(2027, 8, 17), lines::add).compare(before, after);
  }
}
