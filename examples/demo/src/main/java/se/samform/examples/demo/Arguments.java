package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The launcher's command line.
 *
 * @param given what was given, by name: {@code port}, {@code data} (a folder), {@code war} (a file, or a folder with
 *              one war in it), {@code examples} (the folder with municipalities and services), {@code failure} (a file that is written when Samform did not start)
 */
record Arguments(Map<String, String> given) {

    private static final Pattern ARGUMENT = Pattern.compile("--(port|data|war|examples|failure)=(.+)");

    static Arguments read(String[] arguments) throws StartRefused {
        for (var argument : arguments) {
            if (!ARGUMENT.matcher(argument).matches()) {
                throw new StartRefused("Do not know %s. It takes --port=8080 --data=DIR --war=FILE"
                        .formatted(argument));
            }
        }
        return new Arguments(Stream.of(arguments).map(ARGUMENT::matcher).filter(Matcher::matches)
                .collect(Collectors.toMap(matcher -> matcher.group(1), matcher -> matcher.group(2), (a, b) -> b)));
    }

    Options options() throws StartRefused {
        return Options.toUse(port(given.getOrDefault("port", "8080")), Path.of(given.getOrDefault("data", ".samform")),
                PortalWar.at(Path.of(given.getOrDefault("war", "portal/target"))))
            .withExamples(Path.of(given.getOrDefault("examples", "examples")));
    }

    Optional<Path> failure() {
        return Optional.ofNullable(given.get("failure")).map(Path::of);
    }

    private static int port(String text) throws StartRefused {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StartRefused("%s is not a port. Choose one from 1024 to 65535: mvn -Prun -Dport=8081"
                    .formatted(text));
        }
        return Integer.parseInt(text);
    }
}
