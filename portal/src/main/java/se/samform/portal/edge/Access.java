package se.samform.portal.edge;

import se.samform.core.party.Identity;

/** Who may open a route. */
public enum Access {
    ANYONE, CITIZEN, OFFICER;

    boolean admits(Identity identity) {
        return switch (this) {
            case ANYONE -> true;
            case CITIZEN -> identity instanceof Identity.Citizen;
            case OFFICER -> identity instanceof Identity.Officer;
        };
    }
}
