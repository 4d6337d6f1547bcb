package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.Login;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Openings;

/** Begins a draft, with what the log-in already knows filled in, and goes to its first step; of one that is closed, to where that is told. */
@ApplicationScoped
public class StartDraft implements Handler {
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject FillIn fill;
    @Inject Openings openings;

    @Override
    public Reply handle(Exchange exchange) {
        return services.newest(visit.getMunicipality().id(), visit.variable("service")).map(found -> start(found, exchange)).orElseGet(Reply::notFound);
    }

    private Reply start(Published service, Exchange exchange) {
        boolean mustLogIn = service.definition().terms().login() == Login.REQUIRED && !visit.getIdentity().isCitizen();
        if (mustLogIn) return Reply.to("login?to=" + Urls.encode(visit.url("e/" + service.key())));
        if (openings.closed(service).isPresent()) return Reply.to("e/" + service.key());
        if (ForWhom.keepsOut(visit, service)) return new Reply.Refused(403, ForWhom.TOLD);
        Applicant owner = Owner.orNew(visit, exchange);
        var draft = fill.start(service, owner, new Language(visit.getLocale().getLanguage()));
        var open = OpenDraft.of(draft, owner, service, fill.today(service));
        return Reply.to(open.path(open.evaluation().shownSteps().getFirst()));
    }
}
