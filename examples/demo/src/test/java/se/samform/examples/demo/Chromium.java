package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Debian's Chromium; installed when it is missing and may be installed, because every test there is must run. */
public final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> INSTALL =
            List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium");

    private Chromium() {
    }

    /** Where it is. */
    public static synchronized Path path() {
        if (!Files.isExecutable(PROGRAM)) {
            install();
        }
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("The browser tests need Chromium. Install it: sudo " + String.join(" ", INSTALL));
        }
        return PROGRAM;
    }

    private static void install() {
        var become = System.getProperty("user.name").equals("root") ? Stream.<String>of() : Stream.of("sudo", "-n");
        try {
            new ProcessBuilder(Stream.concat(become, INSTALL.stream()).toList()).inheritIO().start().waitFor();
        } catch (IOException noSuchProgram) {
            // path() says what to do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
