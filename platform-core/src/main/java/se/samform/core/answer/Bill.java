package se.samform.core.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.FeeEvent;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.PaymentTerms.Answered;
import se.samform.core.form.PaymentTerms.Fee;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.PaymentId;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What is to be paid, worked out from answers and fees and from nothing that a page says. Amounts are with value-added tax. */
public record Bill(Currency currency, List<Line> lines) {

  private static final LocalText IF = LocalText.of("vid beslut", "on the decision");
  private static final LocalText OFF = LocalText.of("Avgår:", "Less:");
  private static final LocalText PIECE = LocalText.of("st", "pcs");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Bill {
    lines = List.copyOf(lines);
  }

  /**
   * @param unitPrice at most two decimals
   * @param vat the rate of the tax that is in the price, in per cent
   * @param decisions that it hangs on: it costs once one of them has been made; none for a line that costs in any case
   */
  public record Line(String description, BigDecimal quantity, String unit, BigDecimal unitPrice, BigDecimal vat, Set<String> decisions) {

    public Line {
      decisions = Set.copyOf(decisions);
    }

    /** That costs whatever is decided. */
    public Line(String description, BigDecimal quantity, String unit, BigDecimal unitPrice, BigDecimal vat) {
      this(description, quantity, unit, unitPrice, vat, Set.of());
    }

    public BigDecimal amount() {
      return quantity.multiply(unitPrice).setScale(MoneyQuestion.DECIMALS, RoundingMode.HALF_UP);
    }

    /** The tax that is in the amount. */
    public BigDecimal tax() {
      return amount().multiply(vat).divide(HUNDRED.add(vat), MoneyQuestion.DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /**
   * What an evaluation comes to under its definition's terms.
   *
   * @param fees what a fee is, by its role; empty for one that is not bound
   */
  public static Bill of(PaymentTerms terms, Evaluation evaluation, Function<String, Optional<BigDecimal>> fees, Language language) {
    var lines = new ArrayList<Line>();
    for (var charge : evaluation.charges()) {
      var plain = switch (charge) {
        case Answered(var question, var vat, var rule) -> answered(evaluation, question, vat, language);
        case Fee(var role, var vat, var rule) -> fees.apply(role).filter(fee -> fee.signum() > 0)
            .map(fee -> one(title(evaluation.definition(), role, language), fee, vat, language)).stream().toList();
      };
      plain.forEach(line -> lines.add(hanging(line, charge.rule().decisions(), evaluation.definition(), language)));
    }
    return new Bill(terms.currency(), lines);
  }

  /** A line that hangs on decisions says so itself, wherever it is read. */
  private static Line hanging(Line line, List<String> decisions, ServiceDefinition definition, Language language) {
    if (decisions.isEmpty()) {
      return line;
    }
    var titles = definition.flow().work().rulings().stream().filter(ruling -> decisions.contains(ruling.id()))
        .map(ruling -> ruling.title().in(language)).collect(Collectors.joining(", "));
    return new Line(
        line.description() + " (" + IF.in(language) + ": " + titles + ")", line.quantity(), line.unit(), line.unitPrice(), line.vat(), Set.copyOf(decisions));
  }

  /** What it comes to once this is decided, or while nothing is. */
  public Bill under(Optional<String> decision) {
    return new Bill(currency, lines.stream().filter(line -> line.decisions().isEmpty() || decision.filter(line.decisions()::contains).isPresent())
        .map(line -> new Line(line.description(), line.quantity(), line.unit(), line.unitPrice(), line.vat())).toList());
  }

  /** With what was billed before taken off, line by line: it comes to what it costs more, or less. */
  public Bill less(Bill before, Language language) {
    var off = before.lines().stream().map(line -> new Line(
        OFF.in(language) + " " + line.description(), line.quantity().negate(), line.unit(), line.unitPrice(), line.vat()));
    return new Bill(currency, Stream.concat(lines.stream(), off).toList());
  }

  /** The decisions that some of it hangs on. */
  public Set<String> decisions() {
    return lines.stream().flatMap(line -> line.decisions().stream()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** As a case keeps it that will be paid in its flow. @param fee what it is known by */
  public FeeEvent.FeeReckoned reckoned(PaymentId fee) {
    var byDecision = decisions().stream().collect(Collectors.toMap(Function.identity(), decision -> under(Optional.of(decision)).total()));
    return new FeeEvent.FeeReckoned(fee, total(), currency, byDecision);
  }

  /** Of what hangs on no decision. */
  public BigDecimal total() {
    return sum(Line::amount);
  }

  /** Of what hangs on no decision. */
  public BigDecimal tax() {
    return sum(Line::tax);
  }

  private BigDecimal sum(Function<Line, BigDecimal> of) {
    return lines.stream().filter(line -> line.decisions().isEmpty()).map(of)
        .reduce(BigDecimal.ZERO.setScale(MoneyQuestion.DECIMALS), BigDecimal::add);
  }

  /** Whether there is anything to pay, or may be once it is decided. */
  public boolean isDue() {
    return total().signum() > 0 || decisions().stream().anyMatch(decision -> under(Optional.of(decision)).total().signum() > 0);
  }

  private static List<Line> answered(Evaluation evaluation, String id, BigDecimal vat, Language language) {
    var question = evaluation.definition().question(id).orElseThrow();
    return evaluation.answer(id).map(answer -> switch (question) {
      case PricedQuestion priced -> order(priced, (Answer.Priced) answer, vat, language);
      case CalculatedValue calculated -> List.of(one(calculated.ask().name().in(language), ((Answer.Money) answer).amount(), vat, language));
      default -> throw new IllegalStateException("Not checked: " + id + " has no price");
    }).orElse(List.of());
  }

  private static List<Line> order(PricedQuestion question, Answer.Priced order, BigDecimal vat, Language language) {
    return question.items().stream().filter(item -> order.quantities().getOrDefault(item.id(), 0) > 0)
        .map(item -> new Line(
            item.label().in(language), BigDecimal.valueOf(order.quantities().get(item.id())), PIECE.in(language), item.price(), vat))
        .toList();
  }

  private static Line one(String description, BigDecimal amount, BigDecimal vat, Language language) {
    return new Line(description, BigDecimal.ONE, PIECE.in(language), amount, vat);
  }

  private static String title(ServiceDefinition definition, String role, Language language) {
    return definition.role(role).orElseThrow().title().in(language);
  }
}
