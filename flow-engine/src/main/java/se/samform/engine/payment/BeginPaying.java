package se.samform.engine.payment;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.party.Applicant;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;

/**
 * Writes a payment down and has the provider make it. Whoever begins again, also after nothing came of it half-way, gets
 * the same payment as long as it can be paid and is of the same; what is of something else is paid no more.
 */
final class BeginPaying {

  static final String KIND = "payment";

  /** So long one may take to pay. */
  private static final Duration TIME = Duration.ofMinutes(30);
  /** With less time left it is begun anew. */
  private static final Duration SHORT = Duration.ofMinutes(5);
  private static final int MOST_TRIES = 3;

  private final PaymentStore store;
  private final Database database;
  private final Uuid7 ids;

  BeginPaying(PaymentStore store, Database database, Uuid7 ids) {
    this.store = store;
    this.database = database;
    this.ids = ids;
  }

  /**
   * What is to be paid.
   *
   * @param draft that it is for, or that the case was
   * @param fee of the open case
   * @param key of the draft
   * @param hash of what it is worked out from
   */
  record Wanted(
      MunicipalityId municipality, MunicipalityFacts facts, DraftId draft, Optional<PaymentId> fee, FamilyId service, DataKey key, Applicant payer,
      Bill bill, byte[] hash, String subject, Language language) {}

  Begun begin(Wanted wanted, Provider provider) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var payment = database.transaction(session -> written(session, wanted, provider));
      if (isPaid(payment)) {
        return new Begun.NothingDue();
      }
      var made = made(payment, wanted, provider);
      if (made.isPresent()) {
        return made.get();
      }
    }
    return new Begun.ProviderDown();
  }

  /** Empty if the one that was begun before has come to an end meanwhile. */
  private Optional<Begun> made(Payment payment, Wanted wanted, Provider provider) {
    return switch (provider.create(order(payment, wanted))) {
      case ProviderReply.Known(var told) -> made(store.told(payment.municipality(), told).orElseThrow(), told);
      case ProviderReply.Unknown() -> Optional.of(new Begun.ProviderDown());
      case ProviderReply.Refused() -> Optional.of(new Begun.ProviderDown());
      case ProviderReply.Down() -> Optional.of(new Begun.ProviderDown());
    };
  }

  private static Optional<Begun> made(Payment payment, ProviderTold told) {
    return switch (payment.standing().state()) {
      case PAID -> Optional.of(new Begun.NothingDue());
      case CREATED, PENDING -> Optional.of(told.page().<Begun>map(Begun.At::new).orElseGet(Begun.ProviderDown::new));
      case CANCELLED, FAILED, EXPIRED, REFUNDED -> Optional.empty();
    };
  }

  private static Provider.Order order(Payment payment, Wanted wanted) {
    var site = wanted.facts().site();
    var path = wanted.fee().isPresent() ? "/my/" : "/d/";
    var returnTo = URI.create(site + path + wanted.draft().text() + "/paid/" + payment.id().text());
    var callbackTo = site.resolve("/api/" + wanted.facts().slug() + "/v1/payments/" + payment.id().text());
    return new Provider.Order(payment.id(), wanted.subject(), wanted.bill(), returnTo, callbackTo, wanted.language(), payment.expiresAt());
  }

  private static boolean isPaid(Payment payment) {
    return payment.standing().state() == PaymentState.PAID;
  }

  private Payment written(Session session, Wanted wanted, Provider provider) throws SQLException {
    var now = store.now();
    // Whoever begins at the same time waits here: the draft is locked, or the case that it was.
    session.one("select id from " + (wanted.fee().isPresent() ? "case_file" : "draft") + " where municipality_id = ? and id = ? for update",
        row -> true, wanted.municipality(), wanted.draft());
    var before = PaymentRows.lockAll(session, wanted.municipality(), wanted.draft()).stream().filter(payment -> payment.fee().equals(wanted.fee())).toList();
    for (var payment : before) {
      if (!isOf(payment, wanted, provider)) {
        left(session, payment, now);
      }
    }
    var usable = before.stream().filter(payment -> isOf(payment, wanted, provider) && isUsable(payment, now)).findFirst();
    return usable.isPresent() ? usable.get() : inserted(session, wanted, provider, now);
  }

  /** Of something else: what is open is not to be paid any more, what was paid goes back. */
  private static void left(Session session, Payment payment, Instant now) throws SQLException {
    Happening happening = payment.standing().isPaidAndFree() ? new Happening.Useless() : new Happening.Voided();
    var after = payment.after(happening, now);
    boolean isNews = payment.standing().state().isOpen() || payment.standing().isPaidAndFree();
    if (isNews && !after.standing().equals(payment.standing())) {
      PaymentRows.update(session, after);
      PaymentRows.happened(session, after, now, happening.word());
    }
  }

  private static boolean isOf(Payment payment, Wanted wanted, Provider provider) {
    return Arrays.equals(payment.contentHash(), wanted.hash()) && payment.provider().equals(provider.name());
  }

  private static boolean isUsable(Payment payment, Instant now) {
    boolean isOpen = payment.standing().state().isOpen() && !payment.standing().isVoid() && !payment.isOverdue(now.plus(SHORT));
    return isOpen || payment.standing().isPaidAndFree();
  }

  private Payment inserted(Session session, Wanted wanted, Provider provider, Instant now) throws SQLException {
    var id = new PaymentId(ids.next());
    var content = wanted.key().seal(id, KIND, new PaymentContent(wanted.payer(), wanted.bill()).json()).value();
    var payment = new Payment(
        id, wanted.municipality(), wanted.draft(), wanted.fee(), wanted.service(), provider.name(), Standing.NEW, wanted.bill().total(),
        wanted.bill().currency(), wanted.hash(), content, Optional.empty(), Optional.empty(), Optional.empty(), now, now.plus(TIME),
        Optional.of(now.plus(SHORT)), 0, 1);
    PaymentRows.insert(session, payment);
    return payment;
  }
}
