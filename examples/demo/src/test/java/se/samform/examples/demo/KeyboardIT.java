package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Without a mouse: only keys are pressed here, and the focus says where one is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardIT {

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
    void a_step_is_filled_in_and_sent_by_keys_alone() {
        try (var visitor = begun()) {
            var step = visitor.form();
            tabTo(visitor, step.named("acute").first());
            keys(visitor).press("ArrowDown");
            assertThat(visitor.page().locator("#acute_no")).isChecked();
            tabTo(visitor, step.named("category").first());
            keys(visitor).press("Space");
            assertThat(step.question("lamp-number")).isVisible();
            tabTo(visitor, step.named("lamp-number"));
            keys(visitor).type("4711");
            tabTo(visitor, step.named("description"));
            keys(visitor).type("Lampan är släckt.");
            tabTo(visitor, visitor.page().locator(".actions .btn-primary"));
            keys(visitor).press("Enter");
            step.at("where");
            tabTo(visitor, step.named("place"));
            keys(visitor).type("Provgatan 1");
            keys(visitor).press("Enter");
            step.at("reply");
        }
    }

    @Test
    void the_focus_is_on_the_list_of_errors_after_a_post_that_lacks_answers() {
        try (var visitor = begun()) {
            visitor.form().pressNext();
            assertThat(visitor.page().locator(".error-summary")).isFocused();
            keys(visitor).press("Tab");
            keys(visitor).press("Enter");
            assertThat(visitor.form().named("acute").first()).isFocused();
        }
    }

    @Test
    void what_is_mended_goes_from_the_list_of_errors_at_once_and_the_focus_stays() {
        try (var visitor = begun()) {
            visitor.form().pressNext();
            var lines = visitor.page().locator(".error-summary li");
            assertThat(lines).hasCount(3);
            assertThat(visitor.page()).hasTitle(Pattern.compile("^Fel: tre saker att rätta – .*"));
            visitor.form().choose("acute", "no");
            assertThat(lines).hasCount(2);
            assertThat(visitor.page()).hasTitle(Pattern.compile("^Fel: två saker att rätta – .*"));
            assertThat(visitor.form().named("acute").last()).isFocused();
            visitor.form().choose("category", "park").write("description", "Gungan är trasig.");
            tabTo(visitor, visitor.page().locator(".actions .btn-primary"));
            assertThat(visitor.page().locator(".error-summary")).hasCount(0);
            assertThat(visitor.page()).hasTitle(Pattern.compile("^Steg 1 av .*"));
        }
    }

    @Test
    void the_first_stop_leads_past_the_menu_to_the_content() {
        try (var visitor = browser.visitor(Looks.KEYS_ALONE)) {
            visitor.goTo("e/felanmalan");
            keys(visitor).press("Tab");
            var skip = visitor.page().locator("a.skip");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            keys(visitor).press("Enter");
            keys(visitor).press("Tab");
            assertThat(visitor.page().locator("main :focus")).hasCount(1);
        }
    }

    private static Visitor begun() {
        var visitor = browser.visitor(Looks.KEYS_ALONE);
        visitor.goTo("e/felanmalan").press("Börja");
        visitor.form().at("what");
        return visitor;
    }

    private static Keyboard keys(Visitor visitor) {
        return visitor.page().keyboard();
    }

    private static void tabTo(Visitor visitor, Locator goal) {
        new Hands.Keys(visitor.page()).tabTo(goal);
    }
}
