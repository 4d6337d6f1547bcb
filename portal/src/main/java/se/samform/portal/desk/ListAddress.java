package se.samform.portal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.NextDay;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.InboxQuery.Place;

/**
 * A list, its order and a place in it, as its address says.
 *
 * @param unit a slug; empty for all the officer's units
 * @param service the key of the only e-service shown; empty for all
 * @param kind the only kind of status shown
 * @param more what else it is narrowed to
 */
record ListAddress(View view, String unit, String service, Optional<StatusKind> kind, Narrowing more, Sorting sorting, Optional<Place> after) {

    /** What can't be read is the beginning. @param said the value of a parameter; empty where it has none */
    static ListAddress read(UnaryOperator<String> said) {
        var sorting = Sorting.read(said.apply("sort"));
        return new ListAddress(View.of(said.apply("view")), said.apply("unit"), said.apply("service"), kind(said.apply("kind")), Narrowing.read(said), sorting,
            place(said.apply("after"), sorting));
    }

    /** Other lists hold other kinds of status, and some are by who has the cases already. */
    ListAddress at(View other) {
        var kept = other.kinds().stream().filter(each -> kind.equals(Optional.of(each))).findFirst();
        return new ListAddress(other, unit, service, kept, other.isAnybodys() ? more : more.to(""), sorting, Optional.empty());
    }

    ListAddress in(String otherUnit) {
        return new ListAddress(view, otherUnit, service, kind, more, sorting, Optional.empty());
    }

    ListAddress onlyService(String key) {
        return new ListAddress(view, unit, key, kind, more, sorting, Optional.empty());
    }

    ListAddress onlyKind(Optional<StatusKind> other) {
        return new ListAddress(view, unit, service, other, more, sorting, Optional.empty());
    }

    ListAddress only(Narrowing other) {
        return new ListAddress(view, unit, service, kind, other, sorting, Optional.empty());
    }

    ListAddress sorted(Sorting other) {
        return new ListAddress(view, unit, service, kind, more, other, Optional.empty());
    }

    ListAddress from(Place place) {
        return at(Optional.of(place));
    }

    ListAddress beginning() {
        return at(Optional.empty());
    }

    ListAddress at(Optional<Place> place) {
        return new ListAddress(view, unit, service, kind, more, sorting, place);
    }

    boolean isNarrowed() {
        return !service.isEmpty() || kind.isPresent() || !more.isNone();
    }

    /** By when something is to be done in a case: of cases that are one officer's, or nobody's, what whoever has them is to do. */
    Optional<NextDay> next(CaseState state) {
        return view.isHolders() || !more.officer().isEmpty() ? NextDay.ofHolder(state) : NextDay.of(state);
    }

    /** Inside the municipality. */
    String path() {
        return "desk?" + query();
    }

    /** Said again by a case's page, so that it knows the list it was opened from. */
    String query() {
        return "view=" + view.key() + (unit.isEmpty() ? "" : "&unit=" + unit) + (service.isEmpty() ? "" : "&service=" + service)
            + kind.map(each -> "&kind=" + key(each)).orElse("") + more.query()
            + (sorting.equals(Sorting.BY_DUE) ? "" : "&sort=" + sorting.key()) + after.map(place -> "&after=" + place.at() + "_" + place.number()).orElse("");
    }

    static String key(StatusKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<StatusKind> kind(String key) {
        return Arrays.stream(StatusKind.values()).filter(kind -> key(kind).equals(key)).findFirst();
    }

    private static Optional<Place> place(String text, Sorting sorting) {
        int bar = text.indexOf('_');
        if (bar < 0 || !text.matches("[0-9]{4}-.*_[0-9]{1,18}")) return Optional.empty();
        try {
            return Optional.of(new Place(time(text.substring(0, bar), sorting), Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static Temporal time(String text, Sorting sorting) {
        return sorting.order().by().isDay() ? LocalDate.parse(text) : Instant.parse(text);
    }
}
