package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every type of question in every state, looked at and gone through by keys. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GalleryIT {

    /** What can be reached: of radio buttons of one name only one, and the first where none is chosen. */
    private static final String FIELDS = "main form :is(input:not([type=hidden]), select, textarea, button, summary, a[href], .map-view)";

    /** What a page says, seen or heard; not what is typed or told of answers, names of languages, the map's makers. */
    private static final String SAID = """
            () => {
              const texts = [document.title];
              for (const part of document.querySelectorAll('.skip, .site-nav, main, .site-footer ul')) {
                for (const e of [part, ...part.querySelectorAll('*')]) {
                  if (e.closest('bdi, textarea, output, .files a, [hreflang], .map-view')) continue;
                  for (const name of e.getAttributeNames())
                    if (/^(aria-label|title|placeholder|alt|data-(left|over|search|none|nothing|corners|more|outside|full|next|unlocated|text))$/.test(name))
                      texts.push(e.getAttribute(name));
                  for (const child of e.childNodes) if (child.nodeType === 3 && child.textContent.trim()) texts.push(child.textContent.trim());
                }
              }
              return texts;
            }""";
    private static final Pattern NO_WORDS = Pattern.compile(
            "https?://\\S+|\\S+@\\S+|\\bSE35\\b|\\b(?:PDF|JPEG|PNG|IBAN|CPR|CVR|SWEREF|TM|MB|kB|kr|Bankgiro|Plusgiro|TEXT|byte)\\b|Granviks kommun|Påhittad karta|Stadshuset, rum|intyg\\.\\w+");
    private static final Pattern WORD = Pattern.compile("[A-Za-zÅÄÖåäö]{2,}");

    private static final List<String> STATES = List.of("blank", "missing", "answered", "wrong", "read-only");

    static Browser browser;

    private final Inspection inspection = new Inspection();

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
    void every_state_in_swedish_has_no_fault() {
        inspect("sv");
    }

    @Test
    void every_state_in_english_has_no_fault() {
        inspect("en");
    }

    @Test
    void every_state_from_right_to_left_has_no_fault() {
        inspect("ar");
    }

    /** Maps come after the page. */
    private static void mapsAreOpen(Visitor visitor) {
        assertThat(visitor.page().locator(".map-view .leaflet-tile-loaded").first()).isVisible();
        assertThat(visitor.page().locator(".map:not([data-open])")).hasCount(0);
    }

    private void inspect(String language) {
        try (var visitor = browser.visitor(Looks.USUAL)) {
            for (var state : STATES) {
                visitor.goTo("e/galleri/gallery/" + state + "?in=" + language);
                if (!state.equals("read-only")) {
                    mapsAreOpen(visitor);
                }
                inspection.of(visitor, "gallery-" + state + "-" + language);
            }
        }
        inspection.assertNoFaults();
    }

    @Test
    void every_field_is_reached_by_the_tab_key_in_the_order_of_the_page() {
        try (var visitor = browser.visitor(Looks.USUAL)) {
            visitor.goTo("e/galleri/gallery/blank");
            mapsAreOpen(visitor);
            var page = visitor.page();
            @SuppressWarnings("unchecked")
            var expected = (List<String>) page.locator(FIELDS).filter(new FilterOptions().setVisible(true))
                    .evaluateAll("all => all.map(e => e.type === 'radio' ? e.name : e.id || e.name + e.value + e.textContent.trim())"
                            + ".filter((id, i, ids) => ids.indexOf(id) === i)");
            page.locator(FIELDS).first().focus();
            var reached = new ArrayList<String>();
            for (int i = 0; i < 3 * expected.size(); i++) {
                var stop = (String) page.evaluate("() => { const e = document.activeElement; return !e.closest('main form') ? ''"
                        + " : e.type === 'radio' ? e.name : e.id || e.name + e.value + e.textContent.trim() }");
                if (stop.isEmpty()) {
                    break;
                }
                if (!reached.contains(stop)) {
                    reached.add(stop);
                }
                page.keyboard().press("Tab");
            }
            assertEquals(expected, reached);
        }
    }

    /** But names, formats and what is answered; and what says that it is in another language. */
    @Test
    void from_right_to_left_nothing_of_ours_is_in_english() {
        var english = new ArrayList<String>();
        try (var visitor = browser.visitor(Looks.USUAL)) {
            for (var state : STATES) {
                visitor.goTo("e/galleri/gallery/" + state + "?in=ar");
                if (!state.equals("read-only")) {
                    mapsAreOpen(visitor);
                }
                @SuppressWarnings("unchecked")
                var said = (List<String>) visitor.page().evaluate(SAID);
                assertTrue(said.size() > 100, state + said);
                said.stream().filter(text -> WORD.matcher(NO_WORDS.matcher(text).replaceAll(" ")).find())
                        .forEach(text -> english.add(state + ": " + text));
            }
        }
        assertEquals(List.of(), english);
    }

    @Test
    void what_is_read_only_is_told_and_has_no_field() {
        try (var visitor = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            visitor.goTo("e/galleri/gallery/read-only?in=en");
            var page = visitor.page();
            assertThat(page.locator("main form :is(input:not([type=hidden]), select, textarea)")).hasCount(0);
            assertThat(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Which colour?"))).containsText("Red");
            assertThat(page.locator("[id='damages.1.picture'] .prose")).containsText("intyg.jpeg");
            assertThat(page.locator("main form [role=group] .prose").filter(new FilterOptions().setHasText(Pattern.compile("^–$")))).hasCount(0);
        }
    }

    @Test
    void each_wrong_field_is_tied_to_its_sentence() {
        try (var visitor = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            visitor.goTo("e/galleri/gallery/wrong");
            var wrong = visitor.page().locator("[aria-invalid=true]");
            assertThat(wrong).not().hasCount(0);
            for (var field : wrong.all()) {
                var described = field.getAttribute("aria-describedby");
                assertNotNull(described, field.getAttribute("id"));
                var sentence = Arrays.stream(described.split(" ")).filter(id -> id.endsWith("_error")).findFirst();
                assertTrue(sentence.isPresent(), field.getAttribute("id"));
                assertThat(visitor.page().locator("[id='%s'] .error".formatted(sentence.get())).first()).isVisible();
            }
        }
    }
}
