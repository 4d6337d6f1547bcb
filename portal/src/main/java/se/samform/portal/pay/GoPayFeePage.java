package se.samform.portal.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samform.core.id.DraftId;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.Me;

/** As {@link GoPayPage}, for a fee of an open case. */
@Named
@RequestScoped
public class GoPayFeePage implements Page {
    @Inject Me me;
    @Inject Payments payments;
    @Inject GoPayPage page;
    @Inject Visit visit;

    @Override
    public Reply open() {
        return me.file().map(file -> {
            var fee = Ids.payment(visit.variable("fee"));
            var draft = new DraftId(file.head().id().value());
            return page.go(fee.flatMap(id -> payments.page(file.head().municipality(), draft, Optional.of(id))), "my/" + draft.text());
        }).orElseGet(Reply::notFound);
    }
}
