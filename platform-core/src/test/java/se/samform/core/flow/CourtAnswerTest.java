package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** An appeal that has gone to the court holds the case where it is, until an officer records what the court said. */
class CourtAnswerTest {

  /** The permit's, but that a decided case may be taken up again, asked about and decided anew, and a closed one taken up. */
  private static final Flow FLOW = leadingBack(PermitFlow.FLOW);
  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final Actor HEAD = new Actor.Officer(new OfficerId(new UUID(7, 4)), Set.of(UNIT), Set.of("head"));
  private static final Actor CITIZEN = new Actor.Citizen(false);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final CaseCommand AGAIN = new CaseCommand.ChangeStatus("looking");
  private static final CaseCommand ASK = new SupplementCommand.AskForSupplement(List.of("plan"), new MessageId(new UUID(7, 3)), "Skicka en ritning", Optional.empty());
  private static final CaseCommand ANEW = new RulingCommand.Decide(
      "granted", "Vi ändrar oss", Optional.empty(), Optional.empty(), Optional.of(new Signature("confirmed", "ab".repeat(32))));
  private static final CaseCommand FORWARD = new RulingCommand.ForwardAppeal(true);

  private Optional<CaseState> state = Optional.empty();

  @BeforeEach
  void a_decision_that_somebody_appealed_against() {
    did(new CaseCommand.Submit("MBN-2026-7F3K", new ServiceKey("tillstand"), 1, new AuthorityId(new UUID(7, 5)), UNIT, new SubmissionId(new UUID(7, 6)),
        "ab".repeat(32), TODAY, Set.of(), Optional.empty(), Optional.empty()), CITIZEN);
    happened(new RulingEvent.Decided("refused", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Upptaget"),
        new CaseEvent.StatusChanged("received", "decided", StatusKind.DECIDED), new RulingEvent.Appealed(TODAY, true));
  }

  @ParameterizedTest
  @EnumSource
  void whatever_the_court_says_and_not_before_the_case_is_taken_up_asked_about_or_decided_again(CourtAnswer answer) {
    did(FORWARD, HEAD);
    Stream.of(AGAIN, ASK, ANEW).forEach(command -> assertEquals(Refusal.APPEAL_WITH_THE_COURT, refused(command, HEAD), command::toString));
    assertTrue(CaseRules.statusesFor(FLOW, state.orElseThrow(), HEAD).stream().map(Status::kind).allMatch(StatusKind::isEnd), "to close it is no step back");
    did(new RulingCommand.RecordCourtAnswer(TODAY, answer), HEAD);
    var answered = state;
    Stream.of(AGAIN, ASK, ANEW).forEach(command -> {
      state = answered;
      did(command, HEAD);
    });
    assertEquals(CaseRuling.Appeal.NONE, appeal(), "the new decision is nobody's to appeal yet");
  }

  @Test
  void a_case_that_is_being_handled_is_not_decided_while_the_court_has_the_appeal() {
    happened(new CaseEvent.StatusChanged("decided", "ready", StatusKind.IN_PROGRESS));
    did(FORWARD, HEAD);
    assertEquals(Refusal.APPEAL_WITH_THE_COURT, refused(ANEW, HEAD));
    did(new RulingCommand.RecordCourtAnswer(TODAY, CourtAnswer.SENT_BACK), HEAD);
    did(ANEW, HEAD);
  }

  @Test
  void a_closed_case_too_gets_the_answer_and_is_taken_up_again() {
    did(FORWARD, HEAD);
    happened(new CaseEvent.StatusChanged("decided", "closed", StatusKind.CLOSED));
    assertEquals(Refusal.APPEAL_WITH_THE_COURT, refused(AGAIN, HEAD));
    did(new RulingCommand.RecordCourtAnswer(TODAY, CourtAnswer.SENT_BACK), HEAD);
    did(AGAIN, HEAD);
    assertEquals("looking", state.orElseThrow().status());
  }

  @Test
  void the_court_answers_only_what_went_there_on_a_day_that_was_and_a_higher_one_may_answer_anew() {
    var upheld = new RulingCommand.RecordCourtAnswer(TODAY, CourtAnswer.UPHELD);
    assertEquals(Refusal.NOTHING_WITH_THE_COURT, refused(upheld, HEAD));
    did(FORWARD, HEAD);
    assertEquals(Refusal.OFFICERS_ONLY, refused(upheld, CITIZEN));
    assertEquals(Refusal.DAY_TO_COME, refused(new RulingCommand.RecordCourtAnswer(TODAY.plusDays(1), CourtAnswer.UPHELD), HEAD));
    assertEquals(Refusal.DAY_BEFORE_DECISION, refused(new RulingCommand.RecordCourtAnswer(TODAY.minusDays(1), CourtAnswer.UPHELD), HEAD));
    did(upheld, HEAD);
    assertEquals(CaseRuling.Appeal.UPHELD, appeal());
    assertEquals(Refusal.APPEALED_ALREADY, refused(new RulingCommand.RecordAppeal(TODAY), HEAD));
    assertEquals(Refusal.NO_APPEAL, refused(FORWARD, HEAD));
    did(new RulingCommand.RecordCourtAnswer(TODAY, CourtAnswer.CHANGED), HEAD);
    assertEquals(CaseRuling.Appeal.COURT_CHANGED, appeal());
  }

  @ParameterizedTest
  @EnumSource
  void it_is_read_back_as_it_was_recorded(CourtAnswer answer) {
    var event = new RulingEvent.CourtAnswered(TODAY, answer);
    assertEquals(event, CaseEventCodec.decode(CaseEventCodec.encode(event)));
    happened(new RulingEvent.AppealForwarded(true), event);
    var course = state.orElseThrow().course();
    assertEquals(course, CourseCodec.read(CourseCodec.write(course)));
  }

  private CaseRuling.Appeal appeal() {
    return state.orElseThrow().course().ruling().orElseThrow().appeal();
  }

  private void did(CaseCommand command, Actor actor) {
    happened(assertInstanceOf(Decision.Accepted.class, decide(command, actor), command.toString()).events().toArray(CaseEvent[]::new));
  }

  private Refusal refused(CaseCommand command, Actor actor) {
    return assertInstanceOf(Decision.Refused.class, decide(command, actor), command.toString()).reason();
  }

  private Decision decide(CaseCommand command, Actor actor) {
    return CaseRules.decide(FLOW, state, command, actor, moment());
  }

  private void happened(CaseEvent... events) {
    for (var event : events) {
      state = Optional.of(CaseRules.apply(state, event, moment().at()));
    }
  }

  private static Moment moment() {
    return new Moment(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of());
  }

  private static Flow leadingBack(Flow flow) {
    var statuses = flow.statuses().stream().map(status -> switch (status.id()) {
      case "decided" -> leading(status, "closed", "looking", "supplement", "decided");
      case "closed" -> leading(status, "looking");
      default -> status;
    }).toList();
    return new Flow(statuses, flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), flow.work(), flow.scenarios());
  }

  private static Status leading(Status from, String... next) {
    return new Status(from.id(), from.kind(), from.title(), from.text(), List.of(next), from.terms());
  }
}
