package se.samform.portal.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Identity;
import se.samform.core.text.Language;
import se.samform.engine.look.Seen;
import se.samform.engine.receipt.SigningCopies;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.LogInWords;
import se.samform.portal.wording.Told;

/** All the answers that somebody is asked to sign, or has signed, to keep: as they stand, with their checksum. */
@ApplicationScoped
public class ToSignPdf implements Handler {
    /** Of the checksum, so that two copies are told apart. */
    private static final int SHORT = 8;

    @Inject Invited invited;
    @Inject SigningCopies copies;
    @Inject MunicipalityLookup municipalities;
    @Inject Visit visit;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        return invited.shown(Seen.SIGNING).map(this::copy).orElseGet(Reply::notFound);
    }

    private String login() {
        return visit.getIdentity() instanceof Identity.Citizen citizen ? citizen.login() : "";
    }

    private Reply copy(ToSign toSign) {
        var facts = municipalities.facts(visit.getMunicipality().id());
        var language = new Language(visit.getLocale().getLanguage());
        byte[] pdf = copies.pdf(facts, toSign.service(), toSign.evaluation(), toSign.round().starter(), toSign.round().sha256(), LogInWords.of(told.texts(), login()), language);
        return new Reply.Download("application/pdf", told.texts().of("sign.copy.file", toSign.round().sha256().substring(0, SHORT)), false, pdf.length, out -> out.write(pdf));
    }
}
