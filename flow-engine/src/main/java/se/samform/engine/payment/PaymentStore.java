package se.samform.engine.payment;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Logger;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Writes what happens to payments, one thing at a time. */
final class PaymentStore {

  private static final Logger LOG = Logger.getLogger(PaymentStore.class.getName());

  private final Database database;
  private final Clock clock;

  PaymentStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Payment> find(MunicipalityId municipality, PaymentId id) {
    return database.read(session -> PaymentRows.find(session, municipality, id));
  }

  /** The payment after it; empty if there is none. */
  Optional<Payment> happened(MunicipalityId municipality, PaymentId id, Happening happening) {
    return database.transaction(session -> {
      var found = PaymentRows.lock(session, municipality, id);
      return found.isPresent() ? Optional.of(happened(session, found.get(), happening)) : Optional.empty();
    });
  }

  /** As the provider tells it. What is of another amount is money that nothing can be done for. */
  Optional<Payment> told(MunicipalityId municipality, ProviderTold told) {
    return database.transaction(session -> {
      var found = PaymentRows.lock(session, municipality, told.payment());
      return found.isPresent() ? Optional.of(told(session, found.get(), told)) : Optional.empty();
    });
  }

  private Payment told(Session session, Payment found, ProviderTold told) throws SQLException {
    var after = happened(session, found.knownAs(told), new Happening.Told(told.state()));
    boolean isRight = found.amount().compareTo(told.amount()) == 0 && found.currency() == told.currency();
    if (isRight || after.standing().state() != PaymentState.PAID) {
      return after;
    }
    LOG.severe(() -> "Payment " + found.id().text() + " is of " + found.amount() + " and not " + told.amount() + " " + told.currency() + ": it goes back");
    return happened(session, after, new Happening.Useless());
  }

  private Payment happened(Session session, Payment payment, Happening happening) throws SQLException {
    var now = now();
    var after = payment.after(happening, now);
    PaymentRows.update(session, after);
    if (!after.standing().equals(payment.standing())) {
      PaymentRows.happened(session, after, now, happening.word());
    }
    return PaymentRows.find(session, payment.municipality(), payment.id()).orElseThrow();
  }

  /** Nobody else does anything about it until a while has gone; false if somebody was faster. */
  boolean claim(Payment payment) {
    return database.read(session -> PaymentRows.update(session, payment.asked(now())));
  }

  /** As precise as it is stored. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
