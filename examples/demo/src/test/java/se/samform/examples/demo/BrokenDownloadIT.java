package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

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

    /** All at once, since each takes the half minute. */
    @Test
    void a_file_of_a_draft_and_of_a_case_on_its_page_and_over_REST() throws Exception {
        var draft = draft();
        var ofDraft = attach(draft);
        var handedIn = draft();
        var ofCase = attach(handedIn);
        assertEquals(201, rest.submit(handedIn).status());
        var downloads = List.<Callable<Answered>>of(
            () -> vera.get("/granvik/d/" + draft + "/files/" + ofDraft),
            () -> vera.get("/granvik/my/" + handedIn + "/files/" + ofCase),
            () -> rest.get("cases/" + handedIn + "/files/" + ofCase));
        for (var download : downloads) {
            assertWhole(download.call());
        }
        damage(ofDraft);
        damage(ofCase);
        try (var threads = Executors.newFixedThreadPool(downloads.size())) {
            for (var broken : threads.invokeAll(downloads)) {
                assertBreaksOff(broken);
            }
        }
    }

    private static void assertWhole(Answered answer) {
        assertEquals(200, answer.status());
        assertEquals(LENGTH, answer.bytes().length);
        assertEquals(String.valueOf(LENGTH), answer.header("Content-Length").orElse("none"));
    }

    private static void assertBreaksOff(Future<Answered> download) {
        var failure = assertThrows(ExecutionException.class, download::get).getCause();
        assertInstanceOf(IOException.class, failure.getCause());
        assertFalse(failure.getCause() instanceof HttpTimeoutException, "the line stays open");
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
