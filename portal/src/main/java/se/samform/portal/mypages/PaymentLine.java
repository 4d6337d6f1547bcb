package se.samform.portal.mypages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.PaidMoney;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** Money that came, or went back, for whoever paid it to find in their bank. @param reference of the payment; empty once the content is purged */
public record PaymentLine(String what, String amount, String at, String reference) {

    /** The oldest first. */
    static List<PaymentLine> of(CaseFile file, Sentences texts, Times times) {
        return file.events().stream().flatMap(recorded -> switch (recorded.event()) {
            case FeeEvent.Paid paid -> Stream.of(line(texts.of("pay.receipt"), paid.amount(), paid.currency(), paid.on(), paid.reference(), texts, times));
            case FeeEvent.Refunded back -> Stream.of(line(
                texts.of("pay.refund"), back.amount(), back.currency(), recorded.at(), payment(file, back.payment()).map(FeeEvent.Paid::reference).orElse(""), texts, times));
            case CaseEvent other -> Stream.<PaymentLine>of();
        }).toList();
    }

    /** What can be paid back of what came, in words; empty where nothing can. */
    static Optional<String> left(CaseFile file, Sentences texts) {
        var left = file.head().state().course().money().refundable();
        return left.stream().findFirst().flatMap(money -> payment(file, money.payment()))
            .map(paid -> Wording.money(left.stream().map(PaidMoney::left).reduce(BigDecimal.ZERO, BigDecimal::add), paid.currency(), texts.language()));
    }

    private static Optional<FeeEvent.Paid> payment(CaseFile file, PaymentId id) {
        return file.events().stream().map(recorded -> recorded.event()).filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast)
            .filter(paid -> paid.payment().equals(id)).findFirst();
    }

    private static PaymentLine line(String what, BigDecimal amount, Currency currency, Instant at, String reference, Sentences texts, Times times) {
        return new PaymentLine(what, Wording.money(amount, currency, texts.language()), times.exact(at), reference);
    }
}
