package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Many drafts, ready to be handed in at once, and a server that is killed in the middle of it. */
final class Rush {

    private static final int DRAFTS = 32;
    private static final int AT_ONCE = 8;
    private static final int ANSWERS_BEFORE_THE_KILL = 4;
    private static final List<String> OF_A_CASE = List.of("submission where case_id", "case_event where seq = 1 and case_id", "outbox where kind = 'render' and stream");

    private final DemoInstallation installation;
    private final RestCaller vera;
    private final List<String> drafts;

    private Rush(DemoInstallation installation, RestCaller vera, List<String> drafts) {
        this.installation = installation;
        this.vera = vera;
        this.drafts = drafts;
    }

    static Rush prepared(DemoInstallation installation) {
        var vera = RestCaller.loggedIn(installation, "granvik", "vera");
        var drafts = new ArrayList<String>();
        while (drafts.size() < DRAFTS) {
            var draft = vera.start("skolskjuts").getString("id");
            vera.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
            vera.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
            drafts.add(draft);
        }
        return new Rush(installation, vera, drafts);
    }

    int size() {
        return drafts.size();
    }

    /** Hands all in and kills the server as soon as some have been answered. @return the references that were promised, by draft */
    Map<String, String> submitUntilKilled() throws InterruptedException {
        var promised = new ConcurrentHashMap<String, String>();
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            drafts.forEach(draft -> threads.execute(() -> {
                try {
                    promised.put(draft, RestCaller.created(vera.submit(draft)).getString("reference"));
                } catch (AssertionError unanswered) {
                    return;
                } finally {
                    enough.countDown();
                }
            }));
            enough.await();
            installation.killPortal();
        }
        return promised;
    }

    /** Each is a case with all that belongs to it, or still the draft that it was; what was promised is a case. */
    void assertWhole(Map<String, String> promised) throws Exception {
        for (var draft : drafts) {
            var cases = count("case_file where id", draft);
            assertEquals(1, cases + count("draft where id", draft), "a case or a draft: " + draft);
            for (var part : OF_A_CASE) {
                assertEquals(cases, count(part, draft), part + ": " + draft);
            }
        }
        promised.forEach((draft, reference) -> assertEquals(reference, RestCaller.json(vera.get("cases/" + draft)).getString("reference")));
    }

    /** Whatever became of it: handing in again gives one case, and the school gets it once. */
    void assertAllCanBeHandedIn() {
        var references = new HashMap<String, String>();
        for (var draft : drafts) {
            references.put(draft, RestCaller.handedIn(vera.submit(draft)).getString("reference"));
        }
        var school = ReceivingSystem.school(installation);
        references.forEach((draft, reference) -> {
            var arrived = Eventually.get("a delivery of " + reference, () -> school.deliveries(reference), found -> !found.isEmpty());
            assertEquals(1, arrived.size(), reference);
            assertTrue(vera.get("cases/" + draft + "/receipt.pdf").status() == 200, reference);
        });
    }

    /** @param where a table and a column that holds the id */
    private int count(String where, String id) throws Exception {
        try (var connection = installation.database().connect();
                var query = connection.prepareStatement("select count(*) from " + where + " = unhex(?)")) {
            query.setString(1, id.replace("-", ""));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
