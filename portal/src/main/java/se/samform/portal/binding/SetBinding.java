package se.samform.portal.binding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;

/** Binds an e-service; what leaves a role open that must be played is refused, with which. */
@ApplicationScoped
public class SetBinding implements Keeping {
    @Inject Workshop workshop;
    @Inject Bindings bindings;
    @Inject BindingPage page;

    @Override
    public boolean isTheirs() {
        return page.service().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return page.service().map(service -> bind(service, exchange)).orElseGet(Reply::notFound);
    }

    private Reply bind(Published service, Exchange exchange) {
        var typed = TypedBinding.read(exchange.request());
        int version = version(exchange);
        var read = typed.over(page.before(), service.definition(), page.choices());
        if (read.binding().isEmpty()) {
            page.refuse(typed, version, read.wrong());
            return new Reply.Again(BindingPage.VIEW, BindingPage.class);
        }
        if (bindings.save(workshop.municipality(), service.family(), read.binding().get(), version, workshop.me())) return Reply.to("desk/services/" + service.key() + "/binding?done=saved#done");
        page.refuseStale(typed, version);
        return new Reply.Again(BindingPage.VIEW, BindingPage.class);
    }

    private static int version(Exchange exchange) {
        String seen = exchange.parameter("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
