package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.samform.examples.process.ChildProcess;
import se.samform.examples.process.PidFile;

/**
 * A Java program that runs as a child of ours, on the same Java as we.
 *
 * @param name      of its folder, log and pid file
 * @param directory its own
 * @param mark      an argument on its command line that no other program has: its folder or a file in it
 * @param arguments all that follows {@code java}
 */
record JavaProgram(String name, Path directory, String mark, List<String> arguments) {

    /** Requests in flight are answered first. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Starts it; one left behind by a launcher that was killed is stopped first. */
    ChildProcess start() throws IOException {
        Files.createDirectories(directory);
        var pidFile = new PidFile(directory.resolve(name + ".pid"));
        pidFile.stop(mark, PATIENCE);
        keepTheLogBefore();
        var child = ChildProcess.start(name, builder(), PATIENCE);
        pidFile.write(child.pid());
        return child;
    }

    Path log() {
        return directory.resolve(name + ".log");
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(directory.toFile())
                .redirectErrorStream(true).redirectOutput(log().toFile());
    }

    private void keepTheLogBefore() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), directory.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
