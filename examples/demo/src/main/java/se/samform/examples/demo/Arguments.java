package se.samform.examples.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The launcher's command line: {@code --port=8080 --data=DIR}, and {@code --war=FILE} for another portal. */
final class Arguments {

    private static final Pattern ARGUMENT = Pattern.compile("--(port|data|war)=(.+)");
    private static final Pattern WAR = Pattern.compile("portal.*\\.war");

    private Arguments() {
    }

    static Options read(String[] arguments, Map<String, String> environment, PrintStream console) throws StartRefused {
        var given = given(arguments);
        return Options.toUse(port(given.getOrDefault("port", "8080")), Path.of(given.getOrDefault("data", ".samform")),
                war(given)).withOwnDatabase(OwnDatabase.from(environment)).withProgress(console::println);
    }

    private static Map<String, String> given(String[] arguments) throws StartRefused {
        for (var argument : arguments) {
            if (!ARGUMENT.matcher(argument).matches()) {
                throw new StartRefused("Do not know %s. It takes --port=8080 --data=DIR --war=FILE".formatted(argument));
            }
        }
        return Stream.of(arguments).map(ARGUMENT::matcher).filter(matcher -> matcher.matches())
                .collect(Collectors.toMap(matcher -> matcher.group(1), matcher -> matcher.group(2), (a, b) -> b));
    }

    private static int port(String text) throws StartRefused {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StartRefused("%s is not a port. Choose one from 1024 to 65535: mvn -Prun -Dport=8081".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Path war(Map<String, String> given) throws StartRefused {
        return Optional.ofNullable(given.get("war")).map(Path::of).or(() -> ClassPath.file(WAR))
                .orElseThrow(() -> new StartRefused("There is no portal to start. Name its war: --war=FILE"));
    }
}
