package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.LocalText;

class OtherReadersTest {

  private static final DateQuestion SOON =
      new DateQuestion(Reads.ASK, Optional.of(new DateBound.FromToday(0)), DateBound.parse("2027-12-31"));
  private static final PersonQuestion PERSON =
      new PersonQuestion(Reads.ASK, Set.of(PersonPart.NAME, PersonPart.PHONE), Set.of(PersonPart.PHONE), false);
  private static final FileRef PDF = file("a.pdf", "application/pdf", 100);
  private static final FileRef EXE = file("a.exe", "application/x-msdownload", 100);
  private static final FileRef LARGE = file("b.pdf", "application/pdf", 101);
  private static final FileQuestion FILES = new FileQuestion(Reads.ASK, 1, 100, Set.of(FileKind.PNG, FileKind.PDF));

  @ParameterizedTest
  @ValueSource(strings = {"2027-08-18", "20270818", " 2027-08-18 "})
  void reads_a_day(String typed) {
    assertEquals(Reads.fine(new Answer.Date(LocalDate.of(2027, 8, 18))), Reads.read(SOON, typed));
  }

  @ParameterizedTest
  @CsvSource({"18/8, NOT_A_DATE", "2027-8-18, NOT_A_DATE", "i morgon, NOT_A_DATE", "2027-09-31, NO_SUCH_DAY", "2027-02-29, NO_SUCH_DAY", "2027-00-10, NO_SUCH_DAY"})
  void refuses_what_is_no_day(String typed, Malformation kind) {
    assertEquals(Reads.malformed(kind), Reads.read(SOON, typed));
  }

  @Test
  void counts_limits_from_today() {
    assertEquals(Reads.refused(new Problem.TooEarly("q", LocalDate.of(2027, 8, 17))), Reads.read(SOON, "2027-08-16"));
    assertEquals(Reads.refused(new Problem.TooLate("q", LocalDate.of(2027, 12, 31))), Reads.read(SOON, "2028-01-01"));
    assertEquals(Reads.fine(new Answer.Date(Reads.FACTS.today())), Reads.read(SOON, "2027-08-17"));
  }

  @Test
  void reads_yes_and_no_and_nothing_else() {
    var question = new YesNoQuestion(Reads.ASK);
    assertEquals(Reads.fine(new Answer.YesNo(true)), Reads.read(question, "yes"));
    assertEquals(Reads.fine(new Answer.YesNo(false)), Reads.read(question, "no"));
    assertEquals(Reads.malformed(Malformation.NOT_YES_OR_NO), Reads.read(question, "true"));
  }

  @Test
  void a_choice_is_one_of_the_options() {
    var question = new ChoiceQuestion(Reads.ASK, Reads.options("a", "b"), ChoiceDisplay.RADIO);
    assertEquals(Reads.fine(new Answer.Choice("b")), Reads.read(question, "b"));
    assertEquals(Reads.refused(new Problem.NotAnOption("q", "B")), Reads.read(question, "B"));
    assertEquals(Reads.malformed(Malformation.SEVERAL_ANSWERS), Reads.read(question, "a", "b"));
  }

  @Test
  void choices_come_in_the_order_of_the_options_and_once_each() {
    var question = new ChoicesQuestion(Reads.ASK, Reads.options("a", "b", "c", "d"), 2, 3);
    assertEquals(Reads.fine(new Answer.Choices(List.of("a", "c"))), Reads.read(question, "c", "", "a", "c"));
    assertEquals(Reads.refused(new Problem.TooFew("q", 2, 1)), Reads.read(question, "c"));
    assertEquals(Reads.refused(new Problem.TooMany("q", 3, 4)), Reads.read(question, "a", "b", "c", "d"));
    assertEquals(Reads.refused(new Problem.NotAnOption("q", "x")), Reads.read(question, "a", "x"));
    assertEquals(Reading.BLANK, Reads.read(question, "", " "));
  }

  @Test
  void an_own_text_is_read_with_the_option_that_asks_for_it_and_with_no_other() {
    var question = new ChoiceQuestion(Reads.ASK, Reads.options("a", "b"), ChoiceDisplay.RADIO, false, Optional.of("b"));
    var raw = RawAnswers.NONE.with("q", "b");
    assertEquals(
        Reads.fine(new Answer.Choice("b", Optional.of("min egen"))), Reads.read(question, raw.with("q.own", "min egen"), Map.of()));
    assertEquals(
        new Reading.PartlyRead(new Answer.Choice("b"), List.of(new Problem.Missing("q.own"))), Reads.read(question, raw, Map.of()));
    assertEquals(
        Reads.fine(new Answer.Choice("a")), Reads.read(question, raw.with("q", "a").with("q.own", "min egen"), Map.of()));
  }

  @Test
  void among_thousands_of_options_each_is_found() {
    var ids = IntStream.range(0, 3000).mapToObj(i -> "o" + i).toArray(String[]::new);
    var question = new ChoicesQuestion(Reads.ASK, Reads.options(ids), 1, 3000);
    assertEquals(Reads.fine(new Answer.Choices(List.of("o0", "o2999"))), Reads.read(question, "o2999", "o0", "o2999"));
  }

  @Test
  void long_texts_have_lines_and_a_length() {
    var question = new LongTextQuestion(Reads.ASK, 5);
    assertEquals(Reads.fine(new Answer.Text("a\r\nb\tc")), Reads.read(question, "a\r\nb\tc"));
    assertEquals(Reads.refused(new Problem.TooLong("q", 5, 6)), Reads.read(question, "a\r\nb\tcd"));
    assertEquals(Reads.malformed(Malformation.UNPRINTABLE), Reads.read(question, "\u0008"));
  }

  @Test
  void a_person_is_read_field_by_field() {
    var raw = RawAnswers.NONE.with("q.firstName", "Vera").with("q.lastName", "Exempel");
    var person = new Answer.Person(Map.of(PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel"));
    assertEquals(Reads.fine(person), Reads.read(PERSON, raw, Map.of()));
    assertEquals(Reading.BLANK, Reads.read(PERSON, RawAnswers.NONE.with("q.firstName", " "), Map.of()));
  }

  @Test
  void a_person_begun_must_be_finished() {
    var reading = Reads.read(PERSON, RawAnswers.NONE.with("q.phone", "112").with("q.lastName", "Exempel"), Map.of());
    var problems =
        List.<Problem>of(new Problem.Missing("q.firstName"), new Problem.Malformed("q.phone", Malformation.NOT_A_PHONE_NUMBER));
    assertEquals(new Reading.PartlyRead(new Answer.Person(Map.of(PersonField.LAST_NAME, "Exempel")), problems), reading);
  }

  @Test
  void of_a_missing_person_each_field_is_missed_that_may_not_be_left_out() {
    var missing = List.of(new Problem.Missing("q.firstName"), new Problem.Missing("q.lastName"));
    assertEquals(missing, AnswerReader.of(PERSON).missing(PERSON.id()));
  }

  @Test
  void files_are_those_that_were_received() {
    assertEquals(Reads.fine(new Answer.Files(List.of(PDF))), files(PDF.id(), PDF.id()));
    assertEquals(Reads.refused(new Problem.UnknownFile("q", new UUID(0, 9).toString())), files(new UUID(0, 9)));
    assertEquals(
        Reads.refused(new Problem.WrongFileKind("q", "a.exe", List.of(FileKind.PDF, FileKind.PNG))), files(EXE.id()));
    assertEquals(Reads.refused(new Problem.FileTooLarge("q", "b.pdf", 101, 100)), files(LARGE.id()));
    assertEquals(Reading.BLANK, files());
  }

  @Test
  void all_that_is_wrong_with_files_is_told() {
    var refused = (Reading.Refused) files(EXE.id(), LARGE.id());
    assertEquals(3, refused.problems().size(), refused::toString);
    assertTrue(refused.problems().contains(new Problem.TooMany("q", 1, 2)));
  }

  @Test
  void what_nobody_answers_is_not_read() {
    var information = new Information(Reads.ASK, LocalText.NONE, Tone.INFO);
    assertEquals(Reading.BLANK, Reads.read(information, "x"));
    assertEquals(List.of(), AnswerReader.of(information).missing(information.id()));
  }

  private static Reading files(UUID... ids) {
    var raw = RawAnswers.NONE.with("q", List.of(ids).stream().map(UUID::toString).toList());
    return Reads.read(FILES, raw, Map.of(PDF.id(), PDF, EXE.id(), EXE, LARGE.id(), LARGE));
  }

  private static FileRef file(String name, String mime, long bytes) {
    return new FileRef(new UUID(1, name.hashCode()), name, mime, bytes, "0".repeat(64));
  }
}
