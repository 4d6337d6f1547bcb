package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** {@code kill -9} between any two steps of the story, in the middle of handing in, and of the database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class KilledServerIT {

    /**
     * Told side by side, each one step behind the next, so that one kill falls between other steps in each: with so many
     * that two kills fall between all of them. A story costs less than a start of the portal.
     */
    private static final int STORIES = 10;

    static final Path EXAMPLES = Path.of("..");
    static DemoInstallation installation;

    @BeforeAll
    static void start() throws Exception {
        var war = PortalWar.at(EXAMPLES.resolve("../portal/target"));
        installation = DemoInstallation.start(Options.forTests(FreshFolder.of("killed"), war).withExamples(EXAMPLES)
                .with("samform.outbox.first-retry-seconds", "1").with("samform.payment.seconds", "1"));
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    @Order(1)
    void a_kill_between_any_two_steps_loses_nothing_also_for_the_page_that_was_open() throws Exception {
        var stories = IntStream.range(0, STORIES).mapToObj(number -> new ToldStory(installation, number)).toList();
        var killedIn = new LinkedHashSet<StoryStep.Gap>();
        for (var kills = 0; !tell(stories, kills); kills++) {
            killAndRestartPortal();
            stories.forEach(story -> story.gap().ifPresent(killedIn::add));
        }
        killedIn.forEach(gap -> System.out.println("Killed between " + gap.before() + " and " + gap.after()));
        assertEquals(Set.copyOf(StoryStep.gaps()), killedIn, "a kill between any two steps");
        assertEquals(EnumSet.copyOf(StoryStep.posting()), postedFromBeforeAKill(stories), "pages open before a kill and posted after it");
        stories.forEach(ToldStory::assertThereOnce);
        assertEquals(STORIES, count("case_file"));
        assertEquals(STORIES, count("submission"));
        assertEquals(STORIES, ReceivingSystem.school(installation).all().size());
    }

    /** The page is answered in words while the database is away, and works again by itself when it is back. */
    @Test
    @Order(2)
    void a_step_posted_while_the_database_is_killed_is_refused_in_words_and_saved_when_it_is_back() throws Exception {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var started = vera.post(vera.open("/granvik/e/skolskjuts").form("/e/skolskjuts/drafts"));
        var page = vera.open(started.location());
        var form = page.form(page.whole().uri().getPath()).with(Skolskjuts.CHILD).with("_go", "next");
        installation.killDatabase();
        var refused = vera.post(form);
        assertEquals(503, refused.status(), refused.text());
        assertTrue(refused.text().contains("<h1"), refused.text());
        assertFalse(refused.text().contains("Exception"), refused.text());
        installation.restartDatabase();
        var saved = vera.post(form);
        assertEquals(303, saved.status(), saved.text());
        assertTrue(vera.open(saved.location()).whole().uri().getPath().endsWith("/school"), saved.location());
    }

    /** Whoever got a receipt has a case; whoever got none has a case or a draft, whole, and hands it in again. */
    @Test
    @Order(3)
    void a_kill_while_many_hand_in_leaves_every_receipt_true_and_nothing_half_there() throws Exception {
        var rush = Rush.prepared(installation);
        var promised = rush.submitUntilKilled();
        installation.restartPortal();
        System.out.println("Killed while handing in: " + promised.size() + " of " + rush.size() + " had their receipt");
        assertFalse(promised.isEmpty(), "some were answered before the kill");
        assertTrue(promised.size() < rush.size(), "some were not");
        rush.assertWhole(promised);
        rush.assertAllCanBeHandedIn();
    }

    /** Killed when they have begun to pay, and again while the provider takes their money and calls back. */
    @Test
    @Order(4)
    void a_kill_while_two_pay_costs_them_nothing_and_opens_one_case_for_each() throws Exception {
        var provider = PaymentProvider.of(installation);
        try (var browser = Browser.start(); var vera = browser.visitor(Looks.WITHOUT_SCRIPT); var johan = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            var drafts = List.of(paying(vera, "vera", provider), paying(johan, "johan", provider));
            killAndRestartPortal();
            provider.choose(vera.page(), "Betala men kom inte tillbaka");
            installation.killPortal();
            provider.choose(johan.page(), "Betala men kom inte tillbaka");
            installation.restartPortal();
            assertPaidOnce(vera, drafts.getFirst());
            assertPaidOnce(johan, drafts.getLast());
            assertEquals(2, count("payment where money = 'USED'"));
            assertEquals(2, count("payment"));
        }
    }

    /** On the provider's page; returns the draft. */
    private static String paying(Visitor visitor, String person, PaymentProvider provider) {
        var page = visitor.page();
        page.navigate(installation.baseUrl() + "/granvik/login");
        visitor.logIn(person);
        page.navigate(installation.baseUrl() + "/granvik/e/egensotning");
        Sweeping.begin(visitor);
        var draft = page.url().replaceAll(".*/d/([^/]*)/.*", "$1");
        visitor.press("Betala och skicka in");
        page.waitForURL(provider.url() + "/pay/**");
        return draft;
    }

    private static void assertPaidOnce(Visitor visitor, String draft) {
        var told = Eventually.get("the case", () -> {
            visitor.page().navigate(installation.baseUrl() + "/granvik/my/" + draft);
            return visitor.page().locator("main").textContent();
        }, text -> text.contains("Betalt:"));
        assertEquals(2, told.split("Betalt:").length, told);
    }

    /** @return whether all are over */
    private static boolean tell(List<ToldStory> stories, int round) {
        for (var i = 0; i < stories.size(); i++) {
            stories.get(i).tellUntil(1 + i + round * STORIES);
        }
        return stories.stream().allMatch(ToldStory::isOver);
    }

    private static Set<StoryStep> postedFromBeforeAKill(List<ToldStory> stories) {
        var posted = EnumSet.noneOf(StoryStep.class);
        stories.forEach(story -> posted.addAll(story.postedFromBeforeAKill()));
        return posted;
    }

    private static void killAndRestartPortal() throws IOException, InterruptedException {
        installation.killPortal();
        installation.restartPortal();
    }

    private static int count(String table) throws Exception {
        try (var connection = installation.database().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
