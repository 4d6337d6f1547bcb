package se.samform.engine.payment;

import java.util.Optional;
import java.util.logging.Logger;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.PaymentId;
import se.samform.core.party.Applicant;
import se.samform.core.register.Lookup;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.draft.Drafts;
import se.samform.engine.register.StillActs;

/** Does what money that came is for. Any number of times, by anybody, after being stopped anywhere: it is done once. */
final class UseMoney {

  private static final Logger LOG = Logger.getLogger(UseMoney.class.getName());
  private static final int MOST_TRIES = 5;

  private final PaymentStore store;
  private final Drafts drafts;
  private final Cases cases;
  private final HandInBooked handIn;
  private final StillActs mandates;

  UseMoney(PaymentStore store, Drafts drafts, Cases cases, HandInBooked handIn, StillActs mandates) {
    this.store = store;
    this.drafts = drafts;
    this.cases = cases;
    this.handIn = handIn;
    this.mandates = mandates;
  }

  /** @param payment that was paid @param present whose draft it is now, if they are here; else whoever began to pay */
  Settled use(Payment payment, Optional<Applicant> present) {
    return payment.fee().isPresent() ? fee(payment, payment.fee().get()) : handIn(payment, present);
  }

  /** Who acts for somebody else may not any more, by the time that it is paid: a register is asked anew, and where none answers it waits. */
  private Settled handIn(Payment payment, Optional<Applicant> present) {
    var payer = present.or(() -> payer(payment));
    return payer.flatMap(Applicant::represents).filter(acting -> payment.standing().money() != Money.USED).map(acting -> switch (mandates.ask(payment.municipality(), acting)) {
      case Lookup.Found<?> may -> submit(payment, payer);
      case Lookup.NotFound<?> mayNot -> held(payment, new Submitted.NoSuchDraft());
      case Lookup.Down<?> down -> new Settled.Waiting();
    }).orElseGet(() -> submit(payment, payer));
  }

  private Settled submit(Payment payment, Optional<Applicant> payer) {
    var submitted = payer.map(each -> handIn.submit(payment.municipality(), payment.draft(), each)).orElseGet(Submitted.NoSuchDraft::new);
    return switch (submitted) {
      case Submitted.Opened opened -> handedIn(payment, opened);
      case Submitted.OpenedBefore before -> handedIn(payment, before);
      case Submitted.NoSuchDraft none -> noDraft(payment, none);
      case Submitted.Waits(WaitsFor.Payment bill) -> goesBack(payment);
      case Submitted.Waits(WaitsFor.Signatures signatures) -> held(payment, submitted);
      case Submitted.Waits(WaitsFor.Opening closed) -> held(payment, submitted);
      case Submitted.Incomplete incomplete -> held(payment, incomplete);
      case Submitted.Taken taken -> held(payment, taken);
      case Submitted.Supplemented supplemented -> goesBack(payment);
      case Submitted.NotWanted unwanted -> goesBack(payment);
      case Submitted.AskedAnew anew -> goesBack(payment);
      case Submitted.Stale stale -> new Settled.HandedIn(stale);
      case Submitted.NotBound unbound -> new Settled.HandedIn(unbound);
    };
  }

  /** Another payment may have been used for the case. */
  private Settled handedIn(Payment payment, Submitted submitted) {
    return isUnused(payment) ? goesBack(payment, submitted) : new Settled.HandedIn(submitted);
  }

  /** Nobody but its owner hands it in from here: they have not seen what has changed. */
  private Settled held(Payment payment, Submitted submitted) {
    store.happened(payment.municipality(), payment.id(), new Happening.Held());
    return new Settled.HandedIn(submitted);
  }

  /** Of a payment that is kept for a draft: it goes back when the draft is gone and no case has used it. */
  Settled keep(Payment payment) {
    return noDraft(payment, new Submitted.NoSuchDraft());
  }

  /** It may be somebody else's by now who has logged in: they hand it in when they come, or it ends with the draft. */
  private Settled noDraft(Payment payment, Submitted.NoSuchDraft none) {
    boolean isThere = drafts.keyForMachine(payment.municipality(), payment.draft()).isPresent();
    return isThere || !isUnused(payment) ? new Settled.HandedIn(none) : goesBack(payment);
  }

  private boolean isUnused(Payment payment) {
    return store.find(payment.municipality(), payment.id()).filter(now -> now.standing().money() == Money.USED).isEmpty();
  }

  private Settled fee(Payment payment, PaymentId fee) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var file = cases.findForMachine(payment.municipality(), caseId(payment));
      if (file.isEmpty()) {
        return goesBack(payment);
      }
      var recorded = recorded(payment, fee, file.get());
      if (recorded.isPresent()) {
        return recorded.get();
      }
    }
    return new Settled.Waiting();
  }

  /** Empty when something happened to the case meanwhile: it is looked at again. */
  private Optional<Settled> recorded(Payment payment, PaymentId fee, CaseFile file) {
    var before = Fees.paid(file, fee);
    if (before.isPresent()) {
      return Optional.of(before.get().payment().equals(payment.id()) ? feePaid(payment) : goesBack(payment));
    }
    var paid = new FeeEvent.Paid(
        payment.id(), Optional.of(fee), payment.amount(), payment.currency(), payment.paidAt().orElse(store.now()), payment.provider(),
        payment.reference().orElse(""));
    return switch (cases.commandOfMachine(payment.municipality(), caseId(payment), file.head().lastSeq(), new FeeCommand.RecordFee(paid))) {
      case Commanded.Done done -> Optional.of(feePaid(payment));
      case Commanded.Stale stale -> Optional.empty();
      case Commanded.Refused refused -> Optional.of(goesBack(payment));
    };
  }

  private Settled feePaid(Payment payment) {
    store.happened(payment.municipality(), payment.id(), new Happening.Used());
    return new Settled.FeePaid();
  }

  private Settled goesBack(Payment payment) {
    LOG.warning(() -> "Payment " + payment.id().text() + " came for nothing any more: it goes back");
    store.happened(payment.municipality(), payment.id(), new Happening.Useless());
    return new Settled.GoesBack();
  }

  /** The case is open all the same: whoever paid twice is shown it. */
  private Settled goesBack(Payment payment, Submitted submitted) {
    goesBack(payment);
    return new Settled.HandedIn(submitted);
  }

  private Optional<Applicant> payer(Payment payment) {
    return drafts.keyForMachine(payment.municipality(), payment.draft()).or(() -> keyOfCase(payment))
        .map(key -> PaymentContent.read(key.open(payment.id(), BeginPaying.KIND, new SealedBytes(payment.content()))).payer());
  }

  private Optional<DataKey> keyOfCase(Payment payment) {
    return cases.findForMachine(payment.municipality(), caseId(payment)).flatMap(CaseFile::key);
  }

  private static CaseId caseId(Payment payment) {
    return new CaseId(payment.draft().value());
  }
}
