package se.samform.examples.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of the installation's own: 256 random bits in Base64, made once, its owner's alone.
 *
 * <p>It is written aside and moved: whoever is killed meanwhile leaves no secret behind rather than an empty one.
 */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {
    }

    /** Of one program at a time: its folder is locked. */
    public static String keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.move(written(file.resolveSibling(file.getFileName() + ".new")), file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static Path written(Path aside) throws IOException {
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(aside, random(), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
