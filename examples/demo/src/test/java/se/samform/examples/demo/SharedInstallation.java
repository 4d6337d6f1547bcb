package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One house for all integration tests of this JVM that only need one that runs: started by the first that asks, on empty
 * data, and closed when the JVM ends. Tests that kill, slow down or restart something start their own. Two such JVMs run
 * beside each other, and which test comes to which is not told before.
 */
public final class SharedInstallation {

    private SharedInstallation() {
    }

    /** Has the example municipalities, and does after a second what else takes several. */
    public static DemoInstallation get() {
        return Running.INSTALLATION;
    }

    /** The address of a page in the municipality Granvik, as {@code "e/skolskjuts"}. */
    public static String granvik(String page) {
        return get().baseUrl() + "/granvik/" + page;
    }

    /** Apart, so that a house that does not start is tried once and not by every test. */
    private static final class Running {
        static final DemoInstallation INSTALLATION = start();

        private static DemoInstallation start() {
            try {
                var war = PortalWar.at(Path.of("../../portal/target"));
                var installation = DemoInstallation.start(Options.forTests(FreshFolder.of("shared-installation-" + System.getProperty("samform.fork", "1")), war).withExamples(Path.of(".."))
                        .with("samform.outbox.first-retry-seconds", "1").with("samform.statistics.seconds", "1")
                        .with("samform.payment.seconds", "1").with("samform.register-rest-seconds", "1"));
                Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
                return installation;
            } catch (IOException | InterruptedException | StartRefused e) {
                throw new IllegalStateException("The shared installation does not start: " + e.getMessage(), e);
            }
        }
    }
}
