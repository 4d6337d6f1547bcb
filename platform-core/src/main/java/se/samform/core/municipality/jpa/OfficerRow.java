package se.samform.core.municipality.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;

@Entity
@Table(name = "officer")
class OfficerRow {
    @Id private UUID id;
    @Column(name = "municipality_id") private UUID municipality;
    private String slug;
    private String name;
    private boolean administrator;
    @Column(name = "contact_centre") private boolean contactCentre;
    /** Their keys, with commas between. */
    private String rights;
    private String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "officer_unit", joinColumns = @JoinColumn(name = "officer_id"))
    @Column(name = "unit_id")
    @Convert(converter = UuidBytes.class) // autoApply does not reach element collections in EclipseLink
    private Set<UUID> units = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "officer_term", joinColumns = @JoinColumn(name = "officer_id"))
    private List<TermColumns> terms = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "officer_limit", joinColumns = @JoinColumn(name = "officer_id"))
    private List<LimitColumns> limits = new ArrayList<>();

    protected OfficerRow() {}

    OfficerRow(MunicipalityId owner, Officer officer) {
        id = officer.id().value();
        municipality = owner.value();
        slug = officer.slug();
        name = officer.name();
        administrator = officer.administrator();
        contactCentre = officer.contactCentre();
        rights = officer.rights().stream().map(Right::key).sorted().collect(Collectors.joining(","));
        email = officer.email().orElse(null);
        officer.units().forEach(unit -> units.add(unit.value()));
        officer.terms().forEach(term -> terms.add(new TermColumns(term)));
        officer.limits().forEach(limit -> limits.add(new LimitColumns(limit)));
    }

    Officer toOfficer() {
        Set<UnitId> ids = units.stream().map(UnitId::new).collect(Collectors.toSet());
        Set<Right> may = Stream.of(rights.split(",")).map(String::strip).flatMap(key -> Right.of(key).stream()).collect(Collectors.toSet());
        return new Officer(new OfficerId(id), slug, name, ids, administrator, contactCentre, Optional.ofNullable(email), may,
            terms.stream().flatMap(term -> term.toTerm().stream()).toList(),
            limits.stream().flatMap(limit -> limit.toLimit().stream()).toList());
    }
}
