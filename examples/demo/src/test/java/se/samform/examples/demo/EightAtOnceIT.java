package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Eight citizens hand in at the same moment, each with a file; and a receiver that is away, fails or is slow.
 *
 * <p>Each of the eight hands in once, and then again and again until {@code -Dsamform.eight.seconds} have passed (0 if
 * not said). For a minute: {@code mvn verify -Dit.test=EightAtOnceIT -Dfailsafe.failIfNoSpecifiedTests=false
 * -Dsamform.eight.seconds=60}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EightAtOnceIT {

    private static final int CITIZENS = 8;
    private static final int FILE_BYTES = 3_000;
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("samform.eight.seconds", 0));

    static DemoInstallation installation;
    static ReceivingSystem school;

    @BeforeAll
    static void start() {
        installation = SharedInstallation.get();
        school = ReceivingSystem.school(installation);
    }

    /** @param number told in the answers @param millis from the log-in to the receipt */
    private record HandedIn(int number, RestCaller citizen, String id, String reference, byte[] file, long millis) {
    }

    @Test
    void eight_at_once_each_get_their_event_their_receipt_and_their_delivery() throws Exception {
        var all = handIn();
        System.out.println("Eight citizens for " + LASTING.toSeconds() + " s: " + all.size() + " cases, the slowest handed in within "
                + all.stream().mapToLong(HandedIn::millis).max().orElseThrow() + " ms");
        assertTrue(all.size() >= CITIZENS, "each handed in");
        assertEquals(all.size(), all.stream().map(HandedIn::reference).distinct().count(), "references are unique");
        Eventually.get("all delivered", LASTING.multipliedBy(5).plus(Eventually.PATIENCE), () -> undelivered(all), List::isEmpty);
        var deliveries = school.all().stream().collect(Collectors.groupingBy(delivery -> delivery.getString("reference")));
        for (var one : all) {
            assertEquals(1, submittedEvents(one.id()), one.reference());
            assertEquals(1, deliveries.get(one.reference()).size(), one.reference());
            var delivery = deliveries.get(one.reference()).getFirst();
            var receipt = one.citizen().get("cases/" + one.id() + "/receipt.pdf");
            assertEquals(200, receipt.status());
            assertArrayEquals(receipt.bytes(), school.part(delivery, "receipt"), one.reference());
            assertArrayEquals(one.file(), school.part(delivery, "attachment-1"), one.reference());
            assertTold(one, receipt.bytes(), new String(school.part(delivery, "submission"), StandardCharsets.UTF_8));
        }
    }

    /** Names of all the world come back in the case, in the receipt and at the receiver. */
    private static void assertTold(HandedIn one, byte[] receipt, String submission) {
        var text = PdfText.of(receipt);
        assertTrue(text.contains("Zażółć Łódź") && Pattern.compile("nummer " + one.number() + "\\b").matcher(text).find(), text);
        assertTrue(text.contains("محمد") || text.contains("دمحم"), text);
        assertTrue(submission.contains("Zażółć Łódź 😀 محمد nummer " + one.number() + "."), submission);
    }

    @Test
    void a_receiver_that_is_away_and_then_fails_gets_it_later_and_the_desk_tells() {
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        school.behave("down", 0);
        try {
            var one = handIn(100);
            var desk = "/granvik/desk/" + one.id();
            Eventually.get("the desk tells of a try that failed", () -> deliveries(hanna, desk),
                    told -> told.contains("503") || told.contains("igen") || told.contains("Försök"));
            assertEquals(List.of(), school.deliveries(one.reference()));
            school.behave("error-after-store", 0);
            Eventually.get("stored once in spite of the error", () -> school.deliveries(one.reference()), found -> found.size() == 1);
            school.behave("slow", 2);
            var stored = Eventually.get("recognised as the same", () -> delivered(one.reference()),
                    delivery -> delivery.getInt("duplicates") >= 1);
            Eventually.get("the desk tells the receipt", () -> deliveries(hanna, desk), told -> told.contains(stored.getString("receipt")));
        } finally {
            school.behave("normal", 0);
        }
    }

    private static String deliveries(HttpVisitor hanna, String desk) {
        return hanna.get(desk).find("(?s)aria-labelledby=\"deliveries\">(.*?)</section>");
    }

    private static List<String> undelivered(List<HandedIn> all) {
        var delivered = school.all().stream().map(delivery -> delivery.getString("reference")).collect(Collectors.toSet());
        return all.stream().map(HandedIn::reference).filter(reference -> !delivered.contains(reference)).toList();
    }

    private static List<HandedIn> handIn() throws Exception {
        var start = new CountDownLatch(1);
        var end = Instant.now().plus(LASTING);
        try (var threads = Executors.newFixedThreadPool(CITIZENS)) {
            var running = new ArrayList<Future<List<HandedIn>>>();
            for (var i = 0; i < CITIZENS; i++) {
                var number = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return handIn(number, end);
                }));
            }
            start.countDown();
            var all = new ArrayList<HandedIn>();
            for (var one : running) {
                all.addAll(one.get());
            }
            return all;
        }
    }

    /** Once, and again until then. */
    private static List<HandedIn> handIn(int citizen, Instant end) {
        var mine = new ArrayList<HandedIn>();
        do {
            mine.add(handIn(citizen + CITIZENS * mine.size()));
        } while (Instant.now().isBefore(end));
        return mine;
    }

    private static HandedIn handIn(int number) {
        var begun = System.nanoTime();
        var citizen = RestCaller.loggedIn(installation, "granvik", number % 2 == 0 ? "vera" : "johan");
        var draft = citizen.start("skolskjuts").getString("id");
        var file = Arrays.copyOf(Skolskjuts.certificate(), FILE_BYTES);
        file[FILE_BYTES - 1] = (byte) number;
        citizen.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, contact(number)));
        citizen.attach(draft, "certificate", "intyg-" + number + ".pdf", file);
        var handedIn = RestCaller.created(citizen.submit(draft));
        return new HandedIn(number, citizen, handedIn.getString("id"), handedIn.getString("reference"), file,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private static Map<String, String> contact(int number) {
        var contact = new HashMap<>(Skolskjuts.CONTACT);
        contact.put("more", Skolskjuts.CONTACT.get("more") + " nummer " + number + ".");
        return contact;
    }

    private static JsonObject delivered(String reference) {
        return Eventually.get("one delivery of " + reference, () -> school.deliveries(reference), found -> found.size() == 1).getFirst();
    }

    private static int submittedEvents(String id) throws Exception {
        try (var connection = installation.database().connect();
                var query = connection.prepareStatement("select count(*) from case_event where hex(case_id) = ? and seq = 1")) {
            query.setString(1, id.replace("-", "").toUpperCase());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
