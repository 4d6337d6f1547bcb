package se.samform.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever comes from Open ePlatform finds each of its notices again, where docs/notices.md says. */
class OpenEPlatformMatrixTest {

  /** Its events, and in which of the table's columns each tells somebody: text message, mail, officer, group, global. */
  private static final String THERE = """
      Case submitted | 1 2 3 5
      Completion submitted | 3 4
      Status changed | 1 2 3 4
      New external message | 1 2 3 4 5
      New internal note | 3 4 5
      Mention in note | 3
      Case archived | 1 2 3 5
      Case assigned | 3 4
      Case overdue | 3 5
      Read receipt | 3 4 5
      Attachment downloaded | 3 4 5
      Multi-sign initiated, to the signer | 1 2
      Multi-sign cancelled, to the signer | 1 2
      Multi-sign cancelled, to whoever began it | 1 2
      Officer right expired | 5
      Service published | 4
      New case documents | 1 2 3
      Survey comments | 5
      In the page: assigned, message, completed, mention | 3
      """;
  private static final Pattern CELL = Pattern.compile("(off: )?`([a-z-]+/[a-z]+/[a-z]+)`");

  @Test
  void each_of_its_places_has_one_here() {
    var there = THERE.lines().map(line -> line.split(" \\| ")).collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, LinkedHashMap::new));
    var here = new LinkedHashMap<String, String>();
    table().forEach((event, cells) -> here.put(event, filled(cells)));
    assertEquals(there, here);
    table().forEach((event, cells) -> cells.stream().filter(text -> !text.isEmpty()).forEach(text -> assertTrue(CELL.matcher(text).find(), event + ": " + text)));
  }

  @Test
  void each_place_that_is_named_is_told_of_and_on_where_it_is_said_to_be() {
    table().forEach((event, cells) -> cells.forEach(text -> {
      var named = CELL.matcher(text);
      while (named.find()) {
        var cell = Cell.of(named.group(2)).filter(Matrix.CELLS::containsKey);
        assertTrue(cell.filter(Matrix::isTold).isPresent(), named.group(2) + " is nothing that anybody is told of");
        assertEquals(named.group(1) == null, Matrix.CELLS.get(cell.orElseThrow()), named.group(2));
      }
    }));
  }

  private static String filled(List<String> cells) {
    var filled = new ArrayList<String>();
    for (var i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        filled.add(String.valueOf(i + 1));
      }
    }
    return String.join(" ", filled);
  }

  /** The rows below the heading, without the table's head: cells by event. */
  private static Map<String, List<String>> table() {
    var rows = new LinkedHashMap<String, List<String>>();
    lines().stream().dropWhile(line -> !line.equals("### Where Open ePlatform has it")).filter(line -> line.startsWith("| ")).takeWhile(line -> line.startsWith("|")).skip(2)
        .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList())
        .filter(cells -> cells.size() == 6).forEach(cells -> rows.put(cells.getFirst(), cells.subList(1, 6)));
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("..", "docs", "notices.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
