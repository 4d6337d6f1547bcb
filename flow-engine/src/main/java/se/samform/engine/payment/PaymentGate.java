package se.samform.engine.payment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.FeeEvent;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Paid;
import se.samform.core.store.Session;
import se.samform.engine.casefile.Gate;
import se.samform.engine.casefile.Passage;
import se.samform.engine.casefile.ReadyDraft;
import se.samform.engine.casefile.WaitsFor;

/** Shut for a draft that costs, until a payment of just these answers and this bill has come; that payment is used by the case, once. */
public final class PaymentGate implements Gate {

  @Override
  public Passage ask(Session session, ReadyDraft ready) throws SQLException {
    var bill = Due.beforeSubmit(ready.evaluation(), ready.binding(), ready.draft().language());
    return bill.isPresent() ? ask(session, ready, bill.get()) : Passage.Open.PLAIN;
  }

  private static Passage ask(Session session, ReadyDraft ready, Bill bill) throws SQLException {
    var draft = ready.draft();
    var hash = PaidContent.hash(ready.service(), ready.evaluation(), bill);
    var paid = PaymentRows.lockAll(session, draft.municipality(), draft.id()).stream()
        .filter(payment -> payment.standing().isPaidAndFree())
        .filter(payment -> Arrays.equals(payment.contentHash(), hash))
        .findFirst();
    return paid.isPresent() ? used(session, paid.get(), bill, ready.now()) : new Passage.Shut(new WaitsFor.Payment(bill));
  }

  private static Passage used(Session session, Payment payment, Bill bill, Instant now) throws SQLException {
    var used = payment.after(new Happening.Used(), now);
    PaymentRows.update(session, used);
    PaymentRows.happened(session, used, now, new Happening.Used().word());
    var at = payment.paidAt().orElse(now);
    var reference = payment.reference().orElse("");
    return new Passage.Open(
        Optional.of(new Paid(bill, at, payment.provider(), reference)),
        List.of(new FeeEvent.Paid(payment.id(), Optional.empty(), payment.amount(), payment.currency(), at, payment.provider(), reference)));
  }
}
