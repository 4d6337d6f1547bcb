package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class OwnPatternTest {

  private static final TextQuestion PROPERTY =
      new TextQuestion(
          Reads.ASK, 40, TextFormat.NONE,
          Optional.of(new OwnPattern("[A-ZÅÄÖ]{1,9} \\d:\\d", LocalText.of("Skriv traktens namn och numret", "Write the name and the number"))));

  @Test
  void a_text_against_the_municipalitys_own_pattern_gets_its_own_sentence() {
    assertEquals(Reads.fine(new Answer.Text("GRANVIK 1:2")), Reads.read(PROPERTY, " GRANVIK 1:2 "));
    var problem = new Problem.AgainstPattern("q");
    assertEquals(Reads.refused(problem), Reads.read(PROPERTY, "Granvik"));
    assertEquals("Skriv traktens namn och numret", ProblemTexts.of(problem, PROPERTY, Language.SWEDISH));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_NUMBER_ONLY, 19730288-9931, IS_COORDINATION_NUMBER", "PERSONAL_NUMBER_ONLY, 9001012385, NOT_TWELVE_DIGITS",
    "COORDINATION_NUMBER, 19900101-2385, IS_NO_COORDINATION_NUMBER", "COORDINATION_NUMBER, 197302889932, NOT_A_COORDINATION_NUMBER",
    "COORDINATION_NUMBER, 12, NOT_A_COORDINATION_NUMBER"
  })
  void a_personal_number_is_no_co_ordination_number_and_the_other_way_round(TextFormat format, String typed, Malformation kind) {
    assertEquals(Reads.malformed(kind), Reads.read(new TextQuestion(Reads.ASK, 40, format), typed));
  }
}
