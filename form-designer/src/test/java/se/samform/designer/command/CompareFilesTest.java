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

  private final List<String> lines = new ArrayList<>();

  @TempDir
  private Path folder;

  @Test
  void what_differs_is_told_in_the_forms_own_words_with_what_it_comes_of() throws IOException {
    assertEquals(End.CLEAN, compare(Language.SWEDISH, BEFORE, AFTER));
    assertEquals("Ansök om skolskjuts", lines.getFirst().split(": ")[1]);
    assertTrue(lines.containsAll(List.of(
        "   ”Gräns för årskursen” blir 3.5 i stället för 3.", "   Det kan komma av det som är ändrat här:",
        "   - Steget ”Skola och skäl”, frågan ”Gränsen för årskursen” (/steps/1/questions/7)", "   - Vilken årskurs ska barnet börja?: Årskurs 4", "   Det är säkert.")), () -> String.join("\n", lines));
    assertTrue(lines.getLast().endsWith(" skillnader, varav 5 är ändrade själva."), lines::getLast);
  }

  @Test
  void english_too_and_nothing_where_nothing_differs() throws IOException {
    assertEquals(End.CLEAN, compare(Language.ENGLISH, BEFORE, BEFORE));
    assertEquals(List.of("The same answers lead to the same in both versions."), lines.subList(2, lines.size()));
  }

  @Test
  void faults_of_either_are_told_first() throws IOException {
    var broken = Files.writeString(folder.resolve("one.json"), "{}");
    assertEquals(End.TO_MEND, compare(Language.SWEDISH, broken, AFTER));
    assertEquals(End.NOT_READ, compare(Language.SWEDISH, BEFORE, folder.resolve("none.json")));
  }

  @Test
  void labels_are_made_visible_here_too() throws IOException {
    var file = Files.writeString(folder.resolve("one.json"), Files.readString(BEFORE).replace("Ansök om skolskjuts", "Ansök\\u0007om skolskjuts"));
    compare(Language.SWEDISH, file, file);
    assertTrue(lines.stream().flatMapToInt(String::chars).noneMatch(Character::isISOControl), lines::toString);
    assertTrue(lines.getFirst().contains("\\u0007"), lines::toString);
  }

  private End compare(Language language, Path before, Path after) throws IOException {
    lines.clear();
    return new CompareFiles(language, LocalDate.of(2027, 8, 17), lines::add).compare(before, after);
  }
}
