package se.samform.examples.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The number of a process, left where the next start can read it.
 *
 * <p>Process numbers are used again, so a number alone proves nothing: the process counts as ours only if one of its
 * arguments is the one that we gave it.
 */
public record PidFile(Path path) {

    public void write(long pid) throws IOException {
        Files.writeString(path, Long.toString(pid));
    }

    /** The living process that the file names, if {@code argument} stands on its command line. */
    public Optional<ProcessHandle> find(String argument) {
        return read().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> has(process, argument));
    }

    /** Ends the process that {@link #find} finds: SIGTERM, and SIGKILL after the given patience. */
    public void stop(String argument, Duration patience) {
        find(argument).ifPresent(process -> stop(process, patience));
    }

    public Optional<Long> read() {
        try {
            return Files.exists(path) ? Optional.of(Long.parseLong(Files.readString(path).strip())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(ProcessHandle process, String argument) {
        return process.info().arguments().map(arguments -> Arrays.asList(arguments).contains(argument)).orElse(false);
    }

    private static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
