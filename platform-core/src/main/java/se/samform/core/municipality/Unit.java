package se.samform.core.municipality;

import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/** Where cases are routed and handled. */
public record Unit(UnitId id, AuthorityId authority, String slug, String name) {
}
