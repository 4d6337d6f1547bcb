package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** A decision that only some answers let be made. */
class RulingOnAnswersTest {

  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final Actor OFFICER = new Actor.Officer(new OfficerId(new UUID(7, 2)), Set.of(UNIT));
  private static final Actor CITIZEN = new Actor.Citizen(false);
  private static final LocalText TEXT = LocalText.of("Text", "Text");
  private static final Ruling ELSEWHERE = new Ruling(
      "elsewhere", Ruling.Outcome.REJECTION, TEXT, "rejected", Optional.empty(), Condition.is("resident", "no"), Optional.empty(), LocalText.NONE,
      TEXT, Optional.of(new Ruling.AppealTerms(TEXT, 21)), Optional.empty());
  private static final Flow FLOW = new Flow(
      List.of(
          new Status("received", StatusKind.SUBMITTED, TEXT, LocalText.NONE, List.of("rejected"),
              new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, true, false, Entering.FREELY)),
          new Status("rejected", StatusKind.DECIDED, TEXT, LocalText.NONE, List.of(), StatusTerms.USUAL)),
      "received", List.of(), List.of(), 0,
      new Work(
          List.of(),
          List.of(new Timer("week", new Timer.Start.In("received"), Span.days(7), Condition.ALWAYS, new Timer.Action.Decide("elsewhere"))),
          List.of(ELSEWHERE), List.of()),
      List.of());

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private Optional<CaseState> state = Optional.empty();

  @Test
  void nobody_makes_a_decision_that_the_answers_speak_against() {
    opened(Set.of());
    assertEquals(new Decision.Refused(Refusal.NO_SUCH_DECISION), command(decision(), OFFICER));
  }

  @Test
  void it_is_made_where_the_answers_are_so() {
    opened(Set.of("elsewhere"));
    command(decision(), OFFICER);
    assertEquals("rejected", state.orElseThrow().status());
  }

  @Test
  void an_answer_that_is_supplemented_lets_it_be_made() {
    opened(Set.of());
    supplemented(Set.of("elsewhere"));
    command(decision(), OFFICER);
    assertEquals("rejected", state.orElseThrow().status());
  }

  @Test
  void time_makes_it_too_and_reminds_whoever_has_the_case_where_the_answers_are_otherwise_by_then() {
    opened(Set.of("elsewhere"));
    supplemented(Set.of());
    assertTrue(((Decision.Accepted) fired()).effects().contains(new Effect.Remind(Timer.Whom.OFFICER, "week")));
    assertEquals("received", state.orElseThrow().status());
    state = Optional.empty();
    opened(Set.of("elsewhere"));
    fired();
    assertEquals("rejected", state.orElseThrow().status());
  }

  private static RulingCommand decision() {
    return new RulingCommand.Decide("elsewhere", "Bor i en annan kommun", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void opened(Set<String> applies) {
    command(new CaseCommand.Submit(
        "PARK-2026-7F3K", new ServiceKey("parkering"), 1, new AuthorityId(new UUID(7, 5)), UNIT, new SubmissionId(new UUID(7, 6)),
        "ab".repeat(32), today(), applies, Optional.empty(), Optional.empty()), CITIZEN);
  }

  private void supplemented(Set<String> applies) {
    command(new SupplementCommand.Supplement(new SubmissionId(new UUID(8, 1)), "cd".repeat(32), applies), CITIZEN);
  }

  private Decision fired() {
    now = now.plus(7, ChronoUnit.DAYS);
    return command(new TimerCommand.Fire("week", today()), new Actor.Machine());
  }

  private Decision command(CaseCommand command, Actor actor) {
    var decision = CaseRules.decide(FLOW, state, command, actor, new Moment(now, ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of()));
    if (decision instanceof Decision.Accepted accepted) {
      accepted.events().forEach(event -> state = Optional.of(CaseRules.apply(state, event, now)));
    }
    return decision;
  }

  private LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
