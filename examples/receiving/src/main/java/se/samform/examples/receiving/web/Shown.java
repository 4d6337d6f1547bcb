package se.samform.examples.receiving.web;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.span;


import j2html.tags.DomContent;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.examples.receiving.store.Delivery;

/** Values as Swedish readers expect them. */
final class Shown {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm", SWEDISH).withZone(ZoneId.of("Europe/Stockholm"));

    private Shown() {
    }

    static DomContent time(Instant instant) {
        return j2html.TagCreator.time(TIME.format(instant)).attr("datetime", instant.toString());
    }

    /** A text in its own direction; what is missing is said in a word. */
    static DomContent value(String text) {
        return text.isBlank() ? span("Saknas").withClass("missing") : bdi(printable(text));
    }

    /** Control characters but line ends and tabs, and those that turn the direction of writing, become U+FFFD. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\r\n\t]]", "\uFFFD");
    }

    /** What happened, in a word; an event that we don't know as it came. */
    static String event(String event) {
        return switch (event) {
            case "submitted" -> "Inlämnad";
            case "decided" -> "Beslutad";
            case "closed" -> "Avslutad";
            case "message" -> "Meddelande";
            case "supplemented" -> "Kompletterad";
            case "withdrawn" -> "Återtagen";
            case "document" -> "Dokument";
            case "appealed" -> "Överklagad";
            case "reconsidered" -> "Omprövad";
            case "appeal-forwarded" -> "Överlämnad till domstol";
            case "gained-force" -> "Laga kraft";
            default -> event;
        };
    }

    /** Its Swedish title, else its id; empty if neither is a text. */
    static String status(JsonObject status) {
        var title = status.get("title") instanceof JsonObject titles ? titles.get("sv") : status.get("title");
        return Stream.of(Optional.ofNullable(title), Optional.ofNullable(status.get("id"))).flatMap(Optional::stream)
                .filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString()).findFirst().orElse("");
    }

    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " byte";
        }
        return bytes < 1_000_000 ? String.format(SWEDISH, "%.1f kB", bytes / 1e3) : String.format(SWEDISH, "%.1f MB", bytes / 1e6);
    }

    static String address(Delivery delivery, String part) {
        return "/api/deliveries/" + delivery.id() + "/parts/" + part;
    }
}
