package se.samform.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What {@code mvn -Prun} ends in: starts an installation and keeps it until somebody presses Ctrl-C.
 *
 * <p>It also ends when the program that started it ends, because whoever kills Maven wants Samform gone with it. What
 * goes wrong is said in one line, between two empty ones so that it is found above Maven's own words.
 */
public final class DemoLauncher {

    private static final int FAILED = 1;

    private final PrintStream console;

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

    private int run(String[] arguments) {
        try {
            var installation = new DemoInstallation(Arguments.read(arguments, System.getenv(), console));
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
            installation.start();
            say(Welcome.line(installation.baseUrl()));
            sayUnlessAskedToEnd(installation, installation.somethingEnded().join().toString());
        } catch (StartRefused | IOException | RuntimeException e) {
            say(e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FAILED;
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
