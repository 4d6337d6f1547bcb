package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class SlotTest {

  private static final ServiceDefinition SERVICE = Corpus.definition("slots");
  private static final Instant NOW = Instant.parse("2027-08-17T10:42:00Z");
  private static final RawAnswers BOOKED = new RawAnswers(Map.of(
      "visit.day", List.of("2027-08-23"), "visit.start", List.of("09:00"), "visit.end", List.of("09:30"),
      "visit.place", List.of("Stadshuset"), "visit.slot", List.of("a7")));
  private static final RawAnswers WISH = RawAnswers.NONE.with("visit.day", "2027-08-23");

  @Test
  void a_time_is_told_with_its_weekday_and_place() {
    assertEquals("måndag 23 augusti 2027, 09:00–09:30\nStadshuset", text(BOOKED, Language.SWEDISH));
    assertEquals("Monday 23 August 2027, 09:00–09:30\nStadshuset", text(BOOKED, Language.ENGLISH));
  }

  @Test
  void a_wish_is_told_as_one() {
    assertEquals("måndag 23 augusti 2027\nEtt önskemål, inte bokat", text(WISH, Language.SWEDISH));
  }

  @Test
  void is_read_from_a_submission_as_it_was_written() {
    for (var raw : List.of(BOOKED, WISH)) {
      var handedIn = handedIn(raw, Map.of());
      assertEquals(handedIn, SubmissionCodec.read(SubmissionCodec.write(handedIn), SERVICE));
    }
  }

  @Test
  void whether_it_is_booked_is_told_by_where_it_comes_from() {
    assertEquals(List.of("Bokad i kalendern"), sources(BOOKED, Source.How.REGISTER, Language.SWEDISH));
    assertEquals(List.of("Not booked: the calendar did not answer"), sources(WISH, Source.How.DOWN, Language.ENGLISH));
    assertEquals(List.of("Inte bokad: det fanns ingen ledig tid"), sources(WISH, Source.How.NOT_FOUND, Language.SWEDISH));
  }

  @Test
  void a_time_counts_as_kept_only_while_all_stands_there_that_the_calendar_told() {
    var looks = new HashMap<String, Look>();
    BOOKED.texts().forEach((path, texts) -> looks.put(path, new Look(Look.Result.FOUND, "calendars/visits", NOW, texts)));
    var looked = new LookedUp(looks);
    assertEquals("a7", HeldTime.of(BOOKED, looked, "visit").orElseThrow().slot());
    for (var key : SlotQuestion.KEYS) {
      assertTrue(HeldTime.of(BOOKED.with("visit." + key, "2027-08-24"), looked, "visit").isEmpty(), key);
    }
    assertTrue(HeldTime.of(BOOKED, LookedUp.NOTHING, "visit").isEmpty());
  }

  private static List<String> sources(RawAnswers raw, Source.How how, Language language) {
    var submission = handedIn(raw, Map.of("visit.day", new Source(how, "calendars/visits", NOW)));
    var visit = new AnsweredQuestion(SERVICE.question("visit").orElseThrow(), "Besök", submission.answers().get("visit"), "visit");
    return SourceTexts.of(visit, submission, language);
  }

  private static String text(RawAnswers raw, Language language) {
    return AnswerText.of(SERVICE.question("visit").orElseThrow(), evaluation(raw).answer("visit").orElseThrow(), language);
  }

  private static Submission handedIn(RawAnswers raw, Map<String, Source> sources) {
    var service = new SubmittedService(SERVICE.key(), 1, "ab".repeat(32));
    return Submission.of(service, "granvik", "HTJ-7K3M", NOW, Language.SWEDISH, evaluation(raw)).with(sources);
  }

  private static Evaluation evaluation(RawAnswers raw) {
    return Plan.compile(SERVICE).evaluate(raw, new Facts(LocalDate.of(2027, 8, 17)));
  }
}
