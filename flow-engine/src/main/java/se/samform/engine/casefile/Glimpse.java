package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.VersionId;

/**
 * That there is a case, for a contact centre that sees no more of its authority's.
 *
 * @param authority whom to ask instead
 * @param named which e-service and case; empty where that is kept too: a reference begins with the e-service's letters
 */
public record Glimpse(AuthorityId authority, Optional<Named> named) {

  public record Named(VersionId version, String reference) {}
}
