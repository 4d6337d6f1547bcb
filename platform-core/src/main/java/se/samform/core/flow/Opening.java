package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseEvent.Opened;

/** How a case begins: in the flow's first status, due after the promised days, with a receipt and what is handed over. */
final class Opening {

  private Opening() {}

  static Decision of(Flow flow, Submit submit, Moment moment) {
    var unfolding = new Unfolding(flow, Optional.empty(), moment);
    var status = flow.initialStatus();
    unfolding
        .happens(new Opened(
            submit.reference(), submit.service(), submit.version(), submit.authority(), submit.unit(), status.id(),
            status.kind(), due(flow, submit.today(), moment.calendar()), submit.submission(), submit.sha256(), submit.applies()))
        .causes(new Effect.RenderReceipt())
        .causes(new Effect.ConfirmSubmission());
    StatusChange.deliver(unfolding, DeliveryEvent.SUBMITTED);
    submit.fee().ifPresent(unfolding::happens);
    submit.astray().ifPresent(unfolding::happens);
    submit.assignee().ifPresent(officer -> unfolding.happens(new CaseEvent.Assigned(officer)));
    Timers.startWithCase(unfolding);
    Entry.into(unfolding, status);
    return unfolding.accepted();
  }

  static CaseState state(Opened opened, Instant at) {
    return new CaseState(
        opened.reference(), opened.authority(), opened.unit(), opened.status(), opened.kind(), Optional.empty(),
        opened.dueOn(), false, at, at, Course.begun(opened.applies(), at, opened.dueOn()));
  }

  /** Nobody is promised an answer on a day on which nobody works. */
  private static Optional<LocalDate> due(Flow flow, LocalDate today, WorkingDays calendar) {
    return flow.handlingDays() == 0 ? Optional.empty() : Optional.of(calendar.onOrAfter(today.plusDays(flow.handlingDays())));
  }
}
