package se.samform.engine.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.Currency;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Payments as rows. */
final class PaymentRows {

  private static final String ALL = "select id, municipality_id, case_id, fee_id, family_id, provider, state, money, voided, amount, currency,"
      + " content_hash, content, reference, page, paid_at, created_at, expires_at, ask_at, asks, version from payment";

  private PaymentRows() {}

  static void insert(Session session, Payment payment) throws SQLException {
    session.change("insert into payment (id, municipality_id, case_id, fee_id, family_id, provider, state, money, voided, amount, currency, content_hash,"
        + " content, created_at, expires_at, ask_at, asks, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        payment.id(), payment.municipality(), payment.draft(), payment.fee(), payment.service(), payment.provider(), payment.standing().state(),
        payment.standing().money(), payment.standing().isVoid(), payment.amount(), payment.currency(), payment.contentHash(), payment.content(),
        payment.createdAt(), payment.expiresAt(), payment.askAt(), payment.asks(), payment.version());
    event(session, payment, 1, payment.createdAt(), "created");
  }

  static Optional<Payment> find(Session session, MunicipalityId municipality, PaymentId id) throws SQLException {
    return session.one(ALL + " where municipality_id = ? and id = ?", PaymentRows::read, municipality, id);
  }

  static Optional<Payment> lock(Session session, MunicipalityId municipality, PaymentId id) throws SQLException {
    return session.one(ALL + " where municipality_id = ? and id = ? for update", PaymentRows::read, municipality, id);
  }

  /** Those of a draft, or of the case that it became; the oldest first. Nobody else changes them until the transaction ends. */
  static List<Payment> lockAll(Session session, MunicipalityId municipality, DraftId draft) throws SQLException {
    return session.list(ALL + " where municipality_id = ? and case_id = ? order by created_at, id for update", PaymentRows::read, municipality, draft);
  }

  static List<Payment> ofCase(Session session, MunicipalityId municipality, DraftId draft) throws SQLException {
    return session.list(ALL + " where municipality_id = ? and case_id = ? order by created_at, id", PaymentRows::read, municipality, draft);
  }

  static List<Payment> ofCases(Session session, MunicipalityId municipality, Collection<DraftId> drafts) throws SQLException {
    var values = Stream.concat(Stream.of(municipality), drafts.stream()).toArray();
    return drafts.isEmpty() ? List.of() : session.list(ALL + " where municipality_id = ? and case_id in (?" + ", ?".repeat(drafts.size() - 1) + ")", PaymentRows::read, values);
  }

  /** Of all municipalities: those that something is to be done about. */
  static List<Payment> due(Session session, Instant now, int limit) throws SQLException {
    return session.list(ALL + " where ask_at <= ? order by ask_at limit ?", PaymentRows::read, now, limit);
  }

  /** Of all municipalities: those that came to nothing before that time. */
  static int removeUnpaid(Session session, Instant before, int limit) throws SQLException {
    var old = session.list(ALL + " where ask_at is null and state in ('CANCELLED', 'FAILED', 'EXPIRED') and expires_at < ? limit ? for update",
        PaymentRows::read, before, limit);
    for (var payment : old) {
      session.change("delete from payment_event where municipality_id = ? and payment_id = ?", payment.municipality(), payment.id());
      session.change("delete from payment where municipality_id = ? and id = ?", payment.municipality(), payment.id());
    }
    return old.size();
  }

  /** False if somebody changed it since it was read. */
  static boolean update(Session session, Payment changed) throws SQLException {
    return session.change("update payment set state = ?, money = ?, voided = ?, reference = ?, page = ?, paid_at = ?, ask_at = ?, asks = ?,"
        + " version = version + 1 where municipality_id = ? and id = ? and version = ?",
        changed.standing().state(), changed.standing().money(), changed.standing().isVoid(), changed.reference(), changed.page().map(URI::toString),
        changed.paidAt(), changed.askAt(), changed.asks(), changed.municipality(), changed.id(), changed.version()) == 1;
  }

  /** What happened, for a payment that this transaction has locked or just changed. */
  static void happened(Session session, Payment payment, Instant at, String what) throws SQLException {
    var last = session.one("select max(number) as last from payment_event where municipality_id = ? and payment_id = ?", row -> row.count("last"),
        payment.municipality(), payment.id());
    event(session, payment, last.orElse(0) + 1, at, what);
  }

  private static void event(Session session, Payment payment, int number, Instant at, String what) throws SQLException {
    session.change("insert into payment_event (payment_id, number, municipality_id, at, what, state, money) values (?, ?, ?, ?, ?, ?, ?)",
        payment.id(), number, payment.municipality(), at, what, payment.standing().state(), payment.standing().money());
  }

  private static Payment read(Row row) throws SQLException {
    return new Payment(
        row.id("id", PaymentId::new), row.id("municipality_id", MunicipalityId::new), row.id("case_id", DraftId::new),
        row.idIfAny("fee_id", PaymentId::new), row.id("family_id", FamilyId::new), row.text("provider"),
        new Standing(PaymentState.valueOf(row.text("state")), Money.valueOf(row.text("money")), row.yes("voided")),
        new BigDecimal(row.text("amount")), Currency.valueOf(row.text("currency")), row.bytes("content_hash"), row.bytes("content"),
        row.textIfAny("reference"), row.textIfAny("page").map(URI::create), row.instantIfAny("paid_at"), row.instant("created_at"),
        row.instant("expires_at"), row.instantIfAny("ask_at"), row.count("asks"), row.count("version"));
  }
}
