package se.samform.examples.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The launcher as Maven starts it: the child of another program, here a shell, in a process group of its own, as a
 * terminal would give it.
 */
record LauncherProcess(Process parent, Path said) {

    /** A shell that was itself started in the background ignores Ctrl-C and hands that on: undo it. */
    private static final List<String> AS_IN_A_TERMINAL = List.of("env", "--default-signal=INT", "setsid");
    private static final String RUN_AND_STAY = "\"$@\"; exit $?";
    private static final int PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 50;

    static LauncherProcess start(Map<String, String> environment, String... arguments) throws IOException {
        var said = Files.createTempFile(Files.createDirectories(Path.of("target")), "launcher", ".txt");
        var command = new ArrayList<>(AS_IN_A_TERMINAL);
        command.addAll(List.of("sh", "-c", RUN_AND_STAY, "parent",
                ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", classPath(), DemoLauncher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new LauncherProcess(builder.start(), said);
    }

    ProcessHandle launcher() {
        return parent.children().findFirst().orElseThrow();
    }

    /** Waits until database and portal run, and names all processes there are. */
    List<ProcessHandle> awaitChildren() {
        await(() -> Stream.of("mariadbd", "launch-micro.jar").allMatch(name -> everybody().anyMatch(has(name))));
        return everybody().toList();
    }

    void signal(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, "--", Long.toString(pid)).inheritIO().start().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!parent.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher still runs");
        }
        return parent.exitValue();
    }

    String output() throws IOException {
        return Files.readString(said);
    }

    static void awaitEnd(List<ProcessHandle> processes) {
        await(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Stream<ProcessHandle> everybody() {
        return Stream.concat(Stream.of(parent.toHandle()), parent.descendants());
    }

    private static Predicate<ProcessHandle> has(String name) {
        return process -> process.info().commandLine().orElse("").contains(name);
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not after " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    /** That of {@code mvn -Prun}: what only tests have would hide what is missing there. */
    private static String classPath() throws IOException {
        return Path.of("target", "classes").toAbsolutePath() + File.pathSeparator + Files.readString(Path.of("target", "runtime-classpath"));
    }
}
