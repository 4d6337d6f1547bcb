package se.samform.portal.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Facts;
import se.samform.core.place.Area;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Parking;
import se.samform.core.publication.Published;

/**
 * The day by which answers are judged, what the municipality does not ask on it, and the areas that places may lie in.
 *
 * @param now the day in the municipality's time zone, on which times are offered
 */
public record Today(LocalDate date, List<Parking> parked, Map<String, Area> areas, LocalDate now) {

    public Today {
        parked = List.copyOf(parked);
        areas = Map.copyOf(areas);
    }

    /** Where nobody asks for an area. */
    Today(LocalDate date, List<Parking> parked) {
        this(date, parked, Map.of(), date);
    }

    static Today of(LocalDate date, LocalDate now, Bindings bindings, Published service) {
        var parked = bindings.current(service.municipality(), service.family()).map(bound -> bound.parkedOn(date)).orElse(List.of());
        return new Today(date, parked, bindings.facts(service, date).areas(), now);
    }

    Facts facts() {
        return Parking.facts(date, parked).withAreas(areas).offering(now);
    }
}
