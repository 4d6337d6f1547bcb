package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForResponseOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A place by keys, by pointing, by writing; with a background and without. Each visitor ends without a complaint of the browser. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MapIT {

    private static final Looks PHONE = new Looks(360, true, true);
    private static final Predicate<Response> SAVED = response -> response.request().method().equals("POST") && response.ok();
    private static final Pattern POINT = Pattern.compile("Punkt: 61\\.\\d{5}, 15\\.\\d{5}");

    static Browser browser;

    @BeforeAll
    static void start() {
        SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_point_is_marked_by_keys_alone_and_is_there_again() {
        try (var visitor = atPlaces(PHONE)) {
            var page = visitor.page();
            var view = view(page, "spot");
            assertThat(view.locator(".leaflet-tile-loaded").first()).isVisible();
            assertThat(told(page, "spot")).hasText("Inget är markerat än.");
            tabTo(page, view);
            page.keyboard().press("Enter");
            assertThat(told(page, "spot")).hasText(Pattern.compile("Punkt: 61\\.471\\d\\d, 15\\.11[78]\\d\\d"));
            var first = told(page, "spot").textContent();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Tab");
            tabTo(page, button(page, "spot", "Markera här"));
            page.waitForResponse(SAVED, new WaitForResponseOptions(), () -> page.keyboard().press("Enter"));
            assertThat(told(page, "spot")).hasText(POINT);
            assertThat(button(page, "spot", "Markera här")).isFocused();
            assertThat(view.locator(".leaflet-tile-loaded").first()).isVisible();
            var before = told(page, "spot").textContent();
            assertNotEquals(first, before, "it was moved");
            page.reload();
            assertThat(told(page, "spot")).hasText(before);
            tabTo(page, button(page, "spot", "Ångra"));
            page.waitForResponse(SAVED, new WaitForResponseOptions(), () -> page.keyboard().press("Enter"));
            assertThat(told(page, "spot")).hasText("Inget är markerat än.");
        }
    }

    @Test
    void a_line_and_an_area_are_drawn_by_pointing_and_told_with_their_size() {
        try (var visitor = atPlaces(Looks.USUAL)) {
            var page = visitor.page();
            pointAt(page, "ground", 100, 100);
            assertThat(told(page, "ground")).hasText("Linje: 1 hörn. Markera minst 1 till");
            pointAt(page, "ground", 300, 120);
            pointAt(page, "ground", 300, 220);
            assertThat(told(page, "ground")).hasText("Linje: 3 hörn");
            button(page, "ground", "Ångra").click();
            button(page, "ground", "Yta").click();
            assertThat(button(page, "ground", "Yta")).hasAttribute("aria-pressed", "true");
            pointAt(page, "ground", 150, 200);
            pointAt(page, "ground", 250, 200);
            page.waitForResponse(SAVED, new WaitForResponseOptions(), () -> pointAt(page, "ground", 200, 300));
            assertThat(told(page, "ground")).hasText("Linje: 2 hörn · Yta: 3 hörn");
            pointAt(page, "spot", 200, 200);
            visitor.form().pressNext();
            assertThat(page.locator("main")).containsText(Pattern.compile("Linje, \\d+\\sm: 61\\.\\d{5}, 15\\.\\d{5}; .*SWEREF 99 TM 68"));
            assertThat(page.locator("main")).containsText(Pattern.compile("Yta, [\\d\\s]+\\sm²: "));
        }
    }

    @Test
    void without_a_script_a_place_is_written() {
        try (var visitor = atPlaces(Looks.WITHOUT_SCRIPT)) {
            var page = visitor.page();
            assertThat(page.locator(".map").first()).isHidden();
            visitor.form().write("spot.coordinates", "långt bort").write("ground.description", "Bakom huset").pressNext();
            assertThat(page.locator(".error-summary li")).containsText(new String[] {"två tal", "Markera platsen på kartan eller skriv koordinater"});
            assertEquals("true", visitor.form().named("spot.coordinates").getAttribute("aria-invalid"));
            visitor.form().write("spot.coordinates", "6816000, 506000").write("spot.description", "Vid lyktstolpen")
                    .write("ground.coordinates", "61,47 15,11; 61,47 15,12; 61,48 15,12").pressNext();
            assertThat(page.locator("main")).containsText("(SWEREF 99 TM 6816000, 506000)");
            assertThat(page.locator("main")).containsText("Vid lyktstolpen");
            assertThat(page.locator("main")).containsText("Linje, ");
        }
    }

    @Test
    void what_was_drawn_can_be_taken_away_without_a_script() {
        String address;
        try (var visitor = atPlaces(Looks.USUAL)) {
            var page = visitor.page();
            page.waitForResponse(SAVED, new WaitForResponseOptions(), () -> pointAt(page, "spot", 200, 200));
            address = page.url();
            var state = page.context().storageState();
            try (var context = browser.chromium().newContext(Looks.WITHOUT_SCRIPT.options().setStorageState(state))) {
                var plain = context.newPage();
                plain.navigate(address);
                assertThat(plain.locator("[name='spot.shape']")).hasValue(Pattern.compile("point 61\\..*"));
                plain.locator("[name='spot.shape']").fill("");
                plain.locator("[name='spot.description']").fill("Vid skolan");
                plain.locator(".actions .btn-primary").click();
                assertThat(plain.locator(".error-summary")).not().containsText("Karta");
            }
        }
    }

    @Test
    void a_map_without_its_background_says_so_and_can_be_marked() {
        try (var context = browser.chromium().newContext(Looks.USUAL.options())) {
            var page = context.newPage();
            context.route("**/granvik/map/**", route -> route.fulfill(new FulfillOptions().setStatus(503)));
            page.navigate(SharedInstallation.granvik("e/galleri/gallery/blank"));
            assertThat(page.locator(".map-missing").first()).containsText("Kartbilden går inte att hämta just nu");
            pointAt(page, "spot", 200, 200);
            assertThat(told(page, "spot")).hasText(POINT);
        }
    }

    @Test
    void tiles_are_pictures_under_our_own_address_and_nothing_else_is() {
        try (var context = browser.chromium().newContext()) {
            var request = context.request();
            var tile = request.get(SharedInstallation.granvik("map/14/8880/4620.png"));
            assertEquals(200, tile.status());
            assertEquals("image/png", tile.headers().get("content-type"));
            assertEquals("public, max-age=86400", tile.headers().get("cache-control"));
            assertEquals("default-src 'none'; sandbox", tile.headers().get("content-security-policy"));
            for (var none : new String[] {"map/3/1/1.png", "map/20/0/0.png", "map/14/8880/4578", "map/14/-1/0.png", "map/14/99999/0.png", "map/14/8880/%2e%2e%2f1.png"}) {
                assertEquals(404, request.get(SharedInstallation.granvik(none)).status(), none);
            }
        }
    }

    private static Visitor atPlaces(Looks looks) {
        var visitor = browser.visitor(looks);
        visitor.goTo("e/galleri");
        visitor.page().locator("form[action$='/drafts'] button").click();
        visitor.page().navigate(visitor.page().url().replaceAll("/[^/]+$", "/places"));
        return visitor;
    }

    private static Locator view(Page page, String question) {
        return page.locator("[id='%s.shape']".formatted(question));
    }

    private static Locator told(Page page, String question) {
        return page.locator(".map[data-k='%s.shape'] .map-told".formatted(question));
    }

    private static Locator button(Page page, String question, String name) {
        return page.locator(".map[data-k='%s.shape'] button".formatted(question)).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")));
    }

    private static void pointAt(Page page, String question, int x, int y) {
        view(page, question).click(new Locator.ClickOptions().setPosition(x, y));
    }

    private static void tabTo(Page page, Locator place) {
        for (int i = 0; i < 60 && !(Boolean) place.evaluate("e => e === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(place).isFocused();
    }
}
