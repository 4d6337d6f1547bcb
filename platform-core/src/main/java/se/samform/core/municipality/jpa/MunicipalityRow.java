package se.samform.core.municipality.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Municipality;

@Entity
@Table(name = "municipality")
class MunicipalityRow {
    @Id private UUID id;
    private String slug;
    private String name;
    @Column(name = "short_name") private String shortName;
    private String languages;
    private String zone;
    private String accent;
    @Embedded private ContactColumns contact;

    protected MunicipalityRow() {}

    MunicipalityRow(Municipality municipality) {
        id = municipality.id().value();
        slug = municipality.slug();
        name = municipality.name();
        shortName = municipality.shortName();
        languages = String.join(",", municipality.languages());
        zone = municipality.zone().getId();
        accent = municipality.accent();
        contact = new ContactColumns(municipality.contact());
    }

    Municipality toMunicipality() {
        return new Municipality(new MunicipalityId(id), slug, name, shortName, List.of(languages.split(",")), ZoneId.of(zone), accent,
            contact.toContact());
    }
}
