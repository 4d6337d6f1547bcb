package se.samform.core.municipality.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;

@Entity
@Table(name = "unit")
class UnitRow {
    @Id private UUID id;
    @Column(name = "municipality_id") private UUID municipality;
    @Column(name = "authority_id") private UUID authority;
    private String slug;
    private String name;

    protected UnitRow() {}

    UnitRow(MunicipalityId owner, Unit unit) {
        id = unit.id().value();
        municipality = owner.value();
        authority = unit.authority().value();
        slug = unit.slug();
        name = unit.name();
    }

    Unit toUnit() {
        return new Unit(new UnitId(id), new AuthorityId(authority), slug, name);
    }
}
