package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A file that can't be read to its end is never taken for a whole one: the line breaks, though only after the server's half minute. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenDownloadIT {

    private static final int LENGTH = 3_000_000;

    static DemoInstallation installation;
    static RestCaller rest;
    static HttpVisitor vera;

    @BeforeAll
    static void log_in() {
        installation = SharedInstallation.get();
        rest = RestCaller.loggedIn(installation, "granvik", "vera");
        vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
    }

    @Test
    void a_file_of_a_draft() throws Exception {
        var draft = draft();
        var file = attach(draft);
        var path = "/granvik/d/" + draft + "/files/" + file;
        assertWhole(vera.get(path));
        damage(file);
        assertBreaksOff(() -> vera.get(path));
    }

    @Test
    void a_file_of_a_case_on_its_page_and_over_REST() throws Exception {
        var draft = draft();
        var file = attach(draft);
        assertEquals(201, rest.submit(draft).status());
        assertWhole(vera.get("/granvik/my/" + draft + "/files/" + file));
        assertWhole(rest.get("cases/" + draft + "/files/" + file));
        damage(file);
        assertBreaksOff(() -> vera.get("/granvik/my/" + draft + "/files/" + file));
        assertBreaksOff(() -> rest.get("cases/" + draft + "/files/" + file));
    }

    private static void assertWhole(Answered answer) {
        assertEquals(200, answer.status());
        assertEquals(LENGTH, answer.bytes().length);
        assertEquals(String.valueOf(LENGTH), answer.header("Content-Length").orElse("none"));
    }

    private static void assertBreaksOff(Executable download) {
        var cause = assertThrows(AssertionError.class, download).getCause();
        assertInstanceOf(IOException.class, cause);
        assertFalse(cause instanceof HttpTimeoutException, "the line stays open");
    }

    private static String draft() {
        var draft = rest.start("skolskjuts").getString("id");
        rest.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        return draft;
    }

    private static String attach(String draft) throws IOException {
        return rest.attach(draft, "certificate", "intyg.pdf", BadRestInputIT.large(LENGTH).readAllBytes()).getString("id");
    }

    private static void damage(String file) throws Exception {
        try (var connection = installation.database().connect();
                var change = connection.prepareStatement("delete from stored_file_chunk where number = 9 and file_id = unhex(?)")) {
            change.setString(1, file.replace("-", ""));
            assertEquals(1, change.executeUpdate());
        }
    }
}
