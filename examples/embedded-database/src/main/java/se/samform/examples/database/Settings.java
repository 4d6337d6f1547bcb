package se.samform.examples.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server keeps its things and how big it may grow.
 *
 * @param directory           of this server alone: its data, password, log and lock. Made when it is missing
 * @param programs            where MariaDB's programs are unpacked, once; may be shared by many servers (about 370 MB)
 * @param port                on 127.0.0.1; 0 takes a free one
 * @param bufferPoolMegabytes memory for table pages; the server as a whole takes about 100 MB more
 */
public record Settings(Path directory, Path programs, int port, int bufferPoolMegabytes) {

    public Settings {
        directory = directory.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** For the demo or a small municipality: a free port and 256 MB of buffer pool. */
    public static Settings in(Path directory) {
        return new Settings(directory, sharedPrograms(), 0, 256);
    }

    /** For tests: a free port and 64 MB of buffer pool. */
    public static Settings forTests(Path directory) {
        return in(directory).withBufferPoolMegabytes(64);
    }

    public Settings withPort(int port) {
        return new Settings(directory, programs, port, bufferPoolMegabytes);
    }

    public Settings withBufferPoolMegabytes(int megabytes) {
        return new Settings(directory, programs, port, megabytes);
    }

    /** Under the person's own cache, never under the temporary folder, where others could plant a program. */
    private static Path sharedPrograms() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(path -> !path.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("samform");
    }
}
