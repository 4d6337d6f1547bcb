package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** Documents that officers put into a case. */
class AddedDocumentTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT));
  private static final MessageId DOCUMENT = new MessageId(new UUID(7, 3));
  private static final List<Enclosed> FILES = List.of(new Enclosed(new FileId(new UUID(7, 6)), "karta.pdf", "application/pdf", 12, "ab".repeat(32)));
  private static final CaseState OPEN = CaseRules.apply(Optional.empty(), new CaseEvent.Opened("SKJ-2026-7F3K", new ServiceKey("skolskjuts"), 3,
      new AuthorityId(new UUID(7, 4)), UNIT, "received", StatusKind.SUBMITTED, Optional.of(LocalDate.of(2026, 12, 22)), new SubmissionId(new UUID(7, 5)), "00"), NOW);

  @Test
  void what_the_citizen_may_see_is_told_to_them_and_changes_the_case_and_what_is_internal_does_neither() {
    var told = (Decision.Accepted) decide(OPEN, add("Karta", true, FILES), OFFICER);
    assertEquals(List.of(new HandlingEvent.DocumentAdded(DOCUMENT, "Karta", true, FILES)), told.events());
    assertEquals(List.of(new Effect.TellOfMessage(DOCUMENT)), told.effects());
    assertEquals(LATER, CaseRules.apply(Optional.of(OPEN), told.events().getFirst(), LATER).changedAt());
    var internal = (Decision.Accepted) decide(OPEN, add("Karta", false, FILES), OFFICER);
    assertEquals(List.of(), internal.effects());
    assertEquals(OPEN, CaseRules.apply(Optional.of(OPEN), internal.events().getFirst(), LATER));
  }

  @Test
  void a_document_has_a_title_and_a_file() {
    assertEquals(Refusal.TITLE_MISSING, refused(OPEN, add(" ", true, FILES), OFFICER));
    assertEquals(Refusal.TITLE_TOO_LONG, refused(OPEN, add("å".repeat(121), true, FILES), OFFICER));
    assertEquals(Refusal.NO_FILE, refused(OPEN, add("Karta", true, List.of()), OFFICER));
  }

  @Test
  void who_handles_the_case_puts_it_in_also_when_it_is_over_and_nobody_else_does() {
    var over = CaseRules.apply(Optional.of(OPEN), new CaseEvent.StatusChanged("received", "closed", StatusKind.CLOSED), NOW);
    for (var actor : List.of(OFFICER, new Actor.InternalSystem("elit", Set.of(UNIT), Set.of(), Set.of()))) {
      assertEquals(Decision.Accepted.class, decide(over, add("Beslut", true, FILES), actor).getClass(), actor::toString);
    }
    assertEquals(Refusal.OFFICERS_ONLY, refused(OPEN, add("Karta", true, FILES), new Actor.Citizen(false)));
    assertEquals(Refusal.NOT_YOUR_UNIT, refused(OPEN, add("Karta", true, FILES), new Actor.ContactCentre(NILS)));
    assertEquals(Refusal.NOT_YOUR_UNIT, refused(OPEN, add("Karta", true, FILES), new Actor.Officer(NILS, Set.of(new UnitId(new UUID(7, 9))))));
  }

  private static CaseCommand add(String title, boolean isTold, List<Enclosed> files) {
    return new HandlingCommand.AddDocument(DOCUMENT, title, isTold, files);
  }

  private static Refusal refused(CaseState state, CaseCommand command, Actor actor) {
    return ((Decision.Refused) decide(state, command, actor)).reason();
  }

  private static Decision decide(CaseState state, CaseCommand command, Actor actor) {
    return CaseRules.decide(SchoolTransportFlow.FLOW, Optional.of(state), command, actor, new Moment(LATER, ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of()));
  }
}
