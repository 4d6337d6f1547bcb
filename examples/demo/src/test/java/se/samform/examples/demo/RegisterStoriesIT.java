package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What registers know is filled in, changed by hand, or typed while they are down; and whoever handles it sees which. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterStoriesIT {

    private static final String NILS = "201701012393";

    static Browser browser;
    static Registers registers;

    @BeforeAll
    static void start() {
        registers = Registers.of(SharedInstallation.get());
        browser = Browser.start();
    }

    @AfterEach
    void mend() {
        registers.behave("normal");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void the_officer_sees_what_the_register_said_and_what_was_changed_by_hand(boolean script) {
        var reference = schoolChoice(script, visitor -> {
            visitor.form().at("child").choose("child", NILS)
                    .write("home.street", "björkvägen 3").look("home.street").take("home.street", "Björkvägen 3");
            assertThat(visitor.form().question("home")).containsText("Hämtat ur registret");
            visitor.form().write("home.postalCode", "123 99").choose("grade", "7").next("other");
            visitor.form().choose("agreed", "no").brings("disagreed").next("wish");
            visitor.form().pick("present", "school-1");
        });
        try (var officer = browser.visitor(Looks.USUAL)) {
            officer.logIn("pia").goTo("desk?q=" + reference);
            officer.page().locator("a.case", has(reference)).first().click();
            assertThat(answer(officer.page(), "Barn")).containsText("Från befolkningsregistret");
            assertThat(answer(officer.page(), "Adress")).containsText("Ändrat för hand: registret sa något annat");
            assertThat(answer(officer.page(), "Adress")).containsText("Från adress- och fastighetsregistret");
            assertThat(answer(officer.page(), "Skola nu")).containsText("Björkskolan");
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_child_that_the_register_does_not_know_is_written(boolean script) {
        schoolChoice(script, visitor -> {
            visitor.form().at("child").choose("child", "other").brings("child.firstName");
            writeChild(visitor.form(), "4");
            visitor.form().next("wish");
            assertThat(visitor.form().question("wishes").locator("legend")).hasText("Vilka skolor önskar ni för Alva?");
            visitor.form().pick("present", "school-2");
        });
    }

    /** Nobody is stopped, and the register is asked again by itself some seconds after it came back. */
    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void while_the_registers_are_down_everything_is_written_and_the_case_says_so(boolean script) throws IOException {
        registers.behave("down");
        try (var visitor = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            begin("johan", visitor);
            writeChild(unlisted(visitor.form().at("child")), "f");
            visitor.form().look("home.street");
            assertThat(visitor.form().question("home")).containsText("Registret svarar inte just nu");
            visitor.form().next("wish");
            finish(visitor);
            var receipt = Receipt.read(visitor.download(visitor.page().locator("a.btn[href$='receipt.pdf']")));
            assertTrue(receipt.text().contains("Storgatan 1, 123 45 Granvik Ifyllt för hand: registret svarade inte"), receipt.text());
        }
        registers.behave("normal");
        try (var visitor = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            visitor.logIn("vera").goTo("e/egensotning").page().locator("form[action$='/drafts'] button").click();
            Eventually.get("the register is asked again", () -> {
                visitor.form().write("property.property", script ? "eken 1" : "linden 1").look("property.property");
                return visitor.page().locator("button[name='_pick']").count();
            }, hits -> hits > 0);
        }
    }

    /** What the register said to whoever asked it before is offered for some minutes more. */
    private static Form unlisted(Form form) {
        return form.named("child").count() > 0 ? form.choose("child", "other").brings("child.firstName") : form;
    }

    private static void writeChild(Form form, String grade) {
        form.write("child.firstName", "Alva").write("child.lastName", "Exempel").write("child.personalNumber", "20171212-2389")
                .choose("child.custody", "sole")
                .write("home.street", "Storgatan 1").write("home.postalCode", "123 45").write("home.city", "Granvik").choose("grade", grade);
    }

    /** From the start to the receipt; returns the reference. */
    private static String schoolChoice(boolean script, Consumer<Visitor> untilSchool) {
        try (var visitor = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            begin("vera", visitor);
            untilSchool.accept(visitor);
            return finish(visitor);
        }
    }

    private static void begin(String person, Visitor visitor) {
        visitor.logIn(person).goTo("e/skolval").page().locator("form[action$='/drafts'] button").click();
    }

    private static String finish(Visitor visitor) {
        visitor.form().rank("wishes", 1, "granskolan").choose("outside", "no").choose("sibling", "no").next("contact");
        visitor.form().next("review");
        visitor.press("Skicka in");
        assertThat(visitor.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
        visitor.assertNoComplaints();
        return visitor.page().locator("aside dd.num").textContent();
    }

    private static LocatorOptions has(String text) {
        return new LocatorOptions().setHasText(text);
    }

    /** What the officer reads under this heading. */
    private static Locator answer(Page page, String name) {
        return page.locator("dt:text-is('%s') + dd".formatted(name));
    }
}
