package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class WithheldTest {

  private static final Source ASKED = new Source(Source.How.REGISTER, "companies", Instant.EPOCH);
  private static final ServiceDefinition SERVICE = Corpus.definition("withheld");
  private static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "feedback", List.of("Bra"), "score", List.of("7"), "trips", List.of("feedback", "2"),
      "trips.feedback.to", List.of("Granvik"), "trips.feedback.why", List.of("Jobb"), "trips.2.to", List.of("Norrhamn"),
      "firm.organisationNumber", List.of("8029990010"), "firm.name", List.of("Granviks Idrottsförening")));

  @Test
  void what_is_hidden_from_a_reader_is_not_in_what_the_reader_gets_and_the_rest_is() {
    assertEquals(Set.of("score", "trips", "firm"), export().answers().keySet());
    assertEquals(Set.of("double"), whole().calculated().keySet());
    assertEquals(Set.of(), export().calculated().keySet());
  }

  @Test
  void in_the_rows_of_a_group_too_whatever_their_keys_are() {
    var rows = ((Answer.Rows) export().answers().get("trips")).rows();
    assertEquals(List.of("feedback", "2"), rows.stream().map(Answer.Row::key).toList());
    assertEquals(Set.of("to"), rows.getFirst().answers().keySet());
  }

  @Test
  void where_hidden_answers_come_from_is_not_told_either() {
    var sources = Map.of("firm.name", ASKED, "feedback", ASKED, "trips.feedback.to", ASKED, "trips.feedback.why", ASKED);
    assertEquals(Set.of("firm.name", "trips.feedback.to"), whole().with(sources).toldTo(Reader.EXPORT, SERVICE).sources().keySet());
  }

  @Test
  void who_may_not_know_who_it_is_gets_numbers_and_nothing_that_was_written_of_anybody_nor_where_it_comes_from() {
    var rest = whole().with(Map.of("firm.name", ASKED, "trips.feedback.to", ASKED, "score", ASKED)).withoutWhoAndWhere(SERVICE);
    assertEquals(Set.of("score", "trips"), rest.answers().keySet());
    assertEquals(Set.of("double"), rest.calculated().keySet());
    ((Answer.Rows) rest.answers().get("trips")).rows().forEach(row -> assertEquals(Map.of(), row.answers()));
    assertEquals(Set.of("score"), rest.sources().keySet());
  }

  @Test
  void whom_nothing_is_hidden_from_gets_the_whole() {
    var whole = whole();
    assertSame(whole, whole.toldTo(Reader.OFFICER, SERVICE));
  }

  private static Submission export() {
    return whole().toldTo(Reader.EXPORT, SERVICE);
  }

  private static Submission whole() {
    var evaluation = Plan.compile(SERVICE).evaluate(ANSWERS, new Facts(LocalDate.of(2027, 8, 17)));
    return Submission.of(
        new SubmittedService(SERVICE.key(), 1, "0".repeat(64)), "granvik", "A-1", Instant.EPOCH, Language.SWEDISH, evaluation);
  }
}
