package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/** What an answer must never tell of the inside: the server's name and version, a class, a place in the code. */
final class Telltale {

    private static final Pattern INSIDE = Pattern.compile(
            "Payara|GlassFish|Grizzly|Jersey|Mojarra|EclipseLink|MariaDB|\\bat [a-z]+(\\.\\w+)+\\(|\\.java:\\d+|[a-z]Exception\\b|SQL");

    private Telltale() {
    }

    static void assertNone(Answered answer) {
        assertFalse(INSIDE.matcher(answer.text()).find(), () -> answer.whole().uri() + ": " + answer.text());
        answer.whole().headers().map().forEach((name, values) ->
                assertFalse(INSIDE.matcher(values.toString()).find(), () -> name + ": " + values + " at " + answer.whole().uri()));
        assertFalse(answer.header("X-Powered-By").isPresent(), "X-Powered-By");
    }
}
