package se.samform.portal.login;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.answer.Represented;
import se.samform.core.municipality.Officer;
import se.samform.core.party.Identity;

/** Somebody who is logged in. @param until when it ends unless it is extended @param whom whom they chose to act for; whether they may is the registers' to say */
public record LoggedIn(Identity identity, Instant until, Optional<Represented> whom) {

    static Identity as(Officer officer) {
        return new Identity.Officer(officer.id(), officer.name(), officer.units(), officer.administrator(), officer.contactCentre(), officer.rights());
    }
}
