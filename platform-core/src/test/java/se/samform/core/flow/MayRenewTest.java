package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** A permit with a day on which it ends, two months before which its holder is reminded. */
class MayRenewTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
  private static final Timer RENEW =
      new Timer("renew", new Timer.Start.ValidUntil(), Span.days(-60), Condition.ALWAYS, new Timer.Action.Remind(Timer.Whom.CITIZEN));

  @Test
  void not_before_the_flow_has_reminded_of_it() {
    assertFalse(MayRenew.now(flow(RENEW), state("granted", true)), "the reminder is still to come");
    assertTrue(MayRenew.now(flow(RENEW), state("granted", false)), "it came, or was never to");
  }

  @Test
  void at_once_where_nobody_is_reminded() {
    var end = new Timer("renew", new Timer.Start.ValidUntil(), Span.days(1), Condition.ALWAYS, new Timer.Action.Become("received"));
    assertTrue(MayRenew.now(flow(end), state("granted", true)));
  }

  @Test
  void nobody_is_reminded_before_the_case_is_where_they_may_and_they_are_as_soon_as_it_is() {
    var flow = flow(RENEW);
    assertTrue(MayRenew.waits(flow, state("received", true), RENEW), "it comes where they may");
    assertFalse(MayRenew.waits(flow, state("granted", true), RENEW));
    assertFalse(MayRenew.waits(flow, state("taken-back", true), RENEW), "it never comes there again");
    assertTrue(MayRenew.isInVain(flow, state("taken-back", true), RENEW));
    assertFalse(MayRenew.isInVain(flow, state("granted", true), RENEW));
  }

  @Test
  void never_in_a_status_that_says_nothing_of_it() {
    assertFalse(MayRenew.now(flow(RENEW), state("received", false)));
    assertFalse(MayRenew.now(flow(RENEW), state("of another flow", false)));
  }

  private static Flow flow(Timer timer) {
    var renewable = new StatusTerms(LocalText.NONE, 0, Messages.ALLOWED, false, true, false, FeeAsking.NOT, Entering.FREELY);
    return new Flow(
        List.of(status("received", StatusKind.SUBMITTED, StatusTerms.USUAL, "granted"), status("granted", StatusKind.CLOSED, renewable),
            status("taken-back", StatusKind.CLOSED, StatusTerms.USUAL)), "received", List.of(),
        List.of(), 0, new Work(List.of(), List.of(timer), List.of(), List.of()), List.of());
  }

  private static Status status(String id, StatusKind kind, StatusTerms terms, String... next) {
    return new Status(id, kind, LocalText.of(id, id), LocalText.NONE, List.of(next), terms);
  }

  private static CaseState state(String status, boolean isRunning) {
    var course = Course.begun(Set.of(), AT, Optional.empty());
    return new CaseState(
        "GRV-1", new AuthorityId(new UUID(1, 1)), new UnitId(new UUID(1, 2)), status, StatusKind.CLOSED, Optional.empty(), Optional.empty(), false, AT, AT,
        isRunning ? course.with(new RunningTimer("renew", LocalDate.of(2027, 1, 1))) : course);
  }
}
