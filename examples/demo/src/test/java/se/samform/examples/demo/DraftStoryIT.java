package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.concurrent.ArrayBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is begun is not lost. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftStoryIT {

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
    void who_closes_the_browser_goes_on_where_she_left_in_another() {
        String draft;
        try (var vera = browser.visitor(Looks.USUAL)) {
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            SchoolTransport.child(vera.form());
            vera.form().pick("school", "as");
            vera.page().waitForResponse(DraftStoryIT::savesTheGrade, () -> vera.form().pick("grade", "4"));
            draft = vera.page().url().replaceAll("/school.*", "");
        }
        try (var vera = browser.visitor(Looks.USUAL)) {
            vera.logIn("vera").goTo("my");
            vera.page().locator("a.btn[href='%s']".formatted(draft.replaceAll("^https?://[^/]+", ""))).click();
            var school = vera.form().at("school");
            assertThat(school.named("school")).hasValue("as");
            assertThat(school.named("grade")).hasValue("4");
            vera.page().locator("button[value='back']").click();
            assertThat(vera.form().at("child").named("child.firstName")).hasValue(SchoolTransport.CHILD);
        }
    }

    @Test
    void an_anonymous_draft_opens_in_no_other_browser() {
        try (var passerBy = browser.visitor(Looks.USUAL); var stranger = browser.visitor(Looks.USUAL)) {
            passerBy.goTo("e/felanmalan").press("Börja");
            passerBy.form().at("what");
            stranger.page().navigate(passerBy.page().url());
            assertThat(stranger.page().locator("h1")).hasText("Sidan finns inte");
        }
    }

    @Test
    void an_answer_given_before_the_script_has_come_counts_as_one_given_later() {
        try (var passerBy = browser.visitor(Looks.USUAL)) {
            var held = new ArrayBlockingQueue<Route>(1);
            passerBy.goTo("e/felanmalan");
            passerBy.page().route("**/samform.js*", held::add);
            passerBy.page().locator("form[action$='/drafts'] button").click();
            var step = passerBy.form().at("what").choose("category", "other");
            assertThat(step.question("other-category")).hasCount(0);
            held.remove().resume();
            step.brings("other-category");
        }
    }

    private static boolean savesTheGrade(Response response) {
        return response.ok() && response.request().method().equals("POST") && response.request().postData().contains("grade=4");
    }
}
