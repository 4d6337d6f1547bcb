package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The last that is said: where Samform is, as whom to log in, and where what it sends arrives. */
final class Welcome {

    private static final String MUNICIPALITY = "granvik";
    private static final String PEOPLE = "Vera Exempel (citizen), Hanna Mallberg (officer)";

    private Welcome() {
    }

    /** @param systems their addresses by their titles */
    static String lines(String baseUrl, Map<String, String> systems, Path mail) {
        var arrivals = systems.entrySet().stream()
                .map(system -> "The %s system is at %s/. ".formatted(system.getKey(), system.getValue())).collect(Collectors.joining());
        return "%sMails arrive as files in %s.%nSamform is running at %s/%s/ — log in at /%s/login as %s. Stop with Ctrl-C."
                .formatted(arrivals, mail, baseUrl, MUNICIPALITY, MUNICIPALITY, PEOPLE);
    }
}
