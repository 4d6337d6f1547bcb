package se.samform.core.municipality;

import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;

/** What the law knows inside a municipality (nämnd): controller of personal data (GDPR article 4.7) and owner of its cases. */
public record Authority(AuthorityId id, MunicipalityId municipality, String slug, String name, Contact contact) {
}
