package se.samform.engine.payment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Bill;
import se.samform.core.flow.FeeEvent;
import se.samform.core.id.PaymentId;
import se.samform.core.vault.Sha256;
import se.samform.engine.casefile.CaseFile;

/** The fees that were asked for on a case. */
public final class Fees {

  private Fees() {}

  /** Those that nobody has paid, in the order in which they were asked for. */
  public static List<FeeEvent.FeeAsked> open(CaseFile file) {
    return file.events().stream().map(recorded -> recorded.event())
        .filter(FeeEvent.FeeAsked.class::isInstance).map(FeeEvent.FeeAsked.class::cast)
        .filter(fee -> paid(file, fee.fee()).isEmpty())
        .toList();
  }

  public static Optional<FeeEvent.FeeAsked> open(CaseFile file, PaymentId fee) {
    return open(file).stream().filter(asked -> asked.fee().equals(fee)).findFirst();
  }

  static Optional<FeeEvent.Paid> paid(CaseFile file, PaymentId fee) {
    return file.events().stream().map(recorded -> recorded.event())
        .filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast)
        .filter(paid -> paid.fee().equals(Optional.of(fee)))
        .findFirst();
  }

  /** What it is for; of one that the flow asked for, what its bill says. */
  public static String text(CaseFile file, FeeEvent.FeeAsked fee) {
    return fee.text().isEmpty()
        ? new FeeBill(file, fee).bill().map(bill -> bill.lines().stream().map(Bill.Line::description).collect(Collectors.joining(", "))).orElse("")
        : fee.text();
  }

  static Bill bill(CaseFile file, FeeEvent.FeeAsked fee) {
    return new FeeBill(file, fee).bill().orElseGet(() -> bill(fee));
  }

  private static Bill bill(FeeEvent.FeeAsked fee) {
    var line = new Bill.Line(fee.text().lines().findFirst().orElse(""), BigDecimal.ONE, "st", fee.amount(), BigDecimal.ZERO);
    return new Bill(fee.currency(), List.of(line));
  }

  static byte[] hash(FeeEvent.FeeAsked fee) {
    return Sha256.of((fee.fee().text() + " " + fee.amount().toPlainString() + " " + fee.currency()).getBytes(StandardCharsets.UTF_8));
  }
}
