package se.samform.engine.payment;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Refunds as rows. */
final class RefundRows {

  private static final String ALL = "select id, municipality_id, case_id, payment_id, amount, currency, state, created_at, ask_at, asks from payment_refund";

  private RefundRows() {}

  static void insert(Session session, Refund refund) throws SQLException {
    session.change("insert into payment_refund (id, municipality_id, case_id, payment_id, amount, currency, state, created_at, ask_at, asks)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        refund.id(), refund.municipality(), refund.kase(), refund.payment(), refund.amount(), refund.currency(), refund.state(), refund.createdAt(),
        refund.askAt(), refund.asks());
  }

  static Optional<Refund> find(Session session, MunicipalityId municipality, PaymentId id) throws SQLException {
    return session.one(ALL + " where municipality_id = ? and id = ?", RefundRows::read, municipality, id);
  }

  /** Of all municipalities: those that something is to be done about. */
  static List<Refund> due(Session session, Instant now, int limit) throws SQLException {
    return session.list(ALL + " where ask_at <= ? order by ask_at limit ?", RefundRows::read, now, limit);
  }

  /** Nobody else does anything about it until then; false if somebody was faster. */
  static boolean claim(Session session, Refund refund, Instant until) throws SQLException {
    return session.change("update payment_refund set ask_at = ?, asks = asks + 1 where municipality_id = ? and id = ? and asks = ? and state = 'ASKED'",
        until, refund.municipality(), refund.id(), refund.asks()) == 1;
  }

  /** False if it had ended before. */
  static boolean end(Session session, Refund refund, RefundState how) throws SQLException {
    return session.change("update payment_refund set state = ?, ask_at = null where municipality_id = ? and id = ? and state = 'ASKED'",
        how, refund.municipality(), refund.id()) == 1;
  }

  /** What was never ordered. */
  static void remove(Session session, Refund refund) throws SQLException {
    session.change("delete from payment_refund where municipality_id = ? and id = ? and state = 'ASKED'", refund.municipality(), refund.id());
  }

  private static Refund read(Row row) throws SQLException {
    return new Refund(
        row.id("id", PaymentId::new), row.id("municipality_id", MunicipalityId::new), row.id("case_id", CaseId::new),
        row.id("payment_id", PaymentId::new), new BigDecimal(row.text("amount")), Currency.valueOf(row.text("currency")),
        RefundState.valueOf(row.text("state")), row.instant("created_at"), row.instantIfAny("ask_at"), row.count("asks"));
  }
}
