package se.samform.engine.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Submission;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.form.PaymentTerms;
import se.samform.core.id.SubmissionId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.DeliveryErrand;
import se.samform.engine.casefile.RecordedEvent;

/**
 * The part {@code invoice} of docs/delivery.md, for the receiver that the e-service has it handed to: with the first delivery
 * on the event that it names, and with every later one to it by which the case costs otherwise. What happened to the case says
 * what was handed over before, so that every attempt says the same.
 */
final class InvoiceBasis {

  private final CaseFile file;
  private final PaymentTerms.Invoice terms;
  private boolean isBegun;
  private int number;
  private Bill billed;
  private Optional<SubmissionId> newest = Optional.empty();
  private Optional<String> ruling = Optional.empty();
  private Optional<Bill> basis = Optional.empty();

  private InvoiceBasis(CaseFile file, PaymentTerms.Invoice terms) {
    this.file = file;
    this.terms = terms;
    this.billed = new Bill(file.service().definition().payment().orElseThrow().currency(), List.of());
  }

  /** Empty where no invoice goes with this delivery. @param then when it was decided on */
  static Optional<byte[]> json(CaseFile file, DeliveryErrand errand, Instant then) {
    return file.service().definition().payment().map(PaymentTerms::when)
        .filter(PaymentTerms.Invoice.class::isInstance).map(PaymentTerms.Invoice.class::cast)
        .filter(terms -> terms.to().equals(errand.role()) && !errand.on().isOfOneThing())
        .flatMap(terms -> new InvoiceBasis(file, terms).json(errand.on(), then));
  }

  private Optional<byte[]> json(DeliveryEvent on, Instant then) {
    var last = file.events().stream().filter(recorded -> !recorded.at().isAfter(then) && isHandedOver(recorded) && occasion(recorded.event()).equals(Optional.of(on)))
        .mapToInt(RecordedEvent::seq).max().orElse(0);
    file.events().stream().filter(recorded -> recorded.seq() <= last).forEach(this::follow);
    return basis.map(this::json);
  }

  private void follow(RecordedEvent recorded) {
    basis = Optional.empty();
    switch (recorded.event()) {
      case CaseEvent.Opened opened -> newest = Optional.of(opened.submission());
      case SupplementEvent.Corrected corrected -> newest = Optional.of(corrected.submission());
      case SupplementEvent.Supplemented supplemented -> newest = Optional.of(supplemented.submission());
      case RulingEvent.Decided decided -> ruling = Optional.of(decided.ruling());
      case CaseEvent other -> { }
    }
    if (isHandedOver(recorded)) {
      isBegun |= occasion(recorded.event()).equals(Optional.of(terms.on()));
      costs();
    }
  }

  /** With what was handed over before taken off: nobody pays for the same twice. */
  private void costs() {
    var now = new Bill(billed.currency(), newest.flatMap(this::bill).map(bill -> bill.under(ruling).lines()).orElse(List.of()));
    if (isBegun && !now.equals(billed) && (number > 0 || now.isDue())) {
      basis = Optional.of(number == 0 ? now : now.less(billed, file.head().language()));
      billed = now;
      number++;
    }
  }

  private Optional<Bill> bill(SubmissionId id) {
    return file.submission(id).submission().invoice();
  }

  private boolean isHandedOver(RecordedEvent recorded) {
    return occasion(recorded.event()).filter(on -> file.flowAt(recorded.seq()).receiversOn(on).contains(terms.to())).isPresent();
  }

  private static Optional<DeliveryEvent> occasion(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(DeliveryEvent.SUBMITTED);
      case SupplementEvent.Corrected corrected -> Optional.of(DeliveryEvent.SUPPLEMENTED);
      case SupplementEvent.Supplemented supplemented -> Optional.of(DeliveryEvent.SUPPLEMENTED);
      case CaseEvent.StatusChanged changed -> occasion(changed.kind());
      case RulingEvent ruling -> DeliveryEvent.of(ruling);
      case CaseEvent other -> Optional.empty();
    };
  }

  private static Optional<DeliveryEvent> occasion(StatusKind kind) {
    return switch (kind) {
      case DECIDED -> Optional.of(DeliveryEvent.DECIDED);
      case CLOSED -> Optional.of(DeliveryEvent.CLOSED);
      case WITHDRAWN -> Optional.of(DeliveryEvent.WITHDRAWN);
      case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, SUBMITTED, IN_PROGRESS, AWAITING_SUPPLEMENT, SUPPLEMENTED, VOID -> Optional.empty();
    };
  }

  private byte[] json(Bill bill) {
    Submission submission = file.submission(newest.orElseThrow()).submission();
    var object = new ObjectTree()
        .put("format", "samform-invoice")
        .put("formatVersion", 1)
        .put("municipality", submission.municipality())
        .put("reference", submission.reference())
        .put("service", submission.service().key().value())
        .put("bill", BillCodec.write(bill));
    if (number > 1) {
      object.put("number", number);
    }
    return CanonicalJson.write(object.build());
  }
}
