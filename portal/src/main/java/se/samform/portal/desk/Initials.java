package se.samform.portal.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** HM for Hanna Mallberg. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.split(" ")).filter(part -> !part.isEmpty()).limit(2)
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }
}
