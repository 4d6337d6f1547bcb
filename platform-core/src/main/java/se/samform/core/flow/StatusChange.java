package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.CaseCommand.ChangeStatus;

/** Along the flow's own ways, and no other. */
final class StatusChange {

  private StatusChange() {}

  static Decision by(Unfolding unfolding, ChangeStatus change, Actor actor) {
    var next = unfolding.status().filter(status -> status.mayBecome(change.to())).flatMap(status -> unfolding.flow().status(change.to()));
    if (next.isEmpty()) {
      return new Decision.Refused(Refusal.NOT_A_NEXT_STATUS);
    }
    var refusal = WithCourt.refusal(unfolding.state(), next.get()).or(() -> refusal(unfolding.flow(), next.get(), change, actor));
    return refusal.<Decision>map(Decision.Refused::new).orElseGet(() -> made(unfolding, next.get(), change));
  }

  private static Decision made(Unfolding unfolding, Status next, ChangeStatus change) {
    change.message().ifPresent(message -> unfolding
        .happens(new CaseEvent.WrittenToCitizen(message.message(), message.text(), message.files()))
        .causes(new Effect.TellOfMessage(message.message())));
    change.note().ifPresent(note -> unfolding.happens(new CaseEvent.NoteAdded(note)));
    change.signature().ifPresent(signature -> unfolding.happens(new HandlingEvent.ChangeSigned(signature)));
    Entry.change(unfolding, next);
    return change.then().map(then -> handedOn(unfolding, then)).orElseGet(unfolding::accepted);
  }

  /** What is over is nobody's to be given; whoever has it already reads why they keep it. */
  private static Decision handedOn(Unfolding unfolding, CaseCommand.HandOn then) {
    if (unfolding.state().isOver()) {
      return new Decision.Refused(Refusal.CASE_IS_OVER);
    }
    var decision = switch (then) {
      case CaseCommand.HandOn.ToOfficer(var officer, var why) -> Assignment.handedOn(unfolding.state(), officer, why);
      case CaseCommand.HandOn.ToUnit(var unit, var why) -> Handling.move(unfolding.state(), new HandlingCommand.MoveTo(unit, why));
    };
    if (decision instanceof Decision.Accepted(var events, var effects)) {
      events.forEach(unfolding::happens);
      return unfolding.accepted();
    }
    return decision.equals(new Decision.Refused(Refusal.ALREADY_ASSIGNED)) ? unfolding.accepted() : decision;
  }

  static Decision withdraw(Unfolding unfolding) {
    var next = following(unfolding, StatusKind.WITHDRAWN);
    if (next.isEmpty()) {
      return new Decision.Refused(Refusal.CANNOT_WITHDRAW);
    }
    Entry.change(unfolding, next.get());
    return unfolding.accepted();
  }

  /** The first status of this kind that may follow the present one. */
  static Optional<Status> following(Unfolding unfolding, StatusKind kind) {
    return unfolding.status().stream()
        .flatMap(status -> status.next().stream())
        .flatMap(id -> unfolding.flow().status(id).stream())
        .filter(status -> status.kind() == kind)
        .findFirst();
  }

  static void deliver(Unfolding unfolding, DeliveryEvent event) {
    unfolding.flow().receiversOn(event).forEach(role -> unfolding.causes(new Effect.Deliver(role, event)));
  }

  private static Optional<Refusal> refusal(Flow flow, Status next, ChangeStatus change, Actor actor) {
    var entering = next.terms().entering();
    if (isSetByDeciding(flow, next)) {
      return Optional.of(Refusal.NEEDS_A_DECISION);
    }
    if (!mayBeSetBy(entering, actor)) {
      return Optional.of(Refusal.NOT_YOURS_TO_SET);
    }
    return missing(entering, change).or(() -> unwanted(entering, change)).or(() -> written(change));
  }

  private static boolean isSetByDeciding(Flow flow, Status status) {
    return flow.work().rulings().stream().anyMatch(ruling -> ruling.status().equals(status.id()));
  }

  /** Those that may follow the present one and that this actor may set. */
  static List<Status> open(Flow flow, CaseState state, Actor actor) {
    return flow.status(state.status()).map(Status::next).orElse(List.of()).stream().flatMap(id -> flow.status(id).stream())
        .filter(status -> WithCourt.refusal(state, status).isEmpty() && !isSetByDeciding(flow, status) && mayBeSetBy(status.terms().entering(), actor)).toList();
  }

  private static boolean mayBeSetBy(Entering entering, Actor actor) {
    return entering.by().isEmpty() || played(actor).map(roles -> entering.by().stream().anyMatch(roles::contains)).orElse(true);
  }

  /** Empty for whoever plays no roles, whom other rules keep from setting any. */
  private static Optional<Set<String>> played(Actor actor) {
    return switch (actor) {
      case Actor.Officer officer -> Optional.of(officer.roles());
      case Actor.InternalSystem system -> Optional.of(system.roles());
      case Actor.Citizen citizen -> Optional.empty();
      case Actor.Representative representative -> Optional.empty();
      case Actor.ContactCentre centre -> Optional.empty();
      case Actor.Consultee consultee -> Optional.empty();
      case Actor.Machine() -> Optional.empty();
    };
  }

  private static Optional<Refusal> missing(Entering entering, ChangeStatus change) {
    if (entering.message() == Wanted.REQUIRED && change.message().isEmpty()) {
      return Optional.of(Refusal.MESSAGE_MISSING);
    }
    if (entering.note() == Wanted.REQUIRED && change.note().isEmpty()) {
      return Optional.of(Refusal.NOTE_MISSING);
    }
    return entering.isSigned() && change.signature().isEmpty() ? Optional.of(Refusal.NOT_SIGNED) : Optional.empty();
  }

  private static Optional<Refusal> unwanted(Entering entering, ChangeStatus change) {
    if (entering.message() == Wanted.NOT && change.message().isPresent()) {
      return Optional.of(Refusal.MESSAGE_UNWANTED);
    }
    return entering.note() == Wanted.NOT && change.note().isPresent() ? Optional.of(Refusal.NOTE_UNWANTED) : Optional.empty();
  }

  private static Optional<Refusal> written(ChangeStatus change) {
    return change.message().flatMap(message -> Writing.refusal(message.text())).or(() -> change.note().flatMap(Writing::refusal));
  }
}
