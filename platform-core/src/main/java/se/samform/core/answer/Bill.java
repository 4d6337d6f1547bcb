package se.samform.core.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.PaymentTerms.Answered;
import se.samform.core.form.PaymentTerms.Fee;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What is to be paid, worked out from answers and fees and from nothing that a page says. Amounts are with value-added tax. */
public record Bill(Currency currency, List<Line> lines) {

  private static final LocalText PIECE = LocalText.of("st", "pcs");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Bill {
    lines = List.copyOf(lines);
  }

  /**
   * @param unitPrice at most two decimals
   * @param vat the rate of the tax that is in the price, in per cent
   */
  public record Line(String description, BigDecimal quantity, String unit, BigDecimal unitPrice, BigDecimal vat) {

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
    for (var charge : terms.charges()) {
      switch (charge) {
        case Answered(var question, var vat) -> lines.addAll(answered(evaluation, question, vat, language));
        case Fee(var role, var vat) -> fees.apply(role).filter(fee -> fee.signum() > 0)
            .ifPresent(fee -> lines.add(one(title(evaluation.definition(), role, language), fee, vat, language)));
      }
    }
    return new Bill(terms.currency(), lines);
  }

  public BigDecimal total() {
    return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(MoneyQuestion.DECIMALS), BigDecimal::add);
  }

  public BigDecimal tax() {
    return lines.stream().map(Line::tax).reduce(BigDecimal.ZERO.setScale(MoneyQuestion.DECIMALS), BigDecimal::add);
  }

  /** Whether there is anything to pay. */
  public boolean isDue() {
    return total().signum() > 0;
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
