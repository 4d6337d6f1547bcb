package se.samform.portal.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Enclosed;
import se.samform.core.id.FileId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.file.Received;
import se.samform.portal.fill.ReceiveEnclosed;

/** Two files of a message: whether those that came are kept where the line breaks. */
class EnclosedBreaksOffTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj";

    private final FormToken tokens = new FormToken(Base64.getEncoder().encodeToString(new byte[32]));
    private final PostGuard guard = new PostGuard();
    private final Keeping kept = new Keeping();

    @BeforeEach
    void with_its_tokens() {
        guard.tokens = tokens;
    }

    @Test
    void files_that_came_whole_are_kept() throws IOException {
        var files = new ReceiveEnclosed(kept, null);
        files.read(request(token() + file("a.pdf") + file("b.pdf") + "--x--\r\n"), guard);
        assertEquals(List.of("a.pdf", "b.pdf"), files.files().stream().map(Enclosed::name).toList());
        assertEquals(2, kept.files.size());
    }

    @Test
    void where_the_line_breaks_in_the_second_the_first_is_not_kept_either() {
        var files = new ReceiveEnclosed(kept, null);
        assertThrows(IOException.class, () -> files.read(request(token() + file("a.pdf") + file("b.pdf").strip()), guard));
        assertEquals(List.of(), kept.files);
        assertEquals(List.of(), files.files());
    }

    @Test
    void which_file_is_refused_is_told_by_its_name() throws IOException {
        var files = new ReceiveEnclosed(kept, null);
        files.read(request(token() + file("a.pdf") + file("program.exe") + "--x--\r\n"), guard);
        assertEquals("enclosed.wrong-kind", files.problem());
        assertEquals("program.exe", files.wrong());
        assertEquals(List.of(), kept.files);
    }

    private String token() {
        return "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + tokens.of(Cookies.VISITOR, "v") + "\r\n";
    }

    private static String file(String name) {
        return "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n" + PDF + "\r\n";
    }

    private static HttpServletRequest request(String body) {
        var known = new HashMap<String, Object>(Map.of("getContentType", "multipart/form-data; boundary=x", "getMethod", "POST", "getCharacterEncoding", "UTF-8",
            "getContentLength", -1, "getInputStream", new Body(body), "getCookies", new Cookie[] {new Cookie(Cookies.VISITOR, "v")}));
        known.put("getHeader", null);
        return Requests.request(known);
    }

    /** What is kept of files, by their ids alone. */
    private static final class Keeping extends Cases {
        private final List<FileId> files = new ArrayList<>();

        @Override
        public Received receive(CaseFile file, InputStream from, long most) {
            try {
                int bytes = from.readAllBytes().length;
                var id = new FileId(UUID.randomUUID());
                files.add(id);
                return new Received.Whole(id, bytes, "00");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void forget(CaseFile file, Enclosed enclosed) {
            files.remove(enclosed.id());
        }
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream from;

        Body(String text) {
            from = new ByteArrayInputStream(text.getBytes(UTF_8));
        }

        @Override
        public int read() {
            return from.read();
        }

        @Override
        public boolean isFinished() {
            return from.available() == 0;
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
}
