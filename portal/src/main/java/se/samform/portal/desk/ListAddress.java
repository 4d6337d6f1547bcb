package se.samform.portal.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.samform.engine.casefile.InboxQuery.Place;

/** A list and a place in it, as its address says. @param unit a slug; empty for all the officer's units */
record ListAddress(View view, String unit, Optional<Place> after) {

    /** What can't be read is the beginning. */
    static ListAddress of(String view, String unit, String after) {
        return new ListAddress(View.of(view), unit, place(after));
    }

    ListAddress at(View other) {
        return new ListAddress(other, unit, Optional.empty());
    }

    ListAddress in(String other) {
        return new ListAddress(view, other, Optional.empty());
    }

    ListAddress from(Place place) {
        return new ListAddress(view, unit, Optional.of(place));
    }

    ListAddress beginning() {
        return new ListAddress(view, unit, Optional.empty());
    }

    /** Inside the municipality. */
    String path() {
        return "desk?" + query();
    }

    /** Said again by a case's page, so that it knows the list it was opened from. */
    String query() {
        return "view=" + view.key() + (unit.isEmpty() ? "" : "&unit=" + unit)
            + after.map(place -> "&after=" + place.dueOn() + "_" + place.number()).orElse("");
    }

    private static Optional<Place> place(String text) {
        int bar = text.indexOf('_');
        if (bar < 0 || !text.substring(bar + 1).matches("[0-9]{1,18}")) return Optional.empty();
        try {
            return Optional.of(new Place(LocalDate.parse(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
