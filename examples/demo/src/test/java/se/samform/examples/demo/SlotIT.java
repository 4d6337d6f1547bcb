package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in a calendar: chosen, lost to others, booked and wished for. With an e-service of its own, and a calendar that is put out of order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlotIT {

    private static final String TAKEN = "Någon annan har just fått den tiden";

    private static DemoInstallation installation;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        var folder = FreshFolder.of("slots");
        var examples = folder.resolve("examples");
        Files.createDirectories(examples.resolve("municipalities"));
        Files.createDirectories(examples.resolve("services"));
        Files.writeString(examples.resolve("municipalities/granvik.json"), municipality().toString());
        Files.writeString(examples.resolve("services/besok.json"), service().toString());
        installation = DemoInstallation.start(Options.forTests(folder.resolve("installation"), PortalWar.at(Path.of("../../portal/target"))).withExamples(examples)
            .with("samform.register-rest-seconds", "1"));
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (installation != null) {
            installation.close();
        }
    }

    @AfterEach
    void calendar_is_in_order_again() {
        behave("normal");
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_time_is_chosen_and_booked_and_gone_for_the_next(boolean script) throws IOException {
        try (var vera = begin("vera", script); var johan = visitor(script)) {
            var page = vera.page();
            vera.form().refuses("Välj en tid för");
            assertThat(page.locator("[id='visit.day']")).isVisible();
            var time = choose(vera, 1);
            vera.form().next("review");
            assertThat(page.locator("main")).containsText("Stadshuset, rum 2");
            assertThat(page.locator("main")).containsText("Bokas när du skickar in");
            page.goBack();
            page.reload();
            assertThat(radio(page, time)).isChecked();
            assertThat(vera.form().question("visit")).containsText("Tiden är din till klockan");
            vera.form().next("review");
            vera.press("Skicka in");
            var told = PdfText.of(vera.download(page.locator("a.btn[href$='receipt.pdf']")));
            assertTrue(told.contains("Bokad i kalendern"), told);
            assertTrue(told.contains("Stadshuset, rum 2"), told);
            page.navigate(page.url().replace("/receipt", ""));
            assertThat(page.locator("main")).containsText("Bokad i kalendern");
            begin(johan, "johan");
            assertThat(radio(johan.page(), time)).hasCount(0);
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void of_two_who_choose_the_same_time_the_second_chooses_another(boolean script) {
        try (var vera = begin("vera", script); var johan = begin("johan", script)) {
            var time = choose(vera, 3);
            vera.form().next("review");
            press(johan.page(), time);
            if (!script) {
                johan.form().pressNext();
                assertThat(johan.page().locator(".error-summary")).containsText("När vill du komma?: " + TAKEN);
                johan.page().locator(".error-summary a").first().click();
                assertThat(johan.page().locator("[id='visit.day']")).isFocused();
            }
            assertThat(johan.form().question("visit").locator(".error")).containsText(TAKEN);
            assertThat(radio(johan.page(), time)).hasCount(0);
            choose(johan, 3);
            johan.form().next("review");
        }
    }

    @Test
    void an_old_page_neither_takes_a_time_nor_lets_go_of_one() {
        try (var vera = begin("vera", false)) {
            var page = vera.page();
            var first = page.locator("[name='visit.slot']").nth(7).getAttribute("value");
            var blank = again(page);
            var other = again(page);
            press(other, first);
            var chosen = choose(vera, 8);
            vera.form().next("review");
            for (var old : new Page[] {blank, other}) {
                old.locator(".actions .btn-primary").click();
                assertThat(old.locator("main")).containsText("sparat");
                page.navigate(page.url().replaceAll("/review.*", "/when"));
                assertThat(radio(page, chosen)).isChecked();
                assertThat(radio(page, first)).hasCount(1);
            }
        }
    }

    /** The same page in another tab. */
    private static Page again(Page page) {
        var other = page.context().newPage();
        other.navigate(page.url());
        return other;
    }

    @Test
    void a_time_that_is_lost_before_it_is_handed_in_is_told_where_it_was_chosen() {
        try (var vera = begin("vera", false)) {
            var time = choose(vera, 5);
            vera.form().write("why", "Altan").next("review");
            var draft = vera.page().url().replaceAll(".*/d/([^/]+)/.*", "$1");
            var slot = time.substring(time.indexOf(' ') + 1);
            var mine = UUID.nameUUIDFromBytes((draft + " visit " + slot).getBytes(StandardCharsets.UTF_8));
            assertEquals(200, calendar("DELETE", "/bookings/" + mine, "").status());
            var others = "{\"id\":\"%s\",\"slot\":\"%s\",\"state\":\"booked\"}".formatted(new UUID(0, 9), slot);
            assertTrue(calendar("POST", "/bookings", others).text().contains("booked"));
            vera.press("Skicka in");
            vera.form().at("when");
            assertThat(vera.page().locator(".error-summary")).containsText(TAKEN);
            assertThat(radio(vera.page(), time)).hasCount(0);
            assertThat(vera.form().named("why")).hasValue("Altan");
            choose(vera, 5);
            vera.form().next("review");
            vera.press("Skicka in");
            assertThat(vera.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
        }
    }

    @Test
    void a_calendar_that_goes_down_before_it_is_handed_in_leaves_a_wish_that_everybody_is_told_of() throws IOException {
        try (var vera = begin("vera", false); var bo = visitor(false)) {
            choose(vera, 6);
            vera.form().next("review");
            behave("down");
            vera.press("Skicka in");
            assertThat(vera.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
            var reference = vera.page().locator("aside dd.num").textContent();
            var told = PdfText.of(vera.download(vera.page().locator("a.btn[href$='receipt.pdf']")));
            assertTrue(told.contains("Ett önskemål, inte bokat"), told);
            assertTrue(told.contains("Inte bokad: kalendern svarade inte"), told);
            vera.page().navigate(vera.page().url().replace("/receipt", ""));
            assertThat(vera.page().locator("main")).containsText("Inte bokad: kalendern svarade inte");
            go(bo, "login");
            bo.logIn("bo");
            go(bo, "desk");
            bo.page().locator("a.case", new LocatorOptions().setHasText(reference)).click();
            assertThat(bo.page().locator("main")).containsText("Ett önskemål, inte bokat");
            assertThat(bo.page().locator("main")).containsText("Inte bokad: kalendern svarade inte");
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void while_the_calendar_is_down_a_day_is_wished_for_and_may_stay_when_it_is_up_again(boolean script) {
        try (var vera = begin("vera", script)) {
            behave("down");
            var page = vera.page();
            page.reload();
            assertThat(vera.form().question("visit")).containsText("Kalendern svarar inte just nu.");
            vera.form().refuses("Välj en tid för").write("visit.day", "2020-01-01").refuses("eller ett senare datum").write("visit.day", firstDay(page)).write("visit.start", "10:00").next("review");
            assertThat(page.locator("main")).containsText("Ett önskemål, inte bokat");
            behave("normal");
            page.goBack();
            reloadUntilTimesAreOffered(page);
            assertThat(page.locator("[name='visit.slot'][value='wish']")).isChecked();
            vera.form().next("review");
            assertThat(page.locator("main")).containsText("10:00");
        }
    }

    private static String firstDay(Page page) {
        return page.locator("[name='visit.day']").getAttribute("min");
    }

    /** The time at that place of the list. */
    private static String choose(Visitor visitor, int at) {
        var value = visitor.page().locator("[name='visit.slot']").nth(at).getAttribute("value");
        press(visitor.page(), value);
        assertThat(radio(visitor.page(), value)).isChecked();
        return value;
    }

    private static void press(Page page, String value) {
        var radio = radio(page, value);
        var day = page.locator("details", new LocatorOptions().setHas(radio));
        if (day.getAttribute("open") == null) {
            day.locator("summary").click();
        }
        page.locator("label[for='%s']".formatted(radio.getAttribute("id"))).click();
    }

    private static Locator radio(Page page, String value) {
        return page.locator("[name='visit.slot'][value='%s']".formatted(value));
    }

    private static Visitor begin(String person, boolean script) {
        var visitor = visitor(script);
        begin(visitor, person);
        return visitor;
    }

    private static void begin(Visitor visitor, String person) {
        go(visitor, "login");
        visitor.logIn(person);
        go(visitor, "e/besok");
        visitor.page().locator("form[action$='/drafts'] button").click();
        visitor.form().at("when");
        reloadUntilTimesAreOffered(visitor.page());
    }

    /** One that was out of order is asked again after some seconds. */
    private static void reloadUntilTimesAreOffered(Page page) {
        Eventually.get("free times", () -> {
            if (page.locator("[name='visit.slot']").count() == 0) {
                page.navigate(page.url());
            }
            return page.locator("[name='visit.slot']").count();
        }, count -> count > 0);
    }

    private static Visitor visitor(boolean script) {
        return browser.visitor(new Looks(1280, false, script));
    }

    private static void go(Visitor visitor, String path) {
        visitor.page().navigate(installation.baseUrl() + "/granvik/" + path);
    }

    private static void behave(String mode) {
        var answer = HttpVisitor.at(register()).send("POST", "/behaviour", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"mode\":\"%s\",\"seconds\":0}".formatted(mode)));
        assertEquals(200, answer.status(), answer.text());
    }

    private static Answered calendar(String method, String path, String body) {
        var token = installation.configuration().get("samform.register.granvik.token");
        return HttpVisitor.at(register()).send(method, "/granvik/calendars/bygglov" + path, Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                BodyPublishers.ofString(body));
    }

    private static String register() {
        return installation.configuration().get("samform.register.granvik.url").replace("/granvik", "");
    }

    /** Granvik with this e-service alone. */
    private static JsonObject municipality() throws IOException {
        var service = read("{\"file\": \"besok.json\", \"authority\": \"omsorg-och-samhalle\", \"units\": {\"unit\": \"gatuenheten\"}, \"receivers\": {},"
                + " \"registers\": {\"calendars/bygglov\": \"granvik\"}}");
        var granvik = read(Files.readString(Path.of("../municipalities/granvik.json")));
        return Json.createObjectBuilder(granvik).add("services", Json.createArrayBuilder().add(service)).build();
    }

    /** Without the stories, which answer other questions. */
    private static JsonObject service() throws IOException {
        var steps = read("""
                {"steps": [{"id": "when", "title": {"sv": "Tid"}, "questions": [
                  {"type": "slot", "id": "visit", "label": {"sv": "När vill du komma?"}, "calendar": "bygglov", "days": 14},
                  {"type": "text", "id": "why", "label": {"sv": "Vad gäller det?"}, "required": false}]}]}""");
        var gallery = read(Files.readString(Path.of("../services/galleri.json")));
        var flow = Json.createObjectBuilder(gallery.getJsonObject("flow")).remove("scenarios");
        return Json.createObjectBuilder(gallery).add("id", "besok").add("flow", flow).addAll(Json.createObjectBuilder(steps)).build();
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
