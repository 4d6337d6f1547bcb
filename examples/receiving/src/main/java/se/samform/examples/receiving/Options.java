package se.samform.examples.receiving;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a receiving program was started.
 *
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param data the folder that holds everything received
 * @param token what a delivery must carry as its bearer token, if anything
 * @param samform where it tells what became of what it got, if it does
 * @param endWithStdin whether the program ends when its standard input is closed
 */
public record Options(int port, Path data, Optional<String> token, Optional<Samform> samform, boolean endWithStdin) {

    public static final String USAGE = "--port N --data DIR [--token-file FILE] [--answer-to URL --answer-key-file FILE] [--end-with-stdin]";

    public static Options of(int port, Path data) {
        return new Options(port, data, Optional.empty(), Optional.empty(), false);
    }

    public Options withToken(String required) {
        return new Options(port, data, Optional.of(required), samform, endWithStdin);
    }

    public Options answeringTo(Samform told) {
        return new Options(port, data, token, Optional.of(told), endWithStdin);
    }

    /** @throws IllegalArgumentException with a message for the person who started the program */
    public static Options parse(String... args) {
        var words = new Words(args);
        var port = words.after("--port").map(Options::port).orElseThrow(() -> new IllegalArgumentException("--port is missing"));
        var data = words.after("--data").map(Path::of).orElseThrow(() -> new IllegalArgumentException("--data is missing"));
        var options = new Options(port, data, words.after("--token-file").map(file -> secret("--token-file", file)), samform(words), words.take("--end-with-stdin"));
        words.refuseTheRest();
        return options;
    }

    private static Optional<Samform> samform(Words words) {
        var address = words.after("--answer-to").map(URI::create);
        var key = words.after("--answer-key-file").map(file -> secret("--answer-key-file", file));
        if (address.isPresent() != key.isPresent()) {
            throw new IllegalArgumentException("--answer-to and --answer-key-file belong together");
        }
        return address.map(where -> new Samform(where, key.orElseThrow()));
    }

    /** In a file and not on the command line, where everybody on the machine can read it. */
    private static String secret(String option, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(option + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, in the same words
        }
        throw new IllegalArgumentException("--port must be a number from 0 to 65535, not " + text);
    }
}
