package se.samform.core.form;

import java.math.BigDecimal;
import java.util.List;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.logic.Condition;

/**
 * What a case costs, and how it is paid. Prices and fees are with value-added tax.
 *
 * @param currency of every amount
 */
public record PaymentTerms(When when, Currency currency, List<Charge> charges) {

  public PaymentTerms {
    charges = List.copyOf(charges);
  }

  /** When it is paid. */
  public sealed interface When {}

  /** Before it is handed in: it is a case as soon as it is paid, and not earlier. */
  public record BeforeSubmit() implements When {}

  /** Afterwards by invoice: what it is of is handed to the receiver bound to the role, at this event. */
  public record Invoice(String to, DeliveryEvent on) implements When {}

  /** Afterwards, once the flow asks for it: when the case comes into a status that does so. */
  public record InFlow() implements When {}

  /**
   * Something that costs, where its condition holds. Each has a rate of value-added tax in per cent.
   *
   * <p>One that names decisions costs once one of these has been made, and nothing before.
   */
  public sealed interface Charge {

    BigDecimal vat();

    Rule rule();
  }

  /** When a charge is one. @param decisions ids, in the order written; none for whatever is decided */
  public record Rule(Condition when, List<String> decisions) {

    public static final Rule ALWAYS = new Rule(Condition.ALWAYS, List.of());

    public Rule {
      decisions = List.copyOf(decisions);
    }
  }

  /** The answer to a priced question or a calculated amount; one that is not there costs nothing. */
  public record Answered(String question, BigDecimal vat, Rule rule) implements Charge {}

  /** A fee that the municipality has bound to the role; one that is not bound costs nothing. */
  public record Fee(String role, BigDecimal vat, Rule rule) implements Charge {}
}
