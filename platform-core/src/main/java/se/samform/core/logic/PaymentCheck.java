package se.samform.core.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.DeliveryRule;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.PaymentTerms.Answered;
import se.samform.core.form.PaymentTerms.BeforeSubmit;
import se.samform.core.form.PaymentTerms.Fee;
import se.samform.core.form.PaymentTerms.InFlow;
import se.samform.core.form.PaymentTerms.Invoice;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** Checks that what costs is there, in one currency that payments are made in, and each once. */
final class PaymentCheck {

  private static final Set<Currency> PAYABLE = EnumSet.of(Currency.SEK, Currency.DKK);

  private final ServiceDefinition definition;
  private final PaymentTerms terms;
  private final FlowCheck flow;
  private final ConditionCheck conditions;
  private final List<Fault> faults;

  PaymentCheck(ServiceDefinition definition, PaymentTerms terms, FlowCheck flow, ConditionCheck conditions, List<Fault> faults) {
    this.definition = definition;
    this.terms = terms;
    this.flow = flow;
    this.conditions = conditions;
    this.faults = faults;
  }

  void check() {
    if (!PAYABLE.contains(terms.currency())) {
      add("/payment/currency",
          LocalText.of("Ingenting betalas i %s", "Nothing is paid in %s").formatted(terms.currency()),
          LocalText.of("Skriv SEK eller DKK.", "Write SEK or DKK."));
    }
    switch (terms.when()) {
      case BeforeSubmit() -> { }
      case InFlow() -> inFlow();
      case Invoice(var to, var on) -> invoice(to, on);
    }
    for (int i = 0; i < terms.charges().size(); i++) {
      charge(i, "/payment/charges/" + i);
      rule(terms.charges().get(i).rule(), "/payment/charges/" + i);
    }
  }

  private void inFlow() {
    if (definition.flow().statuses().stream().noneMatch(status -> status.terms().asksFee())) {
      add("/payment/when",
          LocalText.of("Ingen ber någonsin om avgiften", "Nobody ever asks for the fee"),
          LocalText.of("Skriv ”asksFee” vid en status av slaget awaiting-payment.", "Write \"asksFee\" at a status of the kind awaiting-payment."));
    }
  }

  private void invoice(String to, DeliveryEvent on) {
    if (on.isOfOneThing()) {
      add("/payment/on",
          LocalText.of("Ingenting faktureras med ett meddelande eller en handling", "Nothing is invoiced with a message or a document"),
          LocalText.of("Ange en annan händelse.", "Name another event."));
    }
    if (on == DeliveryEvent.TRANSFERRED) {
      add("/payment/on",
          LocalText.of("Ingenting faktureras med ett överlämnande till någon annan", "Nothing is invoiced with a transfer"),
          LocalText.of("Ange en annan händelse.", "Name another event."));
    }
    flow.role(to, "/payment/to", RoleKind.RECEIVER);
    boolean isReceiver = definition.role(to).filter(role -> role.kind() == RoleKind.RECEIVER).isPresent();
    if (isReceiver && !definition.flow().deliveries().contains(new DeliveryRule(on, to))) {
      add("/payment/to",
          LocalText.of("Inget lämnas över till ”%s” vid %s", "Nothing is handed to \"%s\" on %s").formatted(to, on),
          LocalText.of("Lägg till det bland flödets överlämningar: fakturan följer med den.", "Add that to the flow's deliveries: the invoice goes with it."));
    }
  }

  private void charge(int place, String at) {
    switch (terms.charges().get(place)) {
      case Answered(var question, var vat, var rule) -> question(question, place, at + "/question");
      case Fee(var role, var vat, var rule) -> fee(role, place, at + "/fee");
    }
  }

  private void rule(PaymentTerms.Rule rule, String at) {
    conditions.check(rule.when(), at + "/when");
    for (int i = 0; i < rule.decisions().size(); i++) {
      var id = rule.decisions().get(i);
      flow.ruling(id, at + "/decisions/" + i);
    }
    if (!rule.decisions().isEmpty() && !isAfterDecision(terms.when())) {
      add(at + "/decisions",
          LocalText.of("Inget är beslutat när det här betalas", "Nothing is decided when this is paid"),
          LocalText.of("Låt det betalas in-flow, eller faktureras vid decided eller closed.", "Let it be paid in-flow, or invoiced on decided or closed."));
    }
  }

  private static boolean isAfterDecision(PaymentTerms.When when) {
    return switch (when) {
      case BeforeSubmit() -> false;
      case InFlow() -> true;
      case Invoice(var to, var on) -> on == DeliveryEvent.DECIDED || on == DeliveryEvent.CLOSED;
    };
  }

  private void question(String id, int place, String at) {
    var question = definition.question(id);
    if (question.isEmpty()) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen fråga ”%s”", "There is no question \"%s\"").formatted(id),
          LocalText.of("Ange en som inte står i någon grupp.", "Name one that stands in no group."));
    } else if (currency(question.get()).isEmpty()) {
      add(Kind.TYPE, at,
          LocalText.of("Frågan ”%s” har inget pris", "The question \"%s\" has no price").formatted(id),
          LocalText.of("Ange en fråga med priser eller ett uträknat belopp.", "Name a priced question or a calculated amount of money."));
    } else if (currency(question.get()).get() != terms.currency()) {
      add(Kind.TYPE, at,
          LocalText.of("Frågan ”%s” är i en annan valuta", "The question \"%s\" is in another currency").formatted(id),
          LocalText.of("Ge den och betalningen samma valuta.", "Give it and the payment the same currency."));
    }
    if (question.filter(each -> !each.ask().afterwards().hiddenFrom().isEmpty()).isPresent()) {
      add(at,
          LocalText.of("Frågan ”%s” är dold för någon", "The question \"%s\" is hidden from somebody").formatted(id),
          LocalText.of("Det som betalas berättas för alla: ta bort hiddenFrom.", "What is paid for is told to all: take hiddenFrom away."));
    }
    twice(place, at, id);
  }

  private void fee(String role, int place, String at) {
    flow.role(role, at, RoleKind.FEE);
    twice(place, at, role);
  }

  private void twice(int place, String at, String id) {
    var before = terms.charges().subList(0, place);
    if (before.stream().anyMatch(charge -> isOf(charge, terms.charges().get(place)))) {
      add(at,
          LocalText.of("”%s” skulle betalas två gånger", "\"%s\" would be paid twice").formatted(id),
          LocalText.of("Ta bort den ena.", "Take one of them away."));
    }
  }

  private static boolean isOf(PaymentTerms.Charge charge, PaymentTerms.Charge other) {
    return switch (charge) {
      case Answered(var question, var vat, var rule) -> other instanceof Answered(var same, var rate, var its) && same.equals(question);
      case Fee(var role, var vat, var rule) -> other instanceof Fee(var same, var rate, var its) && same.equals(role);
    };
  }

  private static Optional<Currency> currency(Question question) {
    return switch (question) {
      case PricedQuestion priced -> Optional.of(priced.currency());
      case CalculatedValue calculated -> calculated.currency();
      case Question other -> Optional.empty();
    };
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }
}
