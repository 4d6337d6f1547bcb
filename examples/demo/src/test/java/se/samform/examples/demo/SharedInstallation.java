package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One house for all integration tests of one thread that only need one that runs: started by the first that asks, on empty
 * data, and closed when the JVM ends. Tests that kill, slow down or restart something start their own. Two threads run
 * beside each other, each a class at a time, and which class comes to which, and after which, is not told before.
 */
public final class SharedInstallation {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ThreadLocal<Started> STARTED = ThreadLocal.withInitial(SharedInstallation::start);

    private SharedInstallation() {
    }

    /** Has the example municipalities, and does after a second what else takes several. To be asked by the test's own thread. */
    public static DemoInstallation get() {
        return switch (STARTED.get()) {
            case Started.Runs(var installation) -> installation;
            case Started.Failed(var why) -> throw new IllegalStateException("The shared installation does not start: " + why.getMessage(), why);
        };
    }

    /** The address of a page in the municipality Granvik, as {@code "e/skolskjuts"}. */
    public static String granvik(String page) {
        return get().baseUrl() + "/granvik/" + page;
    }

    /** Remembered either way: a house that does not start is tried once and not by every test. */
    private sealed interface Started {
        record Runs(DemoInstallation installation) implements Started {
        }

        record Failed(Exception why) implements Started {
        }
    }

    private static Started start() {
        try {
            var war = PortalWar.at(Path.of("../../portal/target"));
            var folder = FreshFolder.of("shared-installation-" + COUNT.incrementAndGet());
            var installation = DemoInstallation.start(Options.forTests(folder, war).withExamples(Path.of(".."))
                    .with("samform.outbox.first-retry-seconds", "1").with("samform.statistics.seconds", "1")
                    .with("samform.payment.seconds", "1").with("samform.register-rest-seconds", "1"));
            Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
            return new Started.Runs(installation);
        } catch (IOException | InterruptedException | StartRefused e) {
            return new Started.Failed(e);
        }
    }
}
