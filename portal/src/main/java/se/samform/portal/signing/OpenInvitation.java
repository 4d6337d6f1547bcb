package se.samform.portal.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.SigningId;
import se.samform.engine.signing.Signings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The link of a mail: after log-in it leads the one who was invited to what they sign, and nobody else anywhere. */
@ApplicationScoped
public class OpenInvitation implements Handler {
    @Inject Visit visit;
    @Inject Invited invited;
    @Inject Signings signings;

    @Override
    public Reply handle(Exchange exchange) {
        if (invited.person().isEmpty()) return new Reply.LogIn();
        String token = visit.variable("invitation");
        return signings.invited(visit.getMunicipality().id(), token, invited.person().get()).map(SigningId::text)
            .or(() -> invited.signed(token).map(signed -> token)).map(address -> Reply.to("signings/" + address)).orElseGet(Invited::nothingToSign);
    }
}
