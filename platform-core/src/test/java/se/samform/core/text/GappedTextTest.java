package se.samform.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GappedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Hej {a.b}!, Hej <a.b>!",
    "{a}{b}, <a><b>",
    "{{a}}, {a}",
    "{{{a}}}, {<a>}",
    "{{{{, {{",
    "}}}}, }}",
    "inget hål, inget hål",
  })
  void gaps_are_filled_and_doubled_braces_are_braces(String text, String filled) {
    assertEquals(filled, GappedText.parse(text).orElseThrow().filled(path -> "<" + path + ">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "{a", "a}", "{}", "{ a}", "{a b}", "{å}", "{a{b}}", "{{a}", "{a}}", "}{"})
  void a_brace_that_stands_alone_is_told(String text) {
    assertTrue(GappedText.parse(text).isEmpty());
  }

  @Test
  void whatever_is_written_with_doubled_braces_reads_as_it_was() {
    var random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      var text = random.ints(random.nextInt(8), 0, 4).mapToObj(at -> "{}a.".substring(at, at + 1)).collect(Collectors.joining());
      var doubled = text.replace("{", "{{").replace("}", "}}");
      assertEquals(text, GappedText.parse(doubled).orElseThrow().filled(path -> "!"));
    }
  }

  @Test
  void paths_are_told_in_reading_order() {
    assertEquals(List.of("b", "a", "b"), GappedText.parse("{b} {a} {{c}} {b}").orElseThrow().paths());
  }
}
