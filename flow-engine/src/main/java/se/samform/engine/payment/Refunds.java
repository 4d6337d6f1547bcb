package se.samform.engine.payment;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Actor;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;

/**
 * Pays back what a case has used, some of it or all. It is written down before the case says so, the case says so before the
 * provider is asked, and the case says what came of it before it counts as over: whatever stops in between, a tick goes on,
 * and the provider is asked by one id for ever.
 */
final class Refunds {

  private static final Logger LOG = Logger.getLogger(Refunds.class.getName());
  private static final int MOST_TRIES = 5;
  private static final LocalText AMOUNT = LocalText.of("Så mycket betalas tillbaka: %s.", "So much is paid back: %s.");

  private final Database database;
  private final Cases cases;
  private final Providers providers;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  Refunds(Database database, Cases cases, Providers providers, MunicipalityLookup municipalities, Clock clock) {
    this.database = database;
    this.cases = cases;
    this.providers = providers;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  Commanded order(CaseFile file, int seqSeen, FeeCommand.PayBack wanted, Actor.Officer officer) {
    var head = file.head();
    var paid = find(head.municipality(), wanted.payment()).filter(of -> of.draft().equals(new DraftId(head.id().value())));
    if (paid.isEmpty()) {
      return new Commanded.Refused(Refusal.NOTHING_PAID);
    }
    var currency = paid.get().currency();
    var amount = AMOUNT.in(head.language()).formatted(Wording.money(wanted.amount(), currency, head.language()));
    var back = new FeeCommand.PayBack(wanted.refund(), wanted.payment(), wanted.message(), wanted.amount(), currency, wanted.text(), amount);
    var refund = new Refund(
        back.refund(), head.municipality(), head.id(), back.payment(), back.amount(), back.currency(), RefundState.ASKED, now(), Optional.of(now()), 0);
    boolean isPossible = back.amount().signum() > 0 && back.amount().compareTo(paid.get().amount()) <= 0;
    if (isPossible) {
      write(session -> RefundRows.insert(session, refund));
    }
    var commanded = cases.command(head.municipality(), head.id(), seqSeen, back, officer);
    if (isPossible && !(commanded instanceof Commanded.Done)) {
      write(session -> RefundRows.remove(session, refund));
    }
    return commanded;
  }

  /** The tick: those of all municipalities about which something is due. How many were tried, at most {@code limit}. */
  int seeToDue(int limit) {
    var due = database.read(session -> RefundRows.due(session, now(), limit));
    due.stream().filter(refund -> database.transaction(session -> RefundRows.claim(session, refund, refund.next(now())))).forEach(this::tryTo);
    return due.size();
  }

  private void tryTo(Refund refund) {
    try {
      seeTo(refund);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Refund " + refund.id().text() + " is tried again");
    }
  }

  /** Nothing goes back that no case says goes back. */
  private void seeTo(Refund refund) {
    var file = cases.findForMachine(refund.municipality(), refund.kase());
    if (file.filter(found -> isOrdered(found, refund)).isPresent()) {
      ask(refund);
      tellIfLate(refund, file.get());
    } else if (refund.isForgotten(now())) {
      write(session -> RefundRows.remove(session, refund));
    }
  }

  /** Once, by its last event that was seen: whoever was faster has told it. */
  private void tellIfLate(Refund refund, CaseFile seen) {
    boolean isOpen = database.read(session -> RefundRows.find(session, refund.municipality(), refund.id())).filter(now -> now.state() == RefundState.ASKED).isPresent();
    boolean isTold = seen.events().stream().anyMatch(recorded -> recorded.event() instanceof FeeEvent.RefundLate late && late.refund().equals(refund.id()));
    if (isOpen && !isTold && refund.isLate(now())) {
      var zone = municipalities.facts(refund.municipality()).zone();
      cases.commandOfMachine(refund.municipality(), refund.kase(), seen.head().lastSeq(), refund.late(zone));
    }
  }

  private static boolean isOrdered(CaseFile file, Refund refund) {
    return file.events().stream().anyMatch(recorded -> recorded.event() instanceof FeeEvent.RefundAsked asked && asked.refund().equals(refund.id()));
  }

  private void ask(Refund refund) {
    find(refund.municipality(), refund.payment()).flatMap(this::provider).ifPresent(provider -> ask(provider, refund));
  }

  private void ask(Provider provider, Refund refund) {
    switch (provider.refund(refund.payment(), refund.id(), refund.amount())) {
      case ProviderReply.Known(var told) -> told(refund.municipality(), told);
      case ProviderReply.Unknown() -> unknown(provider, refund);
      case ProviderReply.Refused() -> ended(refund, RefundState.REFUSED);
      case ProviderReply.Down() -> { }
    }
  }

  /**
   * Nothing went back only where the provider has the payment and tells of no such refund: an earlier try may have come
   * through, and stand where it can't be read.
   */
  private void unknown(Provider provider, Refund refund) {
    if (provider.find(refund.payment()) instanceof ProviderReply.Known(var told)) {
      told(refund.municipality(), told);
      if (told.unread() == 0 && told.refunds().stream().noneMatch(each -> each.id().equals(refund.id()))) {
        ended(refund, RefundState.REFUSED);
      }
    }
  }

  /** However often, and in whatever order. */
  void told(MunicipalityId municipality, ProviderTold told) {
    for (var each : told.refunds()) {
      database.read(session -> RefundRows.find(session, municipality, each.id()))
          .filter(refund -> refund.payment().equals(told.payment()) && isNews(refund, each))
          .ifPresent(refund -> ended(refund, each.state()));
    }
  }

  private static boolean isNews(Refund refund, ToldRefund told) {
    boolean isRight = refund.amount().compareTo(told.amount()) == 0;
    boolean isOtherwise = !isRight || refund.state() != RefundState.ASKED && told.state() != refund.state() && told.state() != RefundState.ASKED;
    if (isOtherwise) {
      LOG.severe(() -> "Refund " + refund.id().text() + " of " + refund.amount() + " is " + refund.state() + ", and told as " + told.state() + " of " + told.amount());
    }
    return !isOtherwise && refund.state() == RefundState.ASKED && told.state() != RefundState.ASKED;
  }

  /** Written into the case, which takes it once, and then into the ledger. */
  private void ended(Refund refund, RefundState how) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (!(recorded(refund, how) instanceof Commanded.Stale)) {
        write(session -> end(session, refund, how));
        return;
      }
    }
  }

  private Commanded recorded(Refund refund, RefundState how) {
    return cases.findForMachine(refund.municipality(), refund.kase())
        .map(file -> cases.commandOfMachine(refund.municipality(), refund.kase(), file.head().lastSeq(), refund.ended(how)))
        .orElseGet(() -> new Commanded.Refused(Refusal.NO_SUCH_REFUND));
  }

  private void end(Session session, Refund refund, RefundState how) throws SQLException {
    var payment = PaymentRows.lock(session, refund.municipality(), refund.payment());
    if (RefundRows.end(session, refund, how) && payment.isPresent()) {
      PaymentRows.happened(session, payment.get(), now(), how == RefundState.DONE ? "paid-back" : "not-paid-back");
    }
  }

  private Optional<Payment> find(MunicipalityId municipality, PaymentId id) {
    return database.read(session -> PaymentRows.find(session, municipality, id));
  }

  /** The one that took the money. */
  private Optional<Provider> provider(Payment payment) {
    return providers.of(payment.municipality(), payment.service()).filter(provider -> provider.name().equals(payment.provider()));
  }

  /** Something to write. */
  private interface Writing {
    void to(Session session) throws SQLException;
  }

  private void write(Writing writing) {
    database.transaction(session -> {
      writing.to(session);
      return true;
    });
  }

  /** As precise as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
