package se.samform.portal.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostedFormTest {
    private static final PostedForm.FileSink NOBODY = (field, name, mime, content) -> { };

    private final FormToken tokens = new FormToken(Base64.getEncoder().encodeToString(new byte[32]));
    private final PostGuard guard = new PostGuard();
    private long read;

    @BeforeEach
    void with_its_tokens() {
        guard.tokens = tokens;
    }

    @Test
    void fields_come_in_the_order_of_the_page_and_keep_all_their_values() throws IOException {
        var form = PostedForm.read(multipart(token(), part("days", "mon"), part("days", "tue"), part("more", "å"), end()), guard, NOBODY).orElseThrow();
        assertEquals(List.of("token", "days", "more"), List.copyOf(form.fields().keySet()));
        assertEquals(List.of("mon", "tue"), form.fields().get("days"));
    }

    @Test
    void one_name_repeated_without_end_is_refused_before_all_of_it_is_read() {
        assertTooMuch(multipart(token(), repeated(part("days", ""), 1_000_000)));
        assertTrue(read < 1_000_000, () -> "read " + read);
    }

    @Test
    void files_without_end_are_refused_as_well() {
        assertTooMuch(multipart(token(), repeated(file("certificate", new byte[1]), 10_000)));
    }

    @Test
    void more_text_than_any_page_has_is_refused() {
        int often = PostedForm.TEXT_LIMIT / 200_000 + 1;
        assertTooMuch(multipart(token(), repeated(part("more", "x".repeat(200_000)), often)));
    }

    @Test
    void a_small_form_has_the_same_limits() {
        assertTooMuch(urlencoded(Map.of("days", Collections.nCopies(PostedForm.PARTS_LIMIT + 1, "").toArray(String[]::new))));
        assertTooMuch(urlencoded(Map.of("more", new String[] {"å".repeat(PostedForm.TEXT_LIMIT / 2 + 1)})));
    }

    @Test
    void what_nobody_wants_is_not_read_for_ever() {
        assertTooMuch(multipart(token(), file("certificate", new Endless(2 * PostedForm.DRAINED)), end()));
        assertTrue(read < 1.2 * PostedForm.DRAINED, () -> "read " + read);
    }

    @Test
    void a_file_that_is_wanted_comes_whole_also_when_it_is_larger_than_that() throws IOException {
        var sink = new Reading(3 * PostedForm.DRAINED);
        PostedForm.read(multipart(token(), file("certificate", new Endless(2 * PostedForm.DRAINED)), end()), guard, sink);
        assertEquals(2 * PostedForm.DRAINED, sink.received);
    }

    private void assertTooMuch(HttpServletRequest request) {
        assertEquals(413, assertThrows(UnreadableForm.class, () -> PostedForm.read(request, guard, NOBODY)).status());
    }

    private InputStream token() {
        return part("token", tokens.of(Cookies.VISITOR, "v"));
    }

    private static InputStream part(String name, String value) {
        return new ByteArrayInputStream(("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes(UTF_8));
    }

    private static InputStream file(String name, byte[] content) {
        return file(name, new ByteArrayInputStream(content));
    }

    private static InputStream file(String name, InputStream content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.pdf\"\r\n\r\n";
        return joined(new ByteArrayInputStream(head.getBytes(UTF_8)), content, new ByteArrayInputStream("\r\n".getBytes(UTF_8)));
    }

    private static InputStream end() {
        return new ByteArrayInputStream("--x--\r\n".getBytes(UTF_8));
    }

    private static InputStream repeated(InputStream part, int times) {
        try {
            byte[] bytes = part.readAllBytes();
            return new SequenceInputStream(Collections.enumeration(
                Collections.nCopies(times, bytes).stream().<InputStream>map(ByteArrayInputStream::new).toList()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(Arrays.asList(parts)));
    }

    private HttpServletRequest multipart(InputStream... parts) {
        return request("multipart/form-data; boundary=x", joined(parts), Map.of());
    }

    private HttpServletRequest urlencoded(Map<String, String[]> fields) {
        return request("application/x-www-form-urlencoded", InputStream.nullInputStream(), fields);
    }

    private HttpServletRequest request(String type, InputStream body, Map<String, String[]> fields) {
        return (HttpServletRequest) Proxy.newProxyInstance(PostedFormTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) -> switch (method.getName()) {
                case "getContentType" -> type;
                case "getMethod" -> "POST";
                case "getCharacterEncoding" -> "UTF-8";
                case "getContentLength" -> -1;
                case "getHeader" -> null;
                case "getInputStream" -> new Body(body);
                case "getParameterMap" -> fields;
                case "getCookies" -> new Cookie[] {new Cookie(Cookies.VISITOR, "v")};
                default -> throw new UnsupportedOperationException(method.getName());
            });
    }

    /** Counts what is read. */
    private final class Body extends ServletInputStream {
        private final InputStream from;

        Body(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            int one = from.read();
            if (one >= 0) read++;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = from.read(into, offset, length);
            if (count > 0) read += count;
            return count;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    /** So many bytes, made as they are read. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) return -1;
            int count = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }

    /** Wants so many bytes and reads what comes. */
    private static final class Reading implements PostedForm.FileSink {
        private final long most;
        private long received;

        Reading(long most) {
            this.most = most;
        }

        @Override
        public void receive(String field, String fileName, String mime, InputStream content) throws IOException {
            received += content.transferTo(java.io.OutputStream.nullOutputStream());
        }

        @Override
        public long most() {
            return most;
        }
    }
}
