package se.samform.portal.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.Settled;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.HandedInReply;
import se.samform.portal.fill.Owner;

/**
 * Back from where it is paid. It is found out what became of it, and whoever came is led on: to the receipt, or back to the
 * review with a sentence. Only while nobody knows it yet there is something to see here.
 */
@Named
@RequestScoped
public class PaidPage implements Page {
    @Inject Payments payments;
    @Inject Visit visit;
    @Inject HttpServletRequest request;

    @Override
    public Reply open() {
        return Ids.draft(visit.variable("draft")).flatMap(draft -> Ids.payment(visit.variable("payment")).flatMap(payment -> settled(draft, payment)))
            .orElseGet(() -> visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound());
    }

    private Optional<Reply> settled(DraftId draft, PaymentId payment) {
        return Owner.all(visit, request).stream()
            .flatMap(owner -> reply(draft, payments.settle(visit.getMunicipality().id(), payment, draft, owner)).stream()).findFirst();
    }

    /** Empty if it is not theirs. */
    private static Optional<Reply> reply(DraftId draft, Settled settled) {
        String review = "d/" + draft.text() + "/review";
        return switch (settled) {
            case Settled.HandedIn(Submitted.NoSuchDraft none) -> Optional.empty();
            case Settled.HandedIn(var submitted) -> Optional.of(HandedInReply.of(draft, submitted));
            case Settled.GoesBack() -> Optional.of(Reply.to(review + "?payment=returned"));
            case Settled.Waiting() -> Optional.of(Reply.show());
            case Settled.Ended(var how) -> Optional.of(Reply.to(review + "?payment=" + how.name().toLowerCase(Locale.ROOT)));
            case Settled.FeePaid() -> Optional.empty();
            case Settled.NoSuchPayment() -> Optional.empty();
        };
    }

    /** This page once more. */
    public String getAgain() {
        return visit.getHere();
    }

    public String getReview() {
        return visit.url("d/" + visit.variable("draft") + "/review");
    }
}
