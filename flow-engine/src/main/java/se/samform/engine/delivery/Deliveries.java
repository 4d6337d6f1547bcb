package se.samform.engine.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.DeliveryErrand;

/** What became of a case's deliveries. What is stuck is resent through {@link Outbox#resend}. */
@ApplicationScoped
public class Deliveries {

  private final Outbox outbox;

  @Inject
  public Deliveries(Outbox outbox) {
    this.outbox = outbox;
  }

  /** For the container's proxy. */
  protected Deliveries() {
    this(null);
  }

  /** In the order in which they were decided. */
  public List<DeliveryView> of(MunicipalityId municipality, CaseId id) {
    return outbox.ofStream(municipality, id.value()).stream()
        .filter(entry -> entry.kind().equals(DeliveryErrand.KIND))
        .map(Deliveries::view)
        .toList();
  }

  private static DeliveryView view(OutboxEntry entry) {
    var receipt = entry.state() == MessageState.DONE ? entry.lastReason() : Optional.<String>empty();
    return new DeliveryView(entry, receipt, entry.finishedAt());
  }
}
