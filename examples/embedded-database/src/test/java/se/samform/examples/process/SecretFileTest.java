package se.samform.examples.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    Path folder;

    @Test
    void is_made_once_and_differs_from_every_other() throws IOException {
        var first = SecretFile.keptIn(folder.resolve("first"));
        assertEquals(32, Base64.getDecoder().decode(first).length);
        assertEquals(first, SecretFile.keptIn(folder.resolve("first")));
        assertNotEquals(first, SecretFile.keptIn(folder.resolve("second")));
    }

    @Test
    void is_its_owners_alone() throws IOException {
        SecretFile.keptIn(folder.resolve("key"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
    }

    @Test
    void stands_at_its_place_whole_or_not_at_all() throws IOException {
        Files.createDirectories(folder.resolve("key.new/in the way"));
        assertThrows(IOException.class, () -> SecretFile.keptIn(folder.resolve("key")));
        assertFalse(Files.exists(folder.resolve("key")));
    }

    @Test
    void what_a_killed_program_left_half_written_is_no_secret() throws IOException {
        Files.writeString(folder.resolve("key.new"), "half");
        assertEquals(32, Base64.getDecoder().decode(SecretFile.keptIn(folder.resolve("key"))).length);
        assertFalse(Files.exists(folder.resolve("key.new")));
    }
}
