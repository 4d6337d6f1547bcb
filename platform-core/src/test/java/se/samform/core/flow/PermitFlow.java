package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** A permit with approvals, a referral, silence that means yes, and an end: all that a flow can have, for tests. */
final class PermitFlow {

  static final Task LOOK = task("look", TaskKind.DO, Optional.empty(), List.of(), Condition.ALWAYS);
  static final Task POLICE = task("police", TaskKind.REFER, Optional.of("police"), List.of(), Condition.ALWAYS);
  static final Task FIRE = task("fire", TaskKind.REFER, Optional.of("rescue"), List.of(), Condition.is("tent", "yes"));
  static final Task APPROVE = task("approve", TaskKind.APPROVE, Optional.of("head"), List.of("look", "police", "fire"), Condition.ALWAYS);

  static final Ruling GRANTED = ruling("granted", Ruling.Outcome.APPROVAL, "decided", Optional.of(new Span(12, Span.Unit.MONTHS)));
  static final Ruling REFUSED = ruling("refused", Ruling.Outcome.REJECTION, "decided", Optional.empty());

  static final Flow FLOW = new Flow(
      List.of(
          status("received", StatusKind.SUBMITTED, StatusTerms.USUAL, "looking", "silent", "withdrawn"),
          status("silent", StatusKind.IN_PROGRESS, terms(0, Messages.ALLOWED, wordless()), "looking"),
          status("looking", StatusKind.IN_PROGRESS, terms(10, Messages.ALLOWED, Entering.FREELY), "supplement", "withdrawn"),
          status("supplement", StatusKind.AWAITING_SUPPLEMENT, StatusTerms.USUAL, "supplemented", "withdrawn"),
          status("supplemented", StatusKind.SUPPLEMENTED, StatusTerms.USUAL, "looking"),
          status("ready", StatusKind.IN_PROGRESS, StatusTerms.USUAL, "decided", "looking"),
          status("denied", StatusKind.IN_PROGRESS, StatusTerms.USUAL, "decided"),
          status("decided", StatusKind.DECIDED, terms(0, new Messages.AllowedFor(30), signed()), "closed"),
          status("closed", StatusKind.CLOSED, terms(0, new Messages.AllowedFor(14), noted())),
          status("expired", StatusKind.CLOSED, StatusTerms.USUAL),
          status("withdrawn", StatusKind.WITHDRAWN, StatusTerms.USUAL)),
      "received", List.of(), List.of(new DeliveryRule(DeliveryEvent.DECIDED, "archive")), 40,
      new Work(
          List.of(new TaskGroup("inquiry", "looking", List.of(LOOK, POLICE, FIRE, APPROVE), Optional.of("ready"), Optional.of("denied"))),
          List.of(
              new Timer("silence", new Timer.Start.In("ready"), Span.workingDays(20), Condition.ALWAYS, new Timer.Action.Decide("granted")),
              new Timer("nudge", new Timer.Start.Promise(), Span.days(-5), Condition.ALWAYS, new Timer.Action.Remind(Timer.Whom.OFFICER)),
              new Timer("renew", new Timer.Start.ValidUntil(), Span.days(-60), Condition.ALWAYS, new Timer.Action.Remind(Timer.Whom.CITIZEN)),
              new Timer("expiry", new Timer.Start.ValidUntil(), Span.days(1), Condition.ALWAYS, new Timer.Action.Become("expired")),
              new Timer("escalate", new Timer.Start.In("received"), Span.workingDays(3), Condition.ALWAYS, new Timer.Action.MoveTo("board"))),
          List.of(GRANTED, REFUSED), List.of()),
      List.of());

  private PermitFlow() {}

  private static Status status(String id, StatusKind kind, StatusTerms terms, String... next) {
    return new Status(id, kind, LocalText.of(id, id), LocalText.NONE, List.of(next), terms);
  }

  private static StatusTerms terms(int workingDays, Messages messages, Entering entering) {
    return new StatusTerms(LocalText.NONE, workingDays, messages, false, false, entering);
  }

  private static Entering wordless() {
    return new Entering(Wanted.NOT, Optional.empty(), Wanted.NOT, Optional.empty(), false, Set.of());
  }

  private static Entering signed() {
    return new Entering(Wanted.OFFERED, Optional.empty(), Wanted.OFFERED, Optional.empty(), true, Set.of());
  }

  private static Entering noted() {
    return new Entering(Wanted.REQUIRED, Optional.empty(), Wanted.REQUIRED, Optional.empty(), false, Set.of("head"));
  }

  private static Task task(String id, TaskKind kind, Optional<String> by, List<String> after, Condition when) {
    return new Task(id, kind, LocalText.of(id, id), LocalText.NONE, by, when, after, 5, Wanted.OFFERED);
  }

  private static Ruling ruling(String id, Ruling.Outcome outcome, String status, Optional<Span> valid) {
    return new Ruling(
        id, outcome, LocalText.of(id, id), status, Optional.of("head"), Condition.ALWAYS, Optional.of("MBN 2.1"), LocalText.NONE,
        LocalText.of("Så", "So"),
        Optional.of(new Ruling.AppealTerms(LocalText.of("Förvaltningsrätten", "The court"), 21)), valid);
  }
}
