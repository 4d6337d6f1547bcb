package se.samform.examples.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import se.samform.examples.process.ChildProcess;

/**
 * The portal's program: Payara Micro with the war.
 *
 * <p>{@code --nohazelcast} and not {@code --nocluster}: with the latter, alone or together with the former, Payara's
 * data grid still listens on port 6900 of every interface.
 */
record Portal(Path directory, Options options, Map<String, String> configuration) {

    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String LOOPBACK_ONLY = NETWORK + "network-listeners.network-listener.http-listener.address=127.0.0.1";
    /** Else each answer tells the server's name and version. */
    private static final String NO_BANNER = NETWORK + "protocols.protocol.http-listener.http.server-header=false";

    ChildProcess start() throws IOException, InterruptedException {
        Files.createDirectories(directory);
        return program(PayaraHome.in(directory)).start();
    }

    Path log() {
        return directory.resolve("portal.log");
    }

    private JavaProgram program(PayaraHome home) throws IOException {
        var arguments = new ArrayList<>(options.javaOptions());
        arguments.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + home.temporaryFiles(),
                "-jar", home.launcher().toString(),
                "--deploy", options.war().toString(), "--contextroot", "/", "--port", Integer.toString(options.port()),
                "--nohazelcast", "--disablephonehome",
                "--prebootcommandfile", preboot().toString(),
                "--logproperties", logging().toString(),
                "--systemproperties", configurationFile().toString()));
        return new JavaProgram("portal", directory, home.launcher().toString(), arguments);
    }

    private Path preboot() throws IOException {
        return Files.writeString(directory.resolve("preboot.txt"), LOOPBACK_ONLY + System.lineSeparator() + NO_BANNER);
    }

    private Path logging() throws IOException {
        var file = directory.resolve("logging.properties");
        try (var shipped = Portal.class.getResourceAsStream("logging.properties")) {
            return Files.write(file, shipped.readAllBytes());
        }
    }

    /** Holds passwords: its owner's alone. */
    private Path configurationFile() throws IOException {
        var file = directory.resolve("portal.properties");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var properties = new Properties();
        properties.putAll(configuration);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }
}
