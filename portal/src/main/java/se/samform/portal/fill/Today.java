package se.samform.portal.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Facts;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Parking;

/** The day in the municipality's time zone, and what it does not ask on it. */
public record Today(LocalDate date, List<Parking> parked) {

    public Today {
        parked = List.copyOf(parked);
    }

    static Today of(LocalDate date, Optional<Binding> binding) {
        return new Today(date, binding.map(bound -> bound.parkedOn(date)).orElse(List.of()));
    }

    Facts facts() {
        return Parking.facts(date, parked);
    }
}
