package se.samform.examples.demo.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The file that every citizen sends: it begins as a PDF does, and has 3 kB. */
final class Plan {

    static final byte[] BYTES = bytes();

    private Plan() {}

    private static byte[] bytes() {
        var bytes = Arrays.copyOf("%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), 3000);
        Arrays.fill(bytes, 16, bytes.length - 6, (byte) 'x');
        System.arraycopy("%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, bytes.length - 6, 6);
        return bytes;
    }
}
