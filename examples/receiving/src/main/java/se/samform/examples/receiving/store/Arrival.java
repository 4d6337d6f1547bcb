package se.samform.examples.receiving.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A delivery on its way in: a folder of its own, which nobody sees until it is accepted and which is gone otherwise. */
public final class Arrival implements AutoCloseable {

    private final Path folder;
    private final List<Part> parts = new ArrayList<>();

    Arrival(Path incoming) throws IOException {
        folder = Files.createTempDirectory(incoming, "");
    }

    /** Copies a part's bytes to the disk, and counts and hashes them on the way. */
    public Part add(String name, Part.Stated stated, Bytes bytes) throws IOException {
        var file = folder.resolve(name);
        var sha256 = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            bytes.writeTo(out);
        }
        Disk.force(file);
        var part = new Part(name, stated, Files.size(file), HexFormat.of().formatHex(sha256.digest()));
        parts.add(part);
        return part;
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Where a part that was added lies until the arrival is accepted or closed. */
    public Path file(Part part) {
        return folder.resolve(part.name());
    }

    Path folder() {
        return folder;
    }

    /** Throws away what was not accepted. */
    @Override
    public void close() throws IOException {
        Disk.delete(folder);
    }

    /** Where the bytes of a part come from. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
