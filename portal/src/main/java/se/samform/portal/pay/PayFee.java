package se.samform.portal.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.payment.Begun;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.Owner;
import se.samform.portal.mypages.Me;

/** Begins to pay a fee of an open case. */
@ApplicationScoped
public class PayFee implements Handler {
    @Inject Me me;
    @Inject Payments payments;
    @Inject Visit visit;

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) {
        var fee = Ids.payment(visit.variable("fee"));
        return me.file().flatMap(file -> fee.flatMap(id -> Owner.of(visit, exchange.request()).map(payer -> reply(file, id, payments.beginFee(file, id, payer)))))
            .orElseGet(Reply::notFound);
    }

    private static Reply reply(CaseFile file, PaymentId fee, Begun begun) {
        String path = "my/" + file.head().id().text();
        return switch (begun) {
            case Begun.At at -> Reply.to(path + "/fees/" + fee.text() + "/pay");
            case Begun.NothingDue() -> Reply.to(path + "?payment=waiting");
            case Begun.ProviderDown() -> Reply.to(path + "?payment=down");
            case Begun.NotBound() -> Reply.to(path + "?payment=down");
            case Begun.NothingThere() -> Reply.to(path);
        };
    }
}
