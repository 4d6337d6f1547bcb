package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param javaOptions         of the portal
 * @param configuration       of the portal, besides what the installation knows by itself
 * @param progress            gets one line per step, for a person to read
 */
public record Options(int port, Path directory, Path war, Optional<OwnDatabase> ownDatabase, int bufferPoolMegabytes,
                      List<String> javaOptions, Map<String, String> configuration, Consumer<String> progress) {

    public Options {
        directory = directory.toAbsolutePath().normalize();
        war = war.toAbsolutePath().normalize();
        configuration = Map.copyOf(configuration);
    }

    /** To use: memory for a small municipality, and the machine's own choice of everything else. */
    public static Options toUse(int port, Path directory, Path war) {
        return new Options(port, directory, war, Optional.empty(), 256, List.of("-Xms256m", "-Xmx1g", "-XX:+UseParallelGC"), Map.of(), line -> { });
    }

    /**
     * For tests: a free port, a small embedded database, no words, and a Java that compiles quickly instead of well,
     * which halves the processor time of a start. Never measure speed with these.
     */
    public static Options forTests(Path directory, Path war) throws IOException {
        return new Options(LoopbackPort.free().number(), directory, war, Optional.empty(), 64,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"), Map.of(), line -> { });
    }

    public Options withPort(int port) {
        return new Options(port, directory, war, ownDatabase, bufferPoolMegabytes, javaOptions, configuration, progress);
    }

    public Options withOwnDatabase(Optional<OwnDatabase> database) {
        return new Options(port, directory, war, database, bufferPoolMegabytes, javaOptions, configuration, progress);
    }

    public Options withProgress(Consumer<String> progress) {
        return new Options(port, directory, war, ownDatabase, bufferPoolMegabytes, javaOptions, configuration, progress);
    }

    /** One more setting of the portal's, as {@code samform.demo.data}. */
    public Options with(String setting, String value) {
        var more = new HashMap<>(configuration);
        more.put(setting, value);
        return new Options(port, directory, war, ownDatabase, bufferPoolMegabytes, javaOptions, more, progress);
    }

    /** Lays in the demo municipalities of the folder {@code examples}. */
    public Options withExamples(Path examples) {
        return with("samform.demo.data", examples.resolve("municipalities").toAbsolutePath().normalize().toString());
    }
}
