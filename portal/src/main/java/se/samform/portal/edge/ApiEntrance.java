package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.municipality.Municipalities;
import se.samform.core.answer.Represented;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.portal.acting.CheckMandate;
import se.samform.portal.acting.Chosen;
import se.samform.portal.login.LoggedIn;
import se.samform.portal.login.Logins;

/** The edge of REST: decides municipality and person once per call, as {@link Edge} does for pages. For whom is said with each call, and not remembered. */
@ApplicationScoped
public class ApiEntrance {
    @Inject Visit visit;
    @Inject Municipalities municipalities;
    @Inject Logins logins;
    @Inject CheckMandate mandates;
    @Inject InternalSystems systems;

    /** Whether there is such a municipality, and the token, if any, is one of its log-ins or the key of one of its systems. @param acting for whom, if not for themselves */
    public Entry enter(String slug, Optional<String> token, Optional<String> acting, Locale locale) {
        var municipality = municipalities.withSlug(slug);
        if (municipality.isEmpty()) return Entry.NO_MUNICIPALITY;
        Optional<Identity> identity = token.flatMap(value -> identity(municipality.get().id(), value));
        if (token.isPresent() && identity.isEmpty()) return Entry.BAD_TOKEN;
        visit.enter(municipality.get(), locale, identity.orElseGet(Identity.Visitor::new));
        return acting.isEmpty() || stands(municipality.get(), acting.get()) ? Entry.WELCOME : Entry.NOBODY;
    }

    private Optional<Identity> identity(MunicipalityId municipality, String token) {
        return logins.find(municipality, token).filter(who -> who.whom().isEmpty()).map(LoggedIn::identity)
            .or(() -> systems.withKey(municipality, token).map(Identity.Program::new));
    }

    /** Registers are asked when somebody wants to know. */
    private boolean stands(Municipality municipality, String acting) {
        Optional<Represented> whom = Chosen.read(acting);
        if (whom.isEmpty() || !(visit.getIdentity() instanceof Identity.Citizen citizen)) return false;
        visit.stands(age -> mandates.standing(municipality, citizen, whom.get(), age));
        return true;
    }

    /** What became of it. */
    public enum Entry {
        WELCOME, NO_MUNICIPALITY, BAD_TOKEN, NOBODY
    }
}
