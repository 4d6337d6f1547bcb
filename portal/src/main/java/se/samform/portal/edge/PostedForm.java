package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * A posted form: its fields as typed, in the order of the page. Files are handed to a {@link FileSink} while they
 * arrive; what the sink leaves unread is drained, so that one file too large never costs the other answers. There is an
 * end to everything: to the parts, to the text in them, and to what is drained.
 */
public record PostedForm(Map<String, List<String>> fields) {
    /** Longest text of one field, in bytes; longer is cut off and then refused by the question's own limit. */
    private static final int FIELD_LIMIT = 256 * 1024;
    static final int PARTS_LIMIT = 2_000;
    /** All names and texts together, in bytes. */
    static final int TEXT_LIMIT = 2_000_000;
    /** So many bytes that nobody wants are read all the same: who sends them then gets an answer and not a broken line. */
    public static final long DRAINED = 100_000_000;

    /** Takes a file as it arrives; may stop reading at any time. */
    @FunctionalInterface
    public interface FileSink {
        void receive(String field, String fileName, String mime, InputStream content) throws IOException;

        /** Bytes that it wants of all files together, at most. */
        default long most() {
            return 0;
        }
    }

    public String first(String name) {
        List<String> values = fields.get(name);
        return values == null ? "" : values.getFirst();
    }

    public static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Reads the form; empty if a multipart form doesn't begin with a token of the visitor's. */
    public static Optional<PostedForm> read(HttpServletRequest request, PostGuard guard, FileSink files) throws IOException {
        if (!isMultipart(request)) return Optional.of(urlencoded(request));
        return read(request, fields -> startsWithToken(fields, request, guard), files);
    }

    /** A multipart form of a program, which shows with a header of its own who it is; no browser sends that by itself. */
    public static PostedForm readOfProgram(HttpServletRequest request, FileSink files) throws IOException {
        return read(request, fields -> true, files).orElseGet(() -> new PostedForm(Map.of()));
    }

    private static Optional<PostedForm> read(HttpServletRequest request, Predicate<Map<String, List<String>>> isOurs, FileSink files) throws IOException {
        try {
            return multipart(request, isOurs, files);
        } catch (FileUploadSizeException e) {
            throw UnreadableForm.tooMuch(e);
        } catch (FileUploadException e) {
            throw new UnreadableForm(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof FileUploadSizeException much ? UnreadableForm.tooMuch(much) : new UnreadableForm(e.getCause());
        }
    }

    private static Optional<PostedForm> multipart(HttpServletRequest request, Predicate<Map<String, List<String>>> isOurs, FileSink files) throws IOException {
        var gathered = new Gathered();
        var items = parser(files.most()).getItemIterator(request);
        while (items.hasNext()) {
            FileItemInput item = items.next();
            boolean first = gathered.parts == 0;
            gathered.count(item.getFieldName());
            if (item.isFormField()) gathered.add(item.getFieldName(), text(item));
            if (first && !isOurs.test(gathered.fields)) return Optional.empty();
            if (!item.isFormField() && hasName(item)) {
                files.receive(item.getFieldName(), item.getName(), item.getContentType(), item.getInputStream());
            }
        }
        return gathered.fields.isEmpty() ? Optional.empty() : Optional.of(new PostedForm(gathered.fields));
    }

    private static JakartaServletFileUpload<?, ?> parser(long most) {
        var parser = new JakartaServletFileUpload<>();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        parser.setMaxSize(most + TEXT_LIMIT + DRAINED);
        return parser;
    }

    private static boolean startsWithToken(Map<String, List<String>> fields, HttpServletRequest request, PostGuard guard) {
        List<String> token = fields.get(PostGuard.FIELD);
        return token != null && guard.admits(request, token.getFirst());
    }

    private static boolean hasName(FileItemInput item) {
        return item.getName() != null && !item.getName().isBlank();
    }

    private static PostedForm urlencoded(HttpServletRequest request) throws IOException {
        var gathered = new Gathered();
        for (var field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                gathered.count(field.getKey());
                gathered.add(field.getKey(), value.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new PostedForm(gathered.fields);
    }

    private static byte[] text(FileItemInput item) throws IOException {
        try (InputStream in = item.getInputStream()) {
            return in.readNBytes(FIELD_LIMIT);
        }
    }

    /** What has come so far, and how much that is. */
    private static final class Gathered {
        final Map<String, List<String>> fields = new LinkedHashMap<>();
        int parts;
        long bytes;

        void count(String name) throws UnreadableForm {
            if (name == null) throw new UnreadableForm("A part of a form has no name");
            parts++;
            bytes += name.length();
            checkLimits();
        }

        void add(String name, byte[] text) throws UnreadableForm {
            bytes += text.length;
            checkLimits();
            fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(new String(text, StandardCharsets.UTF_8));
        }

        private void checkLimits() throws UnreadableForm {
            if (parts > PARTS_LIMIT) throw UnreadableForm.tooMuch("More than " + PARTS_LIMIT + " parts in a form");
            if (bytes > TEXT_LIMIT) throw UnreadableForm.tooMuch("More than " + TEXT_LIMIT + " bytes of text in a form");
        }
    }
}
