package se.samform.engine.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Bill;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.engine.casefile.CaseFile;

/** What a fee is of that a status of the flow asked for: the lines that were sealed with the answers, less what was asked for before. */
final class FeeBill {

  private final CaseFile file;
  private final FeeEvent.FeeAsked fee;

  FeeBill(CaseFile file, FeeEvent.FeeAsked fee) {
    this.file = file;
    this.fee = fee;
  }

  /** Empty for what an officer thought of. */
  Optional<Bill> bill() {
    return whole(fee).map(whole -> comesTo(whole) ? whole : left(whole));
  }

  /** Less what it came to the last time, or less each that was asked for, if some of them were of all of it. */
  private Bill left(Bill whole) {
    var language = file.head().language();
    var earlier = earlier();
    var once = earlier.isEmpty() ? whole : whole.less(whole(earlier.getLast()).orElseThrow(), language);
    if (comesTo(once)) {
      return once;
    }
    var left = whole;
    for (var each : earlier) {
      left = left.less(new FeeBill(file, each).bill().orElseThrow(), language);
    }
    return comesTo(left) ? left : plain(whole);
  }

  private boolean comesTo(Bill bill) {
    return bill.total().compareTo(fee.amount()) == 0;
  }

  /** In one line: what was asked for is what is paid, whatever the lines say. */
  private Bill plain(Bill whole) {
    var line = whole.lines().getFirst();
    return new Bill(whole.currency(), List.of(new Bill.Line(line.description(), BigDecimal.ONE, line.unit(), fee.amount(), line.vat())));
  }

  /** Of what was handed in, by what stood when it was asked for; what is decided later changes no bill. */
  private Optional<Bill> whole(FeeEvent.FeeAsked of) {
    var reckoned = of.reckoned().orElse(of.fee());
    return file.submissions().stream()
        .filter(handedIn -> handedIn.id().value().equals(reckoned.value())).findFirst()
        .flatMap(handedIn -> handedIn.submission().invoice())
        .map(bill -> bill.under(decidedBefore(of)));
  }

  private Optional<String> decidedBefore(FeeEvent.FeeAsked of) {
    return before(of).filter(RulingEvent.Decided.class::isInstance).map(event -> ((RulingEvent.Decided) event).ruling())
        .reduce((earlier, later) -> later);
  }

  private List<FeeEvent.FeeAsked> earlier() {
    return before(fee).filter(FeeEvent.FeeAsked.class::isInstance).map(FeeEvent.FeeAsked.class::cast)
        .filter(each -> whole(each).isPresent() && !isAllBack(each)).toList();
  }

  /** Whether it was paid back whole before: it is as if it had never been asked for. */
  private boolean isAllBack(FeeEvent.FeeAsked of) {
    var payments = before(fee).filter(event -> event instanceof FeeEvent.Paid paid && paid.fee().equals(Optional.of(of.fee()))).map(event -> ((FeeEvent.Paid) event).payment()).toList();
    var back = before(fee).filter(event -> event instanceof FeeEvent.Refunded refunded && payments.contains(refunded.payment()))
        .map(event -> ((FeeEvent.Refunded) event).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return !payments.isEmpty() && back.compareTo(of.amount()) >= 0;
  }

  private Stream<CaseEvent> before(FeeEvent.FeeAsked of) {
    return file.events().stream().map(recorded -> recorded.event()).takeWhile(event -> !event.equals(of));
  }
}
