package se.samform.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code mvn -Prun} ends in: starts an installation and keeps it until somebody presses Ctrl-C.
 *
 * <p>It also ends when the program that started it ends, because whoever kills Maven wants Samform gone with it. What
 * goes wrong is said in one line, between two empty ones so that it is found above Maven's own words.
 */
public final class DemoLauncher {

    private static final int FAILED = 1;

    private final PrintStream console;
    private Optional<Path> failure = Optional.empty();

    private DemoLauncher(PrintStream console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        var launcher = new DemoLauncher(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        endWithParent();
        System.exit(launcher.run(arguments));
    }

    /** On a thread of its own: exit blocks its caller, and whoever waits for the caller's pool with it. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> Thread.ofPlatform().daemon().name("parent").start(() -> {
            parent.onExit().join();
            System.exit(0);
        }));
    }

    private int run(String[] given) {
        try {
            var arguments = Arguments.read(given);
            failure = arguments.failure();
            forgetFailure();
            run(arguments);
        } catch (StartRefused | IOException | RuntimeException e) {
            say(e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rememberFailure();
        return FAILED;
    }

    /** Returns only when something has ended by itself. */
    private void run(Arguments arguments) throws StartRefused, IOException, InterruptedException {
        var installation = new DemoInstallation(arguments.options()
                .withOwnDatabase(OwnDatabase.from(System.getenv())).withProgress(console::println));
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
        installation.start();
        say(Welcome.lines(installation.baseUrl(), installation.systems(), installation.mail().folder()));
        sayUnlessAskedToEnd(installation, installation.somethingEnded().join().toString());
    }

    private void forgetFailure() throws IOException {
        if (failure.isPresent()) {
            Files.deleteIfExists(failure.get());
        }
    }

    /** Maven looks for it, to end the build without a stack trace. */
    private void rememberFailure() {
        failure.ifPresent(file -> {
            try {
                Files.createFile(file);
            } catch (IOException e) {
                say("Cannot write " + file);
            }
        });
    }

    private void sayUnlessAskedToEnd(DemoInstallation installation, String line) {
        if (!installation.isClosed()) {
            say(line);
        }
    }

    private void say(String line) {
        console.printf("%n%s%n%n", line);
    }
}
