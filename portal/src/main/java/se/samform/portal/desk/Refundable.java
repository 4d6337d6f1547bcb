package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.PaidMoney;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Sentences;

/** A payment of which something can be paid back. @param text what it is known by, and how much is left of it */
public record Refundable(String id, String text) {
    private static final List<Ruling.Outcome> IN_VAIN = List.of(Ruling.Outcome.REJECTION, Ruling.Outcome.DISMISSAL, Ruling.Outcome.CANCELLATION);

    static List<Refundable> of(CaseFile file, Sentences texts) {
        return file.head().state().course().money().refundable().stream().flatMap(money -> of(file, money, texts).stream()).toList();
    }

    private static Optional<Refundable> of(CaseFile file, PaidMoney money, Sentences texts) {
        return file.events().stream().map(recorded -> recorded.event()).filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast)
            .filter(paid -> paid.payment().equals(money.payment())).findFirst()
            .map(paid -> new Refundable(paid.payment().text(), texts.of("desk.refund.option",
                Wording.money(paid.amount(), paid.currency(), texts.language()), paid.reference(), Wording.money(money.left(), paid.currency(), texts.language()))));
    }

    /** Whether it was paid for what came to nothing: it was taken back, or nothing was granted. */
    static boolean isSuggested(CaseFile file) {
        return isSuggested(file.head().state());
    }

    /** The same. */
    static boolean isSuggested(CaseState state) {
        boolean isInVain = state.kind() == StatusKind.WITHDRAWN || state.kind() == StatusKind.VOID
            || state.course().ruling().filter(ruling -> IN_VAIN.contains(ruling.outcome())).isPresent();
        return isInVain && !state.course().money().refundable().isEmpty();
    }
}
