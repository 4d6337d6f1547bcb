package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @TempDir
    Path folder;

    @Test
    void reads_every_option_in_any_order() throws IOException {
        var file = Files.writeString(folder.resolve("token"), "t\n").toString();
        assertEquals(new Options(8091, Path.of("d"), Optional.of("t"), Optional.of(new Samform(URI.create("http://s"), "t")), true),
                Options.parse("--end-with-stdin", "--data", "d", "--token-file", file, "--answer-key-file", file, "--answer-to", "http://s", "--port", "8091"));
        assertEquals(Options.of(0, Path.of("d")), Options.parse("--port", "0", "--data", "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--port 1", "--data d", "--port x --data d", "--port 65536 --data d", "--port 1 --data d more", "--port 1 --data", "--port 1 --data d --token-file /no/such/file", "--port 1 --data d --answer-to http://s"})
    void refuses_what_it_cannot_start_with(String line) {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(line.split(" ")));
    }
}
