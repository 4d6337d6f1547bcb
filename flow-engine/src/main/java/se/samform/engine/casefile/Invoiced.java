package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.form.PaymentTerms;
import se.samform.core.logic.Evaluation;
import se.samform.core.publication.Binding;
import se.samform.core.text.Language;

/** What answers cost that is paid afterwards: by invoice, or once the flow asks for it. */
public final class Invoiced {

  private Invoiced() {}

  /** Empty where nothing is. */
  public static Optional<Bill> bill(Evaluation evaluation, Binding binding, Language language) {
    return evaluation.definition().payment()
        .filter(terms -> !(terms.when() instanceof PaymentTerms.BeforeSubmit))
        .map(terms -> Bill.of(terms, evaluation, binding.payments()::fee, language))
        .filter(Bill::isDue);
  }
}
