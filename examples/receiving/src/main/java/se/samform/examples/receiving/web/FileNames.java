package se.samform.examples.receiving.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A name that somebody gave a file, made safe to show and to save under. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {
    }

    /** For a page: on one line, and nothing in it that turns the direction of what stands around it. */
    static String shown(String given) {
        return Shown.printable(given).replaceAll("[\r\n\t]", "\uFFFD");
    }

    /** For {@code Content-Disposition} (RFC 6266): without folders, short, and in characters that any header may hold. */
    static String parameter(String given) {
        var flat = shown(given).replaceAll("[/\\\\:*?\"<>|\uFFFD]", "_");
        var end = flat.offsetByCodePoints(0, Math.min(LONGEST, flat.codePointCount(0, flat.length())));
        return "; filename*=UTF-8''" + URLEncoder.encode(flat.substring(0, end), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
