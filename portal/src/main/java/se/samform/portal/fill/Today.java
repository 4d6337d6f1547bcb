package se.samform.portal.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Facts;
import se.samform.core.place.Area;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Parking;
import se.samform.core.publication.Published;

/** The day in the municipality's time zone, what it does not ask on it, and the areas that places may lie in. */
public record Today(LocalDate date, List<Parking> parked, Map<String, Area> areas) {

    public Today {
        parked = List.copyOf(parked);
        areas = Map.copyOf(areas);
    }

    /** Where nobody asks for an area. */
    Today(LocalDate date, List<Parking> parked) {
        this(date, parked, Map.of());
    }

    static Today of(LocalDate date, Bindings bindings, Published service) {
        var parked = bindings.current(service.municipality(), service.family()).map(bound -> bound.parkedOn(date)).orElse(List.of());
        return new Today(date, parked, bindings.facts(service, date).areas());
    }

    Facts facts() {
        return Parking.facts(date, parked).withAreas(areas);
    }
}
