package se.samform.examples.receiving;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A receiving program as a process of its own, which can be killed. */
record Program(Process process, URI address) implements AutoCloseable {

    static Program start(Path data, String... more) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), PlainSystem.class.getName(), "--port", "0", "--data", data.toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = process.inputReader();
        var line = out.readLine();
        return new Program(process, URI.create(line.substring(line.indexOf("http"))));
    }

    /** SIGKILL where there is one: no hook of the program runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
