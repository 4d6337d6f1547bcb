package se.samform.engine.delivery;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Submission;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.flow.RulingEvent;
import se.samform.core.form.PaymentTerms;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.DeliveryErrand;
import se.samform.engine.casefile.RecordedEvent;

/** The part {@code invoice} of docs/delivery.md, for the receiver and the event that the e-service has it handed to. */
final class InvoiceBasis {

  private InvoiceBasis() {}

  /** Empty where no invoice goes with this delivery. */
  static Optional<byte[]> json(CaseFile file, DeliveryErrand errand, Instant then) {
    boolean isWanted = file.service().definition().payment().map(PaymentTerms::when)
        .filter(when -> when.equals(new PaymentTerms.Invoice(errand.role(), errand.on()))).isPresent();
    var submission = file.submissions().getFirst().submission();
    return isWanted
        ? submission.invoice().map(bill -> bill.under(decided(file, then))).filter(Bill::isDue).map(bill -> json(submission, bill))
        : Optional.empty();
  }

  /** By the time when the delivery was decided on. */
  private static Optional<String> decided(CaseFile file, Instant then) {
    return file.events().stream().filter(recorded -> !recorded.at().isAfter(then)).map(RecordedEvent::event)
        .filter(RulingEvent.Decided.class::isInstance).map(event -> ((RulingEvent.Decided) event).ruling())
        .reduce((earlier, later) -> later);
  }

  private static byte[] json(Submission submission, Bill bill) {
    return CanonicalJson.write(new ObjectTree()
        .put("format", "samform-invoice")
        .put("formatVersion", 1)
        .put("municipality", submission.municipality())
        .put("reference", submission.reference())
        .put("service", submission.service().key().value())
        .put("bill", BillCodec.write(bill))
        .build());
  }
}
