package se.samform.portal.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.SigningId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.signing.Asked;
import se.samform.engine.signing.Signings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Somebody signs, or refuses to. */
@ApplicationScoped
public class Sign implements Keeping {
    @Inject Visit visit;
    @Inject Invited invited;
    @Inject Signings signings;
    @Inject SignPage page;
    @Inject Told told;

    @Override
    public boolean isTheirs() {
        return invited.toSign().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        var id = invited.id();
        var person = invited.person();
        return id.isPresent() && person.isPresent() ? handle(exchange, id.get(), person.get()) : Reply.notFound();
    }

    private Reply handle(Exchange exchange, SigningId id, Applicant.Person person) {
        var municipality = visit.getMunicipality().id();
        String reason = exchange.parameter("reason").strip();
        boolean isRefusal = exchange.parameter("do").equals("refuse");
        var asked = isRefusal ? signings.refuse(municipality, id, person, reason) : signings.sign(municipality, id, person, exchange.parameter("sha256"), told.texts().of("sign.sign.about"), login());
        return switch (asked) {
            case Asked.Done done -> Reply.to("my?done=" + (isRefusal ? "refused" : done.isUnchecked() ? "unchecked" : "signed") + reference(done));
            case Asked.Refused(var why) -> again("signing.refused." + SigningView.word(why), reason);
            case Asked.Stale stale -> again("signing.refused.changed", reason);
            case Asked.NotReady notReady -> Reply.notFound();
            case Asked.NothingThere nothing -> invited.signed(id.text()).map(signed -> Reply.to("signings/" + id.text())).orElseGet(Reply::notFound);
        };
    }

    /** As whoever let them in said it. */
    private String login() {
        return visit.getIdentity() instanceof Identity.Citizen citizen ? citizen.login() : "";
    }

    /** Of the case, where this was the last signature that it waited for. */
    private static String reference(Asked.Done done) {
        return done.handedIn().filter(Submitted.Opened.class::isInstance).map(Submitted.Opened.class::cast)
            .map(opened -> "&case=" + opened.head().reference()).orElse("");
    }

    private Reply again(String problem, String typed) {
        page.refuse(problem, typed);
        return new Reply.Again("sign", SignPage.class);
    }
}
