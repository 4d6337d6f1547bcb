package se.samform.portal.mypages;

import se.samform.core.answer.Paid;
import se.samform.portal.pay.Lines;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What was paid, when, and what the provider knows it by. */
public record PaidView(Lines bill, String at, String reference) {

    static PaidView of(Paid paid, Sentences texts, Times times) {
        return new PaidView(Lines.of(paid.bill(), texts.language(), tax -> texts.of("pay.tax", tax)), times.exact(paid.at()), paid.reference());
    }
}
