package se.samform.core.municipality.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Limit;

@Embeddable
class LimitColumns {
    @Column(name = "unit_id")
    @Convert(converter = UuidBytes.class)
    private UUID unit;
    private String what;

    protected LimitColumns() {}

    LimitColumns(Limit limit) {
        unit = limit.unit().value();
        what = limit.to().what();
    }

    /** Empty for what isn't known any more. */
    Optional<Limit> toLimit() {
        return Limit.To.of(what).map(to -> new Limit(new UnitId(unit), to));
    }
}
