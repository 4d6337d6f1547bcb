package se.samform.portal.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import se.samform.core.id.DraftId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.payment.Payments;
import se.samform.engine.payment.Settled;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.Me;

/** Back from where a fee is paid: finds out what became of it, and leads to the case that tells it. */
@ApplicationScoped
public class FeePaid implements Handler {
    @Inject Me me;
    @Inject Payments payments;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return me.file().map(this::settled).orElseGet(() -> visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound());
    }

    private Reply settled(CaseFile file) {
        var draft = new DraftId(file.head().id().value());
        return Ids.payment(visit.variable("payment"))
            .map(payment -> Reply.to("my/" + draft.text() + "?payment=" + word(payments.settleFee(file.head().municipality(), payment, draft))))
            .orElseGet(Reply::notFound);
    }

    private static String word(Settled settled) {
        return switch (settled) {
            case Settled.FeePaid() -> "paid";
            case Settled.Ended(var how) -> how.name().toLowerCase(Locale.ROOT);
            case Settled.GoesBack() -> "returned";
            case Settled.Waiting() -> "waiting";
            case Settled.HandedIn handedIn -> "waiting";
            case Settled.NoSuchPayment() -> "waiting";
        };
    }
}
