package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand.HandOn;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** A change of status that hands the case on with it: both happen, or neither. */
class HandedOnTest {

  private static final Moment MOMENT = new Moment(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of());
  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final UnitId ELSEWHERE = new UnitId(new UUID(7, 9));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final OfficerId HANNA = new OfficerId(new UUID(7, 3));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT));
  private static final Actor SYSTEM = new Actor.InternalSystem("register", Set.of(UNIT), Set.of("skolskjuts"), Set.of());

  private Optional<CaseState> state = Optional.empty();

  @BeforeEach
  void a_case_that_is_nobodys() {
    did(new CaseCommand.Submit("SKJ-2026-7F3K", new ServiceKey("skolskjuts"), 3, new AuthorityId(new UUID(7, 4)), UNIT, new SubmissionId(new UUID(7, 5)),
        "ab".repeat(32), LocalDate.of(2026, 11, 22)), new Actor.Citizen(false));
  }

  @Test
  void to_a_colleague_or_to_oneself() {
    var events = did(handling(new HandOn.ToOfficer(HANNA)), OFFICER);
    assertEquals(List.of(new CaseEvent.StatusChanged("received", "handling", StatusKind.IN_PROGRESS), new CaseEvent.Assigned(HANNA)),
        events.stream().filter(event -> event instanceof CaseEvent.StatusChanged || event instanceof CaseEvent.Assigned).toList());
    assertEquals(Optional.of(HANNA), state.orElseThrow().assignee());
  }

  @Test
  void why_it_goes_to_a_colleague_is_written_down() {
    assertEquals(Refusal.TEXT_TOO_LONG, refused(handling(new HandOn.ToOfficer(NILS, "x".repeat(20_001))), OFFICER));
    var events = did(handling(new HandOn.ToOfficer(HANNA, "Du kan området")), OFFICER);
    assertEquals(List.of(new CaseEvent.Assigned(HANNA, "Du kan området")), events.stream().filter(CaseEvent.Assigned.class::isInstance).toList());
  }

  @Test
  void who_has_it_already_keeps_it() {
    did(new CaseCommand.Take(), OFFICER);
    did(handling(new HandOn.ToOfficer(NILS)), OFFICER);
    assertEquals("handling", state.orElseThrow().status());
    assertEquals(Optional.of(NILS), state.orElseThrow().assignee());
  }

  @Test
  void who_has_it_already_is_told_why_they_keep_it() {
    did(new CaseCommand.Take(), OFFICER);
    assertEquals(Refusal.TEXT_TOO_LONG, refused(handling(new HandOn.ToOfficer(NILS, "x".repeat(20_001))), OFFICER));
    var events = did(handling(new HandOn.ToOfficer(NILS, "Du har pratat med dem")), OFFICER);
    assertEquals(List.of(new CaseEvent.Assigned(NILS, "Du har pratat med dem")), events.stream().filter(CaseEvent.Assigned.class::isInstance).toList());
    assertEquals(Optional.of(NILS), state.orElseThrow().assignee());
  }

  @Test
  void to_another_unit_with_a_reason_and_nobody_has_it_there() {
    did(new CaseCommand.Take(), OFFICER);
    did(handling(new HandOn.ToUnit(ELSEWHERE, "Det är deras")), OFFICER);
    assertEquals("handling", state.orElseThrow().status());
    assertEquals(ELSEWHERE, state.orElseThrow().unit());
    assertEquals(Optional.empty(), state.orElseThrow().assignee());
  }

  @Test
  void what_is_refused_of_either_changes_nothing() {
    assertEquals(Refusal.NOTHING_WRITTEN, refused(handling(new HandOn.ToUnit(ELSEWHERE, " ")), OFFICER));
    assertEquals(Refusal.ALREADY_THERE, refused(handling(new HandOn.ToUnit(UNIT, "Hit")), OFFICER));
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(change("decided", new HandOn.ToOfficer(HANNA)), OFFICER));
    did(new HandlingCommand.DeclareConflict("Min syster"), new Actor.Officer(HANNA, Set.of(UNIT)));
    assertEquals(Refusal.CONFLICT_OF_INTEREST, refused(handling(new HandOn.ToOfficer(HANNA)), OFFICER));
  }

  @Test
  void a_case_that_ends_with_it_is_nobodys_to_be_given() {
    did(handling(new HandOn.ToOfficer(NILS)), OFFICER);
    var ends = SchoolTransportFlow.FLOW.status(state.orElseThrow().status()).orElseThrow().next().stream()
        .filter(next -> SchoolTransportFlow.FLOW.status(next).orElseThrow().kind().isEnd()).findFirst().orElseThrow();
    assertEquals(Refusal.CASE_IS_OVER, refused(change(ends, new HandOn.ToOfficer(HANNA)), OFFICER));
  }

  @Test
  void a_system_hands_nothing_on() {
    assertEquals(Refusal.OFFICERS_ONLY, refused(handling(new HandOn.ToUnit(ELSEWHERE, "Hej")), SYSTEM));
  }

  private static CaseCommand handling(HandOn then) {
    return change("handling", then);
  }

  private static CaseCommand change(String to, HandOn then) {
    return new CaseCommand.ChangeStatus(to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(then));
  }

  private Refusal refused(CaseCommand command, Actor actor) {
    return assertInstanceOf(Decision.Refused.class, CaseRules.decide(SchoolTransportFlow.FLOW, state, command, actor, MOMENT)).reason();
  }

  private List<CaseEvent> did(CaseCommand command, Actor actor) {
    var accepted = assertInstanceOf(Decision.Accepted.class, CaseRules.decide(SchoolTransportFlow.FLOW, state, command, actor, MOMENT));
    accepted.events().forEach(event -> state = Optional.of(CaseRules.apply(state, event, MOMENT.at())));
    return accepted.events();
  }
}
