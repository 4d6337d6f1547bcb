package se.samform.portal.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.engine.casefile.InboxQuery.Came;
import se.samform.engine.search.Numbers;
import se.samform.portal.edge.Urls;

/**
 * What a list is narrowed to besides an e-service and a status.
 *
 * @param officer the slug of who has the cases; empty for anybody
 * @param from the first day on which they came in
 * @param to the last one
 * @param words that stand in them; never what may be somebody's number, since it would stand in an address
 */
record Narrowing(String officer, Optional<LocalDate> from, Optional<LocalDate> to, String words) {
    static final Narrowing NONE = new Narrowing("", Optional.empty(), Optional.empty(), "");
    /** Characters of the words. */
    static final int LONGEST = 40;

    static final String OFFICER = "who";
    static final String FROM = "from-day";
    static final String TO = "to-day";
    static final String WORDS = "words";

    /** What can't be read doesn't narrow. @param said the value of a parameter; empty where it has none */
    static Narrowing read(UnaryOperator<String> said) {
        return new Narrowing(said.apply(OFFICER), day(said.apply(FROM)), day(said.apply(TO)), words(said.apply(WORDS)));
    }

    Narrowing to(String other) {
        return new Narrowing(other, from, to, words);
    }

    Narrowing within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Narrowing(officer, first, last, words);
    }

    Narrowing saying(String other) {
        return new Narrowing(officer, from, to, other);
    }

    boolean hasDays() {
        return from.isPresent() || to.isPresent();
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Whether the first day is after the last, so that nothing can be found. */
    boolean isBackwards() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** When they came in; empty where it doesn't matter. */
    Optional<Came> came(ZoneId zone) {
        return hasDays() ? Optional.of(new Came(from.map(day -> day.atStartOfDay(zone).toInstant()), to.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()))) : Optional.empty();
    }

    /** As it goes on in an address. */
    String query() {
        return said(OFFICER, officer) + said(FROM, from.map(LocalDate::toString).orElse("")) + said(TO, to.map(LocalDate::toString).orElse("")) + said(WORDS, words);
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + Urls.encode(value);
    }

    private static String words(String typed) {
        String text = typed.strip();
        String cut = text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
        return Numbers.standIn(text) ? "" : cut;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
