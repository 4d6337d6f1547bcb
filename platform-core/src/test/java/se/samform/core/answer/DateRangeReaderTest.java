package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.text.Language;

class DateRangeReaderTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 8, 20);
  private static final DateRangeQuestion AWAY =
      new DateRangeQuestion(
          Reads.ASK, Optional.of(new DateBound.FromToday(0)), Optional.empty(), OptionalInt.of(3), false);
  private static final DateRangeQuestion STAY =
      new DateRangeQuestion(Reads.ASK, Optional.empty(), Optional.empty(), OptionalInt.empty(), true);

  @Test
  void the_first_and_the_last_day_are_in_it() {
    assertEquals(Reads.fine(range(FIRST, FIRST.plusDays(2))), read(AWAY, "2027-08-20", "20270822"));
    assertEquals(
        partly(FIRST, new Problem.TooManyDays("q.to", 3, 4)), read(AWAY, "2027-08-20", "2027-08-23"));
  }

  @Test
  void the_first_day_is_never_after_the_last() {
    assertEquals(partly(FIRST, new Problem.TooEarly("q.to", FIRST)), read(AWAY, "2027-08-20", "2027-08-19"));
    assertEquals(Reads.fine(range(FIRST, FIRST)), read(AWAY, "2027-08-20", "2027-08-20"));
  }

  @Test
  void only_an_open_one_goes_on_without_an_end() {
    assertEquals(Reads.fine(new Answer.DateRange(Optional.of(FIRST), Optional.empty())), read(STAY, "2027-08-20", " "));
    assertEquals(partly(FIRST, new Problem.Missing("q.to")), read(AWAY, "2027-08-20", ""));
    assertEquals(List.of(new Problem.Missing("q.from")), AnswerReader.of(STAY).missing("q"));
    assertEquals(List.of(new Problem.Missing("q.from"), new Problem.Missing("q.to")), AnswerReader.of(AWAY).missing("q"));
  }

  @Test
  void each_day_is_told_by_itself() {
    var problems = List.<Problem>of(new Problem.TooEarly("q.from", LocalDate.of(2027, 8, 17)), new Problem.Malformed("q.to", Malformation.NOT_A_DATE));
    var nothingFine = new Answer.DateRange(Optional.empty(), Optional.empty());
    assertEquals(new Reading.PartlyRead(nothingFine, problems), read(AWAY, "2027-08-16", "sen"));
    assertEquals(Reading.BLANK, read(AWAY, "", " "));
  }

  @Test
  void says_in_words_when_it_is() {
    assertEquals("20 augusti 2027 till 22 augusti 2027", AnswerText.of(AWAY, range(FIRST, FIRST.plusDays(2)), Language.SWEDISH));
    var open = new Answer.DateRange(Optional.of(FIRST), Optional.empty());
    assertEquals("Från och med 20 augusti 2027", AnswerText.of(STAY, open, Language.SWEDISH));
    assertEquals("From 20 August 2027", AnswerText.of(STAY, open, Language.ENGLISH));
  }

  @Test
  void says_how_to_mend_it() {
    assertEquals("Skriv den sista dagen under ”Frågan”", ProblemTexts.of(new Problem.Missing("q.to"), AWAY, Language.SWEDISH));
    assertEquals(
        "Perioden får vara högst 3 dagar och är nu 40 dagar. Välj en tidigare sista dag",
        ProblemTexts.of(new Problem.TooManyDays("q.to", 3, 40), AWAY, Language.SWEDISH));
  }

  private static Reading read(DateRangeQuestion question, String from, String to) {
    return Reads.read(question, RawAnswers.NONE.with("q.from", from).with("q.to", to), Map.of());
  }

  private static Answer.DateRange range(LocalDate from, LocalDate to) {
    return new Answer.DateRange(Optional.of(from), Optional.of(to));
  }

  private static Reading partly(LocalDate from, Problem problem) {
    return new Reading.PartlyRead(new Answer.DateRange(Optional.of(from), Optional.empty()), List.of(problem));
  }
}
