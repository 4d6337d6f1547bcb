package se.samform.examples.receiving.web;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SHA-256 of a {@code Content-Digest} header (RFC 9530), which may hold other algorithms beside it. */
final class ContentDigest {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?=,|$)");

    private ContentDigest() {
    }

    /** In lower-case hexadecimal; empty if the header is missing or has no well-formed SHA-256. */
    static Optional<String> sha256(String header) {
        var found = SHA_256.matcher(header == null ? "" : header);
        return found.find() ? Optional.of(hexadecimal(found.group(1))) : Optional.empty();
    }

    private static String hexadecimal(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }
}
