package se.samform.portal.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The path of an address, taken apart. */
final class Address {
    private Address() {}

    /** Its segments, decoded; empty when an escape is none, as {@code %zz}. */
    static Optional<List<String>> segments(String path) {
        try {
            return Optional.of(Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.replaceAll(";.*", ""))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList());
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }
}
