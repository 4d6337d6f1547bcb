package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.Assign;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseCommand.Take;
import se.samform.core.flow.CaseCommand.Withdraw;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.flow.CaseCommand.WriteToUnit;
import se.samform.core.flow.CaseEvent.Assigned;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.Decision.Accepted;
import se.samform.core.flow.Decision.Refused;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

class CaseRulesTest {

  private static final Flow FLOW = SchoolTransportFlow.FLOW;
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Moment MOMENT = new Moment(NOW, ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of());
  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final MessageId MESSAGE = new MessageId(new UUID(7, 3));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT));
  private static final Actor OUTSIDER = new Actor.Officer(NILS, Set.of(new UnitId(new UUID(7, 9))));
  private static final Actor CONTACT_CENTRE = new Actor.ContactCentre(NILS);
  private static final Actor CITIZEN = new Actor.Citizen(false);
  private static final Submit SUBMIT = new Submit(
      "SKJ-2026-7F3K", new ServiceKey("skolskjuts"), 3, new AuthorityId(new UUID(7, 4)), UNIT,
      new SubmissionId(new UUID(7, 5)), "ab".repeat(32), LocalDate.of(2026, 11, 22));

  @Test
  void opens_in_the_first_status_due_after_the_promised_days() {
    var state = open();
    assertEquals("received", state.status());
    assertEquals(StatusKind.SUBMITTED, state.kind());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 22)), state.dueOn());
    assertEquals(Optional.empty(), state.assignee());
  }

  @Test
  void no_answer_is_promised_on_a_day_on_which_nobody_works() {
    WorkingDays christmas = day -> WorkingDays.WEEKDAYS.isWorkingDay(day) && !day.equals(LocalDate.of(2026, 12, 25));
    var moment = new Moment(NOW, ZoneOffset.UTC, christmas, Map.of());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 28)), dueOn(LocalDate.of(2026, 11, 25), moment), "a holiday and a weekend");
    assertEquals(Optional.of(LocalDate.of(2026, 12, 21)), dueOn(LocalDate.of(2026, 11, 19), moment), "a Saturday");
    assertEquals(Optional.of(LocalDate.of(2026, 12, 22)), dueOn(LocalDate.of(2026, 11, 22), moment));
  }

  private static Optional<LocalDate> dueOn(LocalDate today, Moment moment) {
    var submit = new Submit(SUBMIT.reference(), SUBMIT.service(), SUBMIT.version(), SUBMIT.authority(), UNIT, SUBMIT.submission(), SUBMIT.sha256(), today);
    var accepted = (Accepted) CaseRules.decide(FLOW, Optional.empty(), submit, CITIZEN, moment);
    return ((CaseEvent.Opened) accepted.events().getFirst()).dueOn();
  }

  @Test
  void opening_renders_a_receipt_confirms_and_delivers_to_those_bound_to_submit() {
    var accepted = accepted(Optional.empty(), SUBMIT, CITIZEN);
    assertEquals(
        List.of(new Effect.RenderReceipt(), new Effect.ConfirmSubmission(),
            new Effect.Deliver("case-receiver", DeliveryEvent.SUBMITTED)),
        accepted.effects());
  }

  @Test
  void refuses_to_open_twice_and_to_handle_what_is_not_open() {
    assertEquals(Refusal.ALREADY_OPEN, refused(open(), SUBMIT, CITIZEN));
    assertEquals(new Refused(Refusal.NO_SUCH_CASE), CaseRules.decide(FLOW, Optional.empty(), new Take(), OFFICER, MOMENT));
  }

  @Test
  void an_officer_takes_a_case_once() {
    var taken = after(open(), new Take(), OFFICER);
    assertEquals(Optional.of(NILS), taken.assignee());
    assertEquals(Refusal.ALREADY_ASSIGNED, refused(taken, new Take(), OFFICER));
    assertEquals(Refusal.ALREADY_ASSIGNED, refused(taken, new Assign(NILS), OFFICER));
  }

  @Test
  void a_colleague_may_take_it_over() {
    var johan = new OfficerId(new UUID(7, 6));
    var taken = after(open(), new Take(), OFFICER);
    var accepted = accepted(Optional.of(taken), new Take(), new Actor.Officer(johan, Set.of(UNIT)));
    assertEquals(List.of(new Assigned(johan)), accepted.events());
  }

  @Test
  void refuses_an_officer_of_another_unit_whatever_they_want() {
    for (var command : List.of(new Take(), new Assign(NILS), new ChangeStatus("handling"),
        new WriteToCitizen(MESSAGE, "Hej"), new AddNote("Hm"))) {
      assertEquals(Refusal.NOT_YOUR_UNIT, refused(open(), command, OUTSIDER), command::toString);
    }
  }

  @Test
  void refuses_citizens_what_is_the_officers_and_officers_what_is_the_citizens() {
    assertEquals(Refusal.OFFICERS_ONLY, refused(open(), new ChangeStatus("handling"), CITIZEN));
    assertEquals(Refusal.OFFICERS_ONLY, refused(open(), new AddNote("Hm"), CITIZEN));
    assertEquals(Refusal.CITIZENS_ONLY, refused(open(), new Withdraw(), OFFICER));
    assertEquals(Refusal.CITIZENS_ONLY, refused(open(), new WriteToUnit(MESSAGE, "Hej"), OFFICER));
  }

  @Test
  void the_status_changes_only_along_the_flow() {
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(open(), new ChangeStatus("decided"), OFFICER));
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(open(), new ChangeStatus("nowhere"), OFFICER));
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(open(), new ChangeStatus("received"), OFFICER));
    assertEquals("handling", in("handling").status());
  }

  @Test
  void a_decision_is_told_to_the_citizen_and_delivered() {
    var accepted = accepted(Optional.of(in("handling")), new ChangeStatus("decided"), OFFICER);
    assertEquals(
        List.of(new Effect.TellOfStatus("decided"), new Effect.Deliver("school-register", DeliveryEvent.DECIDED)),
        accepted.effects());
  }

  @Test
  void the_citizen_withdraws_only_where_the_flow_lets_them() {
    assertEquals(StatusKind.WITHDRAWN, after(open(), new Withdraw(), CITIZEN).kind());
    assertEquals(Refusal.CANNOT_WITHDRAW, refused(in("handling", "decided"), new Withdraw(), CITIZEN));
  }

  @Test
  void what_the_citizen_writes_when_something_was_missing_supplements_the_case() {
    var accepted = accepted(Optional.of(in("handling", "supplement")), new WriteToUnit(MESSAGE, "Här är det"), CITIZEN);
    assertEquals(
        List.of(new WrittenToUnit(MESSAGE, "Här är det"),
            new StatusChanged("supplement", "supplemented", StatusKind.SUPPLEMENTED)),
        accepted.events());
  }

  @Test
  void what_the_contact_centre_writes_down_does_what_the_citizens_own_words_would_have_done() {
    var said = new ContactCommand.WriteFor(MESSAGE, ContactWay.PHONE, "Här är det");
    var accepted = accepted(Optional.of(in("handling", "supplement")), said, CONTACT_CENTRE);
    assertEquals(
        List.of(new ContactEvent.WrittenFor(MESSAGE, ContactWay.PHONE, "Här är det"),
            new StatusChanged("supplement", "supplemented", StatusKind.SUPPLEMENTED)),
        accepted.events());
    assertTrue(after(open(), said, CONTACT_CENTRE).citizenWroteLast());
    assertEquals(Refusal.CASE_IS_OVER, refused(in("handling", "decided", "closed"), said, CONTACT_CENTRE));
    assertEquals(Refusal.NOTHING_WRITTEN, refused(open(), new ContactCommand.WriteFor(MESSAGE, ContactWay.PHONE, " "), CONTACT_CENTRE));
  }

  @Test
  void the_contact_centre_writes_on_a_case_of_any_unit_and_handles_none() {
    assertEquals(List.of(new CaseEvent.NoteAdded("Ringde")), accepted(Optional.of(open()), new CaseCommand.AddNote("Ringde"), CONTACT_CENTRE).events());
    for (var command : List.of(new Take(), new ChangeStatus("handling"), new WriteToCitizen(MESSAGE, "Hej"), new HandlingCommand.GiveBack())) {
      assertEquals(Refusal.NOT_YOUR_UNIT, refused(open(), command, CONTACT_CENTRE), command::toString);
    }
    assertEquals(Refusal.CITIZENS_ONLY, refused(open(), new WriteToUnit(MESSAGE, "Hej"), OFFICER));
    var said = new ContactCommand.WriteFor(MESSAGE, ContactWay.LETTER, "Hej");
    assertEquals(Refusal.OFFICERS_ONLY, refused(open(), said, CITIZEN));
    assertEquals(Refusal.OFFICERS_ONLY, refused(open(), said, new Actor.Machine()));
    assertEquals(Refusal.NOT_YOUR_UNIT, refused(open(), said, OUTSIDER));
    var barred = after(open(), new HandlingCommand.DeclareConflict("Min bror"), OFFICER);
    assertEquals(Refusal.CONFLICT_OF_INTEREST, refused(barred, said, CONTACT_CENTRE));
  }

  @Test
  void a_message_waits_for_an_answer_until_the_unit_gives_one() {
    var written = after(open(), new WriteToUnit(MESSAGE, "Hej"), CITIZEN);
    assertTrue(written.citizenWroteLast());
    assertEquals(false, after(written, new WriteToCitizen(MESSAGE, "Hej själv"), OFFICER).citizenWroteLast());
  }

  @Test
  void nothing_but_notes_happens_to_a_case_that_is_over_unless_the_flow_leads_back() {
    var over = in("handling", "decided", "closed");
    assertEquals(Refusal.NOT_A_NEXT_STATUS, refused(over, new ChangeStatus("handling"), OFFICER));
    for (var command : List.of(new Take(), new WriteToCitizen(MESSAGE, "Hej"))) {
      assertEquals(Refusal.CASE_IS_OVER, refused(over, command, OFFICER), command::toString);
    }
    assertEquals(Refusal.CASE_IS_OVER, refused(over, new WriteToUnit(MESSAGE, "Hej"), CITIZEN));
    accepted(Optional.of(over), new AddNote("Arkiverat"), OFFICER);
  }

  @Test
  void a_note_leaves_what_the_citizen_sees_as_it_was() {
    var before = Optional.of(open());
    assertEquals(before.get(), CaseRules.apply(before, new NoteAdded("Hm"), NOW.plusSeconds(60)));
  }

  @Test
  void refuses_empty_and_endless_texts() {
    assertEquals(Refusal.NOTHING_WRITTEN, refused(open(), new AddNote(" \n "), OFFICER));
    assertEquals(Refusal.TEXT_TOO_LONG, refused(open(), new AddNote("å".repeat(20_001)), OFFICER));
    accepted(Optional.of(open()), new AddNote("å".repeat(20_000)), OFFICER);
  }

  private static CaseState open() {
    return applied(Optional.empty(), accepted(Optional.empty(), SUBMIT, CITIZEN));
  }

  private static CaseState in(String... statuses) {
    var state = open();
    if (!statuses[0].equals("handling")) {
      throw new IllegalArgumentException("Begins with handling");
    }
    for (var status : statuses) {
      state = after(state, new ChangeStatus(status), OFFICER);
    }
    return state;
  }

  private static CaseState after(CaseState state, CaseCommand command, Actor actor) {
    return applied(Optional.of(state), accepted(Optional.of(state), command, actor));
  }

  private static CaseState applied(Optional<CaseState> before, Accepted accepted) {
    var state = before;
    for (var event : accepted.events()) {
      state = Optional.of(CaseRules.apply(state, event, NOW));
    }
    return state.orElseThrow();
  }

  private static Accepted accepted(Optional<CaseState> state, CaseCommand command, Actor actor) {
    return (Accepted) CaseRules.decide(FLOW, state, command, actor, MOMENT);
  }

  private static Refusal refused(CaseState state, CaseCommand command, Actor actor) {
    return ((Refused) CaseRules.decide(FLOW, Optional.of(state), command, actor, MOMENT)).reason();
  }
}
