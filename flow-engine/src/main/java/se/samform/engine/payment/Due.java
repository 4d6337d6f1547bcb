package se.samform.engine.payment;

import java.util.Optional;
import se.samform.core.answer.Bill;
import se.samform.core.form.PaymentTerms;
import se.samform.core.logic.Evaluation;
import se.samform.core.publication.Binding;
import se.samform.core.text.Language;

/** What is to be paid for answers. */
public final class Due {

  private Due() {}

  /** Before they are handed in; empty where nothing is. */
  public static Optional<Bill> beforeSubmit(Evaluation evaluation, Binding binding, Language language) {
    return evaluation.definition().payment()
        .filter(terms -> terms.when() instanceof PaymentTerms.BeforeSubmit)
        .map(terms -> Bill.of(terms, evaluation, binding.payments()::fee, language))
        .filter(Bill::isDue);
  }
}
