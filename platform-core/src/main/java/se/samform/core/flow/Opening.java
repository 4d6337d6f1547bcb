package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseEvent.Opened;

/** How a case begins: in the flow's first status, due after the promised days, with a receipt and what is handed over. */
final class Opening {

  private Opening() {}

  static Decision of(Flow flow, Submit submit) {
    var status = flow.initialStatus();
    var opened = new Opened(
        submit.reference(), submit.service(), submit.version(), submit.authority(), submit.unit(), status.id(),
        status.kind(), due(flow, submit.today()), submit.submission(), submit.sha256());
    return new Decision.Accepted(List.of(opened), effects(flow));
  }

  static CaseState state(Opened opened, Instant at) {
    return new CaseState(
        opened.reference(), opened.authority(), opened.unit(), opened.status(), opened.kind(), Optional.empty(),
        opened.dueOn(), false, at, at);
  }

  private static Optional<LocalDate> due(Flow flow, LocalDate today) {
    return flow.handlingDays() == 0 ? Optional.empty() : Optional.of(today.plusDays(flow.handlingDays()));
  }

  private static List<Effect> effects(Flow flow) {
    var effects = new ArrayList<Effect>(List.of(new Effect.RenderReceipt(), new Effect.ConfirmSubmission()));
    effects.addAll(StatusChange.deliveries(flow, DeliveryEvent.SUBMITTED));
    return effects;
  }
}
