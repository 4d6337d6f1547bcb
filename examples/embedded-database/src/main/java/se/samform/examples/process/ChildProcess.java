package se.samform.examples.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A program that we start, own and outlive.
 *
 * <p>It is started through {@code setpriv --pdeathsig TERM}, so that Linux itself ends it when we are killed. That
 * signal is tied to the <em>thread</em> that started the child, not to the process: therefore each child has a thread
 * of its own, which starts it and then waits for its end.
 */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final Duration patience;

    private ChildProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
    }

    /**
     * Starts what the builder describes.
     *
     * @param name     of the thread that keeps it
     * @param patience how long {@link #close()} waits after SIGTERM before it uses SIGKILL
     * @throws IOException when the program cannot be started
     */
    public static ChildProcess start(String name, ProcessBuilder builder, Duration patience) throws IOException {
        builder.command(tiedToUs(builder.command()));
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name(name).start(() -> keep(builder, started));
        try {
            return new ChildProcess(started.join(), patience);
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static List<String> tiedToUs(List<String> command) {
        if (!ParentDeathSignal.AVAILABLE) {
            return command;
        }
        var tied = new ArrayList<>(ParentDeathSignal.PREFIX);
        tied.addAll(command);
        return tied;
    }

    private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            var process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the program has ended, for whatever reason. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** SIGKILL, and waits until it is gone: no chance to write anything, as when the power fails. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGTERM, then waits; SIGKILL when the patience is over. Does nothing when the program has already ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (Exception e) {
            kill();
        }
    }
}
