package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.municipality.Municipalities;
import se.samform.core.party.Identity;
import se.samform.portal.login.LoggedIn;
import se.samform.portal.login.Logins;

/** The edge of REST: decides municipality and person once per call, as {@link Edge} does for pages. Nobody acts for somebody else by REST. */
@ApplicationScoped
public class ApiEntrance {
    @Inject Visit visit;
    @Inject Municipalities municipalities;
    @Inject Logins logins;

    /** Whether there is such a municipality, and the token, if any, is one of its log-ins. */
    public Entry enter(String slug, Optional<String> token, Locale locale) {
        var municipality = municipalities.withSlug(slug);
        if (municipality.isEmpty()) return Entry.NO_MUNICIPALITY;
        Optional<Identity> identity = token.flatMap(value -> logins.find(municipality.get().id(), value))
            .filter(who -> who.whom().isEmpty()).map(LoggedIn::identity);
        if (token.isPresent() && identity.isEmpty()) return Entry.BAD_TOKEN;
        visit.enter(municipality.get(), locale, identity.orElseGet(Identity.Visitor::new));
        return Entry.WELCOME;
    }

    /** What became of it. */
    public enum Entry {
        WELCOME, NO_MUNICIPALITY, BAD_TOKEN
    }
}
