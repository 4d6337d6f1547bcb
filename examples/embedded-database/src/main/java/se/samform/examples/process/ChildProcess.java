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
    private final CompletableFuture<Integer> ended;
    private final Duration patience;

    private ChildProcess(Process process, CompletableFuture<Integer> ended, Duration patience) {
        this.process = process;
        this.ended = ended;
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
        var ended = new CompletableFuture<Integer>();
        Thread.ofPlatform().daemon().name(name).start(() -> keep(builder, started, ended));
        try {
            return new ChildProcess(started.join(), ended, patience);
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

    /** {@code Process.onExit()} would complete in the common pool, where one blocked task keeps it waiting for ever. */
    private static void keep(ProcessBuilder builder, CompletableFuture<Process> started,
                             CompletableFuture<Integer> ended) {
        try {
            var process = builder.start();
            started.complete(process);
            ended.complete(process.waitFor());
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
        return ended.copy();
    }

    /** SIGKILL, and waits until it is gone: no chance to write anything, as when the power fails. */
    public void kill() {
        process.destroyForcibly();
        ended.join();
    }

    /** SIGTERM, then waits; SIGKILL when the patience is over. Does nothing when the program has already ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
