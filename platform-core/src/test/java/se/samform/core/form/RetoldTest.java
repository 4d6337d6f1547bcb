package se.samform.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.form.json.Definitions;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Of every type there is: a part that is left out of the copy would be lost. */
class RetoldTest {

  private static final LocalText OTHER = LocalText.of(Language.SWEDISH, "Andra ord");

  @TestFactory
  Stream<DynamicTest> in_the_same_words_a_question_is_the_same() {
    return questions().stream().map(question ->
        DynamicTest.dynamicTest(question.id(), () -> assertEquals(question, Retold.of(question, words -> words))));
  }

  @Test
  void in_other_words_its_label_is_another() {
    questions().forEach(question -> assertEquals(OTHER, Retold.of(question, words -> OTHER).ask().phrasing().label()));
  }

  private static List<Question> questions() {
    try (var in = RetoldTest.class.getResourceAsStream("/every-type.json")) {
      return Definitions.read(in.readAllBytes()).questions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
