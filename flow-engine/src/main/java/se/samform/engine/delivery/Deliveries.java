package se.samform.engine.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.engine.casefile.DeliveryErrand;

/** What became of a case's deliveries. What is stuck is resent through {@link Outbox#resend}. */
@ApplicationScoped
public class Deliveries {

  private final Database database;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public Deliveries(Database database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Deliveries() {
    this(null, null, null);
  }

  /** In the order in which they were decided. */
  public List<DeliveryView> of(MunicipalityId municipality, CaseId id) {
    var receipts = receipts(municipality, id);
    return outbox.ofStream(municipality, id.value()).stream()
        .filter(entry -> entry.kind().equals(DeliveryErrand.KIND))
        .map(entry -> view(entry, Optional.ofNullable(receipts.get(entry.id()))))
        .toList();
  }

  /** A receiver that was asked twice gives the same receipt twice. */
  void keep(ClaimedMessage message, String receipt) {
    database.read(session -> session.change(
        "insert ignore into delivery (id, municipality_id, case_id, receipt, delivered_at) values (?, ?, ?, ?, ?)",
        message.id(), message.municipality(), message.stream(), receipt, clock.instant()));
  }

  private Map<OutboxId, Receipt> receipts(MunicipalityId municipality, CaseId id) {
    return database.read(session -> session.list(
            "select id, receipt, delivered_at from delivery where municipality_id = ? and case_id = ?", Receipt::read, municipality, id))
        .stream()
        .collect(Collectors.toMap(Receipt::id, Function.identity()));
  }

  private static DeliveryView view(OutboxEntry entry, Optional<Receipt> receipt) {
    return new DeliveryView(entry, receipt.map(Receipt::text), receipt.map(Receipt::at));
  }

  private record Receipt(OutboxId id, String text, Instant at) {

    static Receipt read(Row row) throws SQLException {
      return new Receipt(row.id("id", OutboxId::new), row.text("receipt"), row.instant("delivered_at"));
    }
  }
}
