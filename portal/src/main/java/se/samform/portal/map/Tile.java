package se.samform.portal.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A picture whose kind was told by its first bytes, whatever its source calls it. */
record Tile(String mime, byte[] bytes) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP = "WEBP".getBytes(StandardCharsets.US_ASCII);
    private static final int WEBP_AT = 8;

    /** Empty for what is no PNG, JPEG or WebP. */
    static Optional<Tile> of(byte[] bytes) {
        if (hasAt(bytes, 0, PNG)) return Optional.of(new Tile("image/png", bytes));
        if (hasAt(bytes, 0, JPEG)) return Optional.of(new Tile("image/jpeg", bytes));
        return hasAt(bytes, 0, RIFF) && hasAt(bytes, WEBP_AT, WEBP) ? Optional.of(new Tile("image/webp", bytes)) : Optional.empty();
    }

    private static boolean hasAt(byte[] bytes, int at, byte[] signature) {
        return bytes.length >= at + signature.length && Arrays.equals(bytes, at, at + signature.length, signature, 0, signature.length);
    }
}
