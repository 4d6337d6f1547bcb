package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseOwner.Kind;
import se.samform.core.flow.CaseOwner.Ways;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.text.LocalText;

/** A case gets another owner. */
class TransferringTest {

  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final Actor OFFICER = new Actor.Officer(NILS, Set.of(UNIT));
  private static final CaseOwner VERA = new CaseOwner(Kind.PERSON, "191212121212", "Vera Exempel", Ways.NONE);
  private static final CaseOwner CLUB =
      new CaseOwner(Kind.ORGANISATION, "5599900015", "Klubben", new Ways("Vera", "", "070-1740605", "", "", ""));
  private static final CaseState OPEN = CaseRules.apply(Optional.empty(), new CaseEvent.Opened("MARK-2026-7F3K", new ServiceKey("markupplatelse"), 1,
      new AuthorityId(new UUID(7, 4)), UNIT, "received", StatusKind.SUBMITTED, Optional.empty(), new SubmissionId(new UUID(7, 5)), "00"), NOW);

  @Test
  void where_the_status_lets_it_both_are_told_and_who_asked_for_it_is_handed_it() {
    for (var owner : List.of(VERA, CLUB)) {
      var accepted = (Decision.Accepted) decide(OPEN, owner, "Ny arrangör", OFFICER);
      assertEquals(List.of(new HandlingEvent.Transferred(owner, "Ny arrangör")), accepted.events());
      assertEquals(List.of(new Effect.TellOfTransfer(), new Effect.Deliver("archive", DeliveryEvent.TRANSFERRED)), accepted.effects());
      var after = CaseRules.apply(Optional.of(OPEN), accepted.events().getFirst(), LATER);
      assertEquals(List.of("received", LATER), List.of(after.status(), after.changedAt()), "it goes on as it was");
    }
  }

  @Test
  void not_in_a_status_that_says_nothing_of_it_and_in_an_end_only_if_that_does() {
    var moved = CaseRules.apply(Optional.of(OPEN), new CaseEvent.StatusChanged("received", "handling", StatusKind.IN_PROGRESS), NOW);
    assertEquals(Refusal.NOT_TO_BE_TRANSFERRED, refused(moved, VERA, "Ny arrangör", OFFICER));
    var over = CaseRules.apply(Optional.of(OPEN), new CaseEvent.StatusChanged("received", "closed", StatusKind.CLOSED), NOW);
    assertEquals(Decision.Accepted.class, decide(over, VERA, "Ny arrangör", OFFICER).getClass());
  }

  @Test
  void not_while_something_is_asked_for_or_owed() {
    var asked = CaseRules.apply(Optional.of(OPEN), new SupplementEvent.SupplementAsked(List.of("sketch"), new MessageId(new UUID(7, 8)), Optional.empty()), NOW);
    assertEquals(Refusal.SUPPLEMENT_UNDER_WAY, refused(asked, VERA, "Ny arrangör", OFFICER));
    var fee = new PaymentId(new UUID(7, 9));
    var owed = CaseRules.apply(Optional.of(OPEN), new FeeEvent.FeeAsked(fee, new BigDecimal("900.00"), Currency.SEK, "Tillsyn"), NOW);
    assertEquals(Refusal.FEE_NOT_PAID, refused(owed, VERA, "Ny arrangör", OFFICER));
    var paid = CaseRules.apply(Optional.of(owed), new FeeEvent.Paid(new PaymentId(new UUID(7, 10)), Optional.of(fee), new BigDecimal("900.00"), Currency.SEK, NOW, "granvik", "P-1"), NOW);
    assertEquals(Decision.Accepted.class, decide(paid, VERA, "Ny arrangör", OFFICER).getClass());
  }

  @Test
  void to_somebody_with_a_number_and_a_name_and_of_an_organisation_it_is_said_whom_to_reach() {
    for (var nobody : List.of(new CaseOwner(Kind.PERSON, "1912121212", "Vera", Ways.NONE), new CaseOwner(Kind.PERSON, "191212121212", " ", Ways.NONE),
        new CaseOwner(Kind.ORGANISATION, "191212121212", "Klubben", CLUB.ways()))) {
      assertEquals(Refusal.NO_SUCH_OWNER, refused(OPEN, nobody, "Ny arrangör", OFFICER));
    }
    assertEquals(Refusal.OWNER_NOT_REACHABLE, refused(OPEN, CLUB.reachedBy(new Ways("", "k@exempel.invalid", "", "", "", "")), "Ny", OFFICER));
    assertEquals(Refusal.OWNER_NOT_REACHABLE, refused(OPEN, CLUB.reachedBy(new Ways("Vera", "", "", "Vägen 1", "123 45", "Granvik")), "Ny", OFFICER));
  }

  @Test
  void to_nobody_who_is_under_age_by_their_number_until_the_day_on_which_they_are_eighteen() {
    for (var child : List.of("200811290001", "200811890001", "201701012393")) {
      assertEquals(Refusal.OWNER_IS_A_CHILD, refused(OPEN, new CaseOwner(Kind.PERSON, child, "Nils Exempel", Ways.NONE), "Ny", OFFICER), child);
    }
    for (var grown : List.of("200811280001", "200811870001", "191212121212")) {
      assertEquals(Decision.Accepted.class, decide(OPEN, new CaseOwner(Kind.PERSON, grown, "Nils Exempel", Ways.NONE), "Ny", OFFICER).getClass(), grown);
    }
  }

  @Test
  void with_a_reason_and_by_who_handles_the_case_alone() {
    assertEquals(Refusal.NOTHING_WRITTEN, refused(OPEN, VERA, " ", OFFICER));
    assertEquals(Refusal.OFFICERS_ONLY, refused(OPEN, VERA, "Ny", new Actor.Citizen(false)));
    assertEquals(Refusal.OFFICERS_ONLY, refused(OPEN, VERA, "Ny", new Actor.InternalSystem("elit", Set.of(UNIT), Set.of(), Set.of())));
    assertEquals(Refusal.NOT_YOUR_UNIT, refused(OPEN, VERA, "Ny", new Actor.Officer(NILS, Set.of())));
  }

  private static Refusal refused(CaseState state, CaseOwner owner, String why, Actor actor) {
    return ((Decision.Refused) decide(state, owner, why, actor)).reason();
  }

  private static Decision decide(CaseState state, CaseOwner owner, String why, Actor actor) {
    var moment = new Moment(LATER, ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of());
    return CaseRules.decide(flow(), Optional.of(state), new HandlingCommand.Transfer(owner, why), actor, moment);
  }

  private static Flow flow() {
    var letting = new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, false, false, Map.of(), false, true, FeeAsking.NOT, Entering.FREELY);
    return new Flow(
        List.of(status("received", StatusKind.SUBMITTED, letting), status("handling", StatusKind.IN_PROGRESS, StatusTerms.USUAL), status("closed", StatusKind.CLOSED, letting)),
        "received", List.of(), List.of(new DeliveryRule(DeliveryEvent.TRANSFERRED, "archive")), 0, new Work(List.of(), List.of(), List.of(), List.of()), List.of());
  }

  private static Status status(String id, StatusKind kind, StatusTerms terms) {
    return new Status(id, kind, LocalText.of(id, id), LocalText.NONE, List.of("handling", "closed"), terms);
  }
}
