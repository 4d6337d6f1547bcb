package se.samform.core.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import se.samform.core.form.FileKind;

/** What a file is, told by how it begins. Its name and what the browser says of it are never believed. */
public final class ContentKind {
    /** So many bytes are enough to tell, also for a document that is a zip file inside. */
    public static final int BEGINNING = 64 * 1024;

    private static final Tika TIKA = new Tika();
    private static final String WORD = "word/";

    private ContentKind() {}

    /** Empty for what is none of our kinds, or nothing at all. */
    public static Optional<FileKind> of(byte[] beginning) {
        if (beginning.length == 0) return Optional.empty();
        return switch (TIKA.detect(beginning)) {
            case "application/pdf" -> Optional.of(FileKind.PDF);
            case "image/jpeg" -> Optional.of(FileKind.JPEG);
            case "image/png" -> Optional.of(FileKind.PNG);
            case "image/heic", "image/heif" -> Optional.of(FileKind.HEIC);
            case "image/tiff" -> Optional.of(FileKind.TIFF);
            case "text/plain" -> Optional.of(FileKind.TEXT);
            case "application/zip", "application/x-tika-ooxml" -> isWord(beginning) ? Optional.of(FileKind.DOCX) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the name's ending fits; a name without ending promises nothing. */
    public static boolean isNamedAs(FileKind kind, String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || endings(kind).contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Set<String> endings(FileKind kind) {
        return switch (kind) {
            case PDF -> Set.of("pdf");
            case JPEG -> Set.of("jpg", "jpeg", "jpe", "jfif");
            case PNG -> Set.of("png");
            case HEIC -> Set.of("heic", "heif");
            case TIFF -> Set.of("tif", "tiff");
            case TEXT -> Set.of("txt", "text");
            case DOCX -> Set.of("docx");
        };
    }

    /** The entries that fit in the beginning tell; there it breaks off. Names in any old alphabet are read somehow: ours are ASCII. */
    private static boolean isWord(byte[] beginning) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(beginning), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(WORD)) return true;
            }
        } catch (IOException | IllegalArgumentException brokenOffOrNamedInAnUnknownAlphabet) {
            return false;
        }
        return false;
    }
}
