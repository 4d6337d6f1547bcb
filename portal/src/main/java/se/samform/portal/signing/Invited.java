package se.samform.portal.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.SigningId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.vault.Vault;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.engine.signing.SignedLinks;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Whoever is logged in, as one who is asked to sign. */
@RequestScoped
public class Invited {
    @Inject Visit visit;
    @Inject Signings signings;
    @Inject SignedLinks links;
    @Inject Looks looks;
    @Inject Vault vault;

    /** What an address leads to that leads nowhere: whoever asked may have deleted it, or it is for somebody else; that looks alike. */
    static Reply nothingToSign() {
        return new Reply.Refused(404, "error.nothing-to-sign");
    }

    Optional<Applicant.Person> person() {
        return visit.getIdentity() instanceof Identity.Citizen citizen
            ? Optional.of(new Applicant.Person(citizen.personalNumber().digits())) : Optional.empty();
    }

    /** What the address names, if they are to sign it. */
    Optional<ToSign> toSign() {
        return id().flatMap(id -> person().flatMap(person -> signings.find(visit.getMunicipality().id(), id, person)));
    }

    /** What they signed by the address, where it is a case now. */
    Optional<SignedLinks.Signed> signed(String address) {
        return person().flatMap(person -> links.find(visit.getMunicipality().id(), address, person));
    }

    /** To be shown, while it may be read: that they look is written first, at the draft that may become a case. */
    Optional<ToSign> shown(Seen seen) {
        var readable = toSign().filter(ToSign::isReadable);
        readable.ifPresent(found -> person().ifPresent(person -> looks.add(visit.getMunicipality().id(), Look.outside(
            new Viewer.Signer(person.hash(vault, visit.getMunicipality().id())), seen, new CaseId(found.draft().id().value()), false))));
        return readable;
    }

    Optional<SigningId> id() {
        try {
            return Optional.of(SigningId.of(visit.variable("signing")));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
