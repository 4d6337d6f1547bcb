package se.samform.portal.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.portal.edge.Urls;

/**
 * A list of decisions and a place in it, as its address says.
 *
 * @param authority a slug; empty for the officer's first
 * @param by the slug of who made them, or {@link #ITSELF}; empty for anybody
 * @param point of the delegation order, or how it begins; empty for all
 * @param unit a slug; empty for all
 */
record DecisionsAddress(
    String authority, Optional<LocalDate> from, Optional<LocalDate> until, String by, String point, String unit, DecisionQuery.Told told, Optional<DecisionQuery.Place> after) {

    /** For what was decided by itself; no officer's slug. */
    static final String ITSELF = "*";
    private static final int LONGEST = 40;

    /** What can't be read doesn't narrow; what no meeting was told of is what one comes for. @param said the value of a parameter; empty where it has none */
    static DecisionsAddress read(UnaryOperator<String> said) {
        return new DecisionsAddress(said.apply("authority"), DecideForm.day(said.apply("from")), DecideForm.day(said.apply("until")), said.apply("by"),
            point(said.apply("point").strip()), said.apply("unit"), told(said.apply("told")), place(said.apply("after")));
    }

    private static String point(String typed) {
        return typed.substring(0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
    }

    DecisionsAddress at(Optional<DecisionQuery.Place> place) {
        return new DecisionsAddress(authority, from, until, by, point, unit, told, place);
    }

    /** As an address and a choice say it. */
    String toldKey() {
        return switch (told) {
            case EITHER -> "all";
            case NO -> "no";
            case YES -> "yes";
        };
    }

    private static DecisionQuery.Told told(String key) {
        return key.equals("all") ? DecisionQuery.Told.EITHER : key.equals("yes") ? DecisionQuery.Told.YES : DecisionQuery.Told.NO;
    }

    /** Inside the municipality. */
    String path() {
        return "desk/decisions?" + query();
    }

    String query() {
        return "told=" + toldKey() + said("authority", authority) + said("from", day(from)) + said("until", day(until)) + said("by", by) + said("point", point) + said("unit", unit)
            + said("after", place(after));
    }

    /** As an address and a form say it; empty for the beginning. */
    static String place(Optional<DecisionQuery.Place> after) {
        return after.map(place -> place.at() + "_" + place.number()).orElse("");
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + Urls.encode(value);
    }

    private static Optional<DecisionQuery.Place> place(String text) {
        if (!text.matches("[0-9]{4}-[^_]*_[0-9]{1,18}")) return Optional.empty();
        try {
            int bar = text.indexOf('_');
            return Optional.of(new DecisionQuery.Place(Instant.parse(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1))));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
