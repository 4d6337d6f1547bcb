package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.municipality.Right;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.look.Revealing;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Shows an officer who may see it what is protected in a case, for a while, once they have said why; or hides it again. */
@ApplicationScoped
public class ShowProtected implements Handler {
    static final String ORDER = "protected";

    @Inject Desk desk;
    @Inject Revealing revealing;
    @Inject DeskCasePage page;

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().filter(file -> file.isProtected() && desk.may(Right.PROTECTED_IDENTITIES))
            .map(file -> handle(file, exchange)).orElseGet(Reply::notFound);
    }

    private Reply handle(CaseFile file, Exchange exchange) {
        var head = file.head();
        if (exchange.parameter("do").equals("hide")) {
            revealing.end(head.municipality(), desk.officer().id(), head.id());
            return shown(file, exchange);
        }
        String why = exchange.parameter("text");
        if (revealing.begin(head.municipality(), desk.officer().id(), head.id(), why)) return shown(file, exchange);
        page.refuse(new DeskCasePage.Refusal("desk.protected.why.refused", why, ORDER, ""));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }

    private Reply shown(CaseFile file, Exchange exchange) {
        return Reply.to("desk/" + file.head().id().text() + "?" + desk.list(exchange::parameter).beginning().query());
    }
}
