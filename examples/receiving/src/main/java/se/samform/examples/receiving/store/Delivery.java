package se.samform.examples.receiving.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One delivery as received.
 *
 * @param receipt our own number of it
 * @param received when it was stored, in whole milliseconds
 * @param duplicates how often it came again afterwards
 */
public record Delivery(Envelope envelope, String receipt, Instant received, List<Part> parts, int duplicates) {

    public UUID id() {
        return envelope.id();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public List<Part> attachments() {
        return parts.stream().filter(part -> part.stated().kind().equals("attachment")).toList();
    }

    Delivery repeated() {
        return new Delivery(envelope, receipt, received, parts, duplicates + 1);
    }

    /** The order of the parts does not matter; everything that was said of them does. */
    boolean hasTheContentOf(Envelope other, List<Part> otherParts) {
        return envelope.equals(other) && contents(parts).equals(contents(otherParts));
    }

    private static Set<Part> contents(List<Part> parts) {
        return parts.stream().map(Part::content).collect(Collectors.toSet());
    }
}
