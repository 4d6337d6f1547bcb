package se.samform.core.municipality.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Authority;

@Entity
@Table(name = "authority")
class AuthorityRow {
    @Id private UUID id;
    @Column(name = "municipality_id") private UUID municipality;
    private String slug;
    private String name;
    @Embedded private ContactColumns contact;

    protected AuthorityRow() {}

    AuthorityRow(Authority authority) {
        id = authority.id().value();
        municipality = authority.municipality().value();
        slug = authority.slug();
        name = authority.name();
        contact = new ContactColumns(authority.contact());
    }

    Authority toAuthority() {
        return new Authority(new AuthorityId(id), new MunicipalityId(municipality), slug, name, contact.toContact());
    }
}
