package se.samform.core.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.samform.core.document.DocumentText;

/** The metadata packet (ISO 16684-1) that says what the file is and claims PDF/A-3a and PDF/UA-1; a filled template. */
final class Xmp {

    private static final String TEMPLATE = read();

    private Xmp() {
    }

    static byte[] of(DocumentText text, ZonedDateTime created) {
        String date = created.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return TEMPLATE
                .replace("{date}", date)
                .replace("{id}", id(text, created))
                .replace("{language}", escaped(text.language().toLanguageTag()))
                .replace("{creator}", escaped(text.municipality()))
                .replace("{title}", escaped(text.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String id(DocumentText text, ZonedDateTime created) {
        String what = text.municipality() + '\n' + text.reference() + '\n' + text.title() + '\n' + created;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String escaped(String text) {
        return CleanText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String read() {
        try (InputStream in = Xmp.class.getResourceAsStream("xmp.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
