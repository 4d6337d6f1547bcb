package se.samform.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder of the build with nothing in it from an earlier run. */
final class FreshFolder {

    private FreshFolder() {
    }

    static Path of(String name) throws IOException {
        var folder = Path.of("target", name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }
}
