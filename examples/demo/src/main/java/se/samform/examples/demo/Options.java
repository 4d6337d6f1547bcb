package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import se.samform.examples.process.LoopbackPort;

/**
 * What an installation is started with.
 *
 * @param port                of the portal, on the loopback
 * @param directory           of this installation alone; made when it is missing
 * @param war                 the portal
 * @param ownDatabase         a database of one's own; empty starts the embedded one
 * @param bufferPoolMegabytes of the embedded database
 * @param progress            gets one line per step, for a person to read
 */
public record Options(int port, Path directory, Path war, Optional<OwnDatabase> ownDatabase, int bufferPoolMegabytes,
                      Consumer<String> progress) {

    public Options {
        directory = directory.toAbsolutePath().normalize();
        war = war.toAbsolutePath().normalize();
    }

    /** For tests: a free port, a small embedded database, no words. */
    public static Options forTests(Path directory, Path war) throws IOException {
        return new Options(LoopbackPort.free().number(), directory, war, Optional.empty(), 64, line -> { });
    }

    public Options withPort(int port) {
        return new Options(port, directory, war, ownDatabase, bufferPoolMegabytes, progress);
    }

    public Options withOwnDatabase(OwnDatabase database) {
        return new Options(port, directory, war, Optional.of(database), bufferPoolMegabytes, progress);
    }
}
