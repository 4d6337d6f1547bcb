package se.samform.portal.mypages;

import se.samform.core.answer.Wording;
import se.samform.core.flow.FeeEvent;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.payment.Fees;

/** A fee that is to be paid. @param text what it is for */
public record FeeLine(String id, String amount, String text) {

    static FeeLine of(CaseFile file, FeeEvent.FeeAsked fee, Language language) {
        return new FeeLine(fee.fee().text(), Wording.money(fee.amount(), fee.currency(), language), Fees.text(file, fee));
    }
}
