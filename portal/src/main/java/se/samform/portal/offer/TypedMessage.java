package se.samform.portal.offer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * An operating message as it was typed.
 *
 * @param texts by language, in order, the first the municipality's own
 * @param services keys of those that it is about; none for all of them
 */
record TypedMessage(Map<String, String> texts, String from, String until, Set<String> services, boolean closing) {
    static final int LONGEST = 1000;

    TypedMessage {
        services = Set.copyOf(services);
    }

    static TypedMessage read(List<String> languages, HttpServletRequest posted) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(tag -> texts.put(tag, said(posted, "text-" + tag)));
        var services = Optional.ofNullable(posted.getParameterValues("service")).map(chosen -> Set.copyOf(List.of(chosen))).orElse(Set.of());
        return new TypedMessage(texts, said(posted, "from"), said(posted, "until"), said(posted, "about").equals("some") ? services : Set.of(), said(posted, "closing").equals("yes"));
    }

    private static String said(HttpServletRequest posted, String name) {
        return Optional.ofNullable(posted.getParameter(name)).orElse("").strip();
    }

    static TypedMessage blank(List<String> languages, ZoneId zone, Instant now) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(tag -> texts.put(tag, ""));
        return new TypedMessage(texts, local(now, zone), "", Set.of(), false);
    }

    /** @param keys of those that it is about */
    static TypedMessage of(OperatingMessage message, Set<String> keys, List<String> languages, ZoneId zone) {
        var texts = new LinkedHashMap<String, String>();
        languages.forEach(tag -> texts.put(tag, message.text().texts().getOrDefault(new Language(tag), "")));
        return new TypedMessage(texts, local(message.from(), zone), message.until().map(until -> local(until, zone)).orElse(""), keys, message.closing());
    }

    /** The same of these alone. */
    TypedMessage about(Set<String> keys) {
        return new TypedMessage(texts, from, until, keys, closing);
    }

    private static String local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** What can't be: the id of the field that it is about, and the key of the sentence; empty for nothing. */
    Optional<TypedOffer.Wrong> wrong(ZoneId zone) {
        String first = texts.keySet().iterator().next();
        if (texts.get(first).isEmpty()) return wrong("text-" + first, "message.wrong.text");
        var tooLong = texts.entrySet().stream().filter(text -> text.getValue().length() > LONGEST).findFirst();
        if (tooLong.isPresent()) return wrong("text-" + tooLong.get().getKey(), "message.wrong.long");
        if (moment(from, zone).isEmpty()) return wrong("from", "message.wrong.moment");
        if (!until.isEmpty() && moment(until, zone).isEmpty()) return wrong("until", "message.wrong.moment");
        return moment(until, zone).filter(end -> !end.isAfter(moment(from, zone).get())).flatMap(end -> wrong("until", "message.wrong.order"));
    }

    private static Optional<TypedOffer.Wrong> wrong(String field, String text) {
        return Optional.of(new TypedOffer.Wrong(field, text));
    }

    LocalText text() {
        var said = new LinkedHashMap<Language, String>();
        texts.forEach((tag, text) -> {
            if (!text.isEmpty()) said.put(new Language(tag), text);
        });
        return new LocalText(said);
    }

    Optional<Instant> from(ZoneId zone) {
        return moment(from, zone);
    }

    Optional<Instant> until(ZoneId zone) {
        return moment(until, zone);
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            return text.isEmpty() ? Optional.empty()
                : Optional.of(LocalDateTime.parse(text)).filter(at -> at.getYear() > 2000 && at.getYear() < 3000).map(at -> at.atZone(zone).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
