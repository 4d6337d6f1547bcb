package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * A posted form: its fields as typed, in the order of the page. Files are handed to a {@link FileSink} while they
 * arrive; what the sink leaves unread is drained, so that one file too large never costs the other answers.
 */
public record PostedForm(Map<String, List<String>> fields) {
    /** Longest text of one field, in bytes; longer is cut off and then refused by the question's own limit. */
    private static final int FIELD_LIMIT = 256 * 1024;
    private static final int FIELDS_LIMIT = 2_000;

    /** Takes a file as it arrives; may stop reading at any time. */
    @FunctionalInterface
    public interface FileSink {
        void receive(String field, String fileName, String mime, InputStream content) throws IOException;
    }

    public String first(String name) {
        List<String> values = fields.get(name);
        return values == null ? "" : values.getFirst();
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Reads the form; empty if a multipart form doesn't begin with a token of the visitor's. */
    public static Optional<PostedForm> read(HttpServletRequest request, PostGuard guard, FileSink files) throws IOException {
        if (!isMultipart(request)) return Optional.of(urlencoded(request));
        var fields = new LinkedHashMap<String, List<String>>();
        try {
            var items = parser().getItemIterator(request);
            while (items.hasNext()) {
                FileItemInput item = items.next();
                boolean first = fields.isEmpty();
                if (item.isFormField()) add(fields, item.getFieldName(), text(item));
                if (first && !startsWithToken(fields, request, guard)) return Optional.empty();
                if (!item.isFormField() && hasName(item)) {
                    files.receive(item.getFieldName(), item.getName(), item.getContentType(), item.getInputStream());
                }
            }
        } catch (FileUploadException e) {
            throw new UnreadableForm(e);
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new PostedForm(fields));
    }

    private static JakartaServletFileUpload<?, ?> parser() {
        var parser = new JakartaServletFileUpload<>();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        return parser;
    }

    private static boolean startsWithToken(Map<String, List<String>> fields, HttpServletRequest request, PostGuard guard) {
        List<String> token = fields.get(PostGuard.FIELD);
        return token != null && guard.admits(request, token.getFirst());
    }

    private static boolean hasName(FileItemInput item) {
        return item.getName() != null && !item.getName().isBlank();
    }

    private static PostedForm urlencoded(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new PostedForm(fields);
    }

    private static void add(Map<String, List<String>> fields, String name, String value) throws IOException {
        fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
        if (fields.size() > FIELDS_LIMIT) throw new UnreadableForm("More than " + FIELDS_LIMIT + " fields in a form");
    }

    private static String text(FileItemInput item) throws IOException {
        try (InputStream in = item.getInputStream()) {
            return new String(in.readNBytes(FIELD_LIMIT), StandardCharsets.UTF_8);
        }
    }
}
