package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.id.DraftId;
import se.samform.engine.casefile.Cases;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Leads to where the citizen answers what was asked of them again: begun now, or gone on with. */
@ApplicationScoped
public class BeginSupplement implements Handler {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;

    @Override
    public Reply handle(Exchange exchange) {
        return me.own().map(mine -> begun(mine).map(draft -> Reply.to("d/" + draft.text()))
            .orElseGet(() -> Reply.to("my/" + mine.file().head().id().text() + "?done=unwanted"))).orElseGet(Reply::notFound);
    }

    private Optional<DraftId> begun(MyCase mine) {
        return switch (mine.way()) {
            case Way.AsApplicant(var applicant) -> cases.supplement(visit.getMunicipality().id(), mine.file().head().id(), applicant);
            case Way.AsSigner signer -> Optional.empty();
            case Way.WithKey(var key) -> cases.supplement(visit.getMunicipality().id(), mine.file().head().id(), key);
        };
    }
}
