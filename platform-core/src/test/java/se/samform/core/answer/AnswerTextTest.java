package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class AnswerTextTest {

  @Test
  void days_are_written_out() {
    var question = new DateQuestion(Reads.ASK, Optional.empty(), Optional.empty());
    var answer = new Answer.Date(LocalDate.of(2027, 8, 17));
    assertEquals("17 augusti 2027", AnswerText.of(question, answer, Language.SWEDISH));
    assertEquals("17 August 2027", AnswerText.of(question, answer, Language.ENGLISH));
  }

  @Test
  void a_period_of_one_day_is_that_day() {
    var question = new DateRangeQuestion(Reads.ASK, Optional.empty(), Optional.empty(), OptionalInt.empty(), false);
    var day = Optional.of(LocalDate.of(2027, 5, 22));
    assertEquals("22 maj 2027", AnswerText.of(question, new Answer.DateRange(day, day), Language.SWEDISH));
    var next = Optional.of(LocalDate.of(2027, 5, 23));
    assertEquals("22 maj 2027 till 23 maj 2027", AnswerText.of(question, new Answer.DateRange(day, next), Language.SWEDISH));
  }

  @Test
  void numbers_have_the_languages_comma_and_their_unit() {
    var question = new NumberQuestion(Reads.ASK, 1, Optional.empty(), Optional.empty(), LocalText.of("gånger", "times"));
    assertEquals("3,4\u00a0gånger", AnswerText.of(question, number("3.4"), Language.SWEDISH));
    assertEquals("1,234.5\u00a0times", AnswerText.of(question, number("1234.5"), Language.ENGLISH));
  }

  @Test
  void choices_are_labels_in_the_language() {
    var question = new ChoicesQuestion(Reads.ASK, Reads.options("a", "b"), 1, 2);
    assertEquals("Val a, Val b", AnswerText.of(question, new Answer.Choices(List.of("a", "b")), Language.SWEDISH));
    assertEquals("Ja", AnswerText.of(new YesNoQuestion(Reads.ASK), new Answer.YesNo(true), Language.SWEDISH));
  }

  @Test
  void what_somebody_wrote_themselves_stands_after_the_option_that_asked_for_it() {
    var one = new ChoiceQuestion(Reads.ASK, Reads.options("a", "b"), ChoiceDisplay.RADIO, false, Optional.of("b"));
    assertEquals("Val b: grön", AnswerText.of(one, new Answer.Choice("b", Optional.of("grön")), Language.SWEDISH));
    var several = new ChoicesQuestion(Reads.ASK, Reads.options("a", "b", "c"), 1, 3, false, Optional.of("b"));
    var answer = new Answer.Choices(List.of("a", "b", "c"), Optional.of("grön"));
    assertEquals("Val a, Val b: grön, Val c", AnswerText.of(several, answer, Language.SWEDISH));
  }

  @Test
  void a_person_has_a_line_for_each_part() {
    var question = new PersonQuestion(Reads.ASK, Set.of(PersonPart.values()), Set.of(), false);
    var fields =
        Map.of(
            PersonField.FIRST_NAME, "Vera",
            PersonField.LAST_NAME, "Exempel",
            PersonField.PERSONAL_NUMBER, "191212121212",
            PersonField.STREET, "Provgatan 4",
            PersonField.POSTAL_CODE, "12345",
            PersonField.CITY, "Granvik",
            PersonField.PHONE, "070-1740605");
    assertEquals(
        "Vera Exempel\n19121212-1212\nProvgatan 4, 123 45 Granvik\n070-1740605",
        AnswerText.of(question, new Answer.Person(fields), Language.SWEDISH));
  }

  @Test
  void a_personal_number_has_its_hyphen_and_a_file_its_size() {
    var pnr = new TextQuestion(Reads.ASK, 20, TextFormat.PERSONAL_NUMBER);
    assertEquals("19121212-1212", AnswerText.of(pnr, new Answer.Text("191212121212"), Language.SWEDISH));
    var question = new FileQuestion(Reads.ASK, 1, 1, Set.of(FileKind.PDF));
    var file = new FileRef(new UUID(0, 1), "intyg.pdf", "application/pdf", 412_345, "");
    assertEquals("intyg.pdf (412\u00a0kB)", AnswerText.of(question, new Answer.Files(List.of(file)), Language.SWEDISH));
  }

  private static Answer number(String text) {
    return new Answer.Number(new BigDecimal(text));
  }
}
