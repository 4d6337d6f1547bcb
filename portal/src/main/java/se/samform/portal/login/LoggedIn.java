package se.samform.portal.login;

import java.time.Instant;
import se.samform.core.municipality.Officer;
import se.samform.core.party.Identity;

/** Somebody who is logged in. @param until when it ends unless it is extended */
public record LoggedIn(Identity identity, Instant until) {

    static Identity as(Officer officer) {
        return new Identity.Officer(officer.id(), officer.name(), officer.units(), officer.administrator(), officer.contactCentre(), officer.rights());
    }
}
