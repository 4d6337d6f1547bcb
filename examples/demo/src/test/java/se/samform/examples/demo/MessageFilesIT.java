package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Files go with messages both ways, each sees when the other has read, and nobody else has the files. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessageFilesIT {

    private static Browser browser;

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
    void files_go_with_messages_both_ways_and_each_sees_what_was_read() {
        var installation = SharedInstallation.get();
        var citizen = RestCaller.loggedIn(installation, "granvik", "johan");
        var draft = citizen.start("skolskjuts").getString("id");
        citizen.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        citizen.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
        var reference = RestCaller.created(citizen.submit(draft)).getString("reference");
        var inspection = new Inspection();
        try (var johan = browser.visitor(Looks.USUAL); var hanna = browser.visitor(Looks.USUAL)) {
            johan.logIn("johan").goTo("my/" + draft);
            johan.page().locator("#text").fill("Här är ett program");
            johan.page().locator("#files").setInputFiles(file("program.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1)));
            johan.page().locator("form:has(#text) button").click();
            assertThat(johan.page().locator("#files-error")).containsText("”program.pdf” går inte att bifoga");
            assertThat(johan.page().locator("#problem a[href='#files']")).containsText("”program.pdf” går inte att bifoga");
            assertThat(johan.page().locator("#problem")).isFocused();
            assertThat(johan.page().locator(".has-error #text")).hasCount(0);
            assertThat(johan.page().locator("#text")).hasValue("Här är ett program");
            inspection.of(johan, "my-case-file-refused");
            assertThat(johan.page().locator("aside .links").first()).containsText("Läkarintyg · ");
            johan.page().locator("#text").fill("Här är ett bättre intyg");
            johan.page().locator("#files").setInputFiles(file("intyg två.pdf", Skolskjuts.certificate()));
            johan.page().locator("form:has(#text) button").click();
            assertThat(johan.page().locator(".thread")).containsText("intyg två.pdf");
            assertThat(johan.page().locator(".thread")).not().containsText("Läst");
            assertArrayEquals(Skolskjuts.certificate(), downloaded(johan, "intyg två.pdf"));

            hanna.logIn("hanna").goTo("desk/" + draft);
            assertThat(hanna.page().locator("main")).containsText(reference);
            hanna.press("Ta ärendet");
            assertArrayEquals(Skolskjuts.certificate(), downloaded(hanna, "intyg två.pdf"));
            hanna.goTo("desk/" + draft + "?view=mine&sort=-received");
            hanna.page().locator("#message").fill("Tack. Här är en karta.");
            hanna.page().locator("#files").setInputFiles(file("karta.exe", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1)));
            hanna.page().locator("button[value='message']").click();
            assertThat(hanna.page().locator("#problem a[href='#message']")).containsText("”karta.exe” går inte att bifoga");
            assertThat(hanna.page().locator("[data-key=u]")).hasAttribute("href", Pattern.compile(".*view=mine.*sort=-received.*"));
            assertThat(hanna.page().locator("#message")).hasValue("Tack. Här är en karta.");
            hanna.page().locator("#files").setInputFiles(file("karta.txt", "Norrut".getBytes(StandardCharsets.UTF_8)));
            hanna.page().locator("button[value='message']").click();
            assertThat(hanna.page().locator(".thread")).containsText("karta.txt");
            assertThat(hanna.page().locator("[aria-labelledby=messages] [role=status]")).isFocused();
            assertThat(hanna.page().locator(".thread .from-me")).containsText("inte läst");
            inspection.of(hanna, "desk-case-files");

            document(hanna.goTo("desk/" + draft), "Barnets behov", "utredning.txt", "no");
            document(hanna, "Hållplatser", "linjer.txt", "yes");
            assertThat(hanna.page().locator("[aria-labelledby=documents] li", new LocatorOptions().setHasText("utredning.txt"))).containsText(Pattern.compile("Barnets behov · .*Bara handläggare ser det här"));
            assertThat(hanna.page().locator("[aria-labelledby=documents] li", new LocatorOptions().setHasText("linjer.txt"))).containsText(Pattern.compile("Hållplatser · .*Den sökande ser det här"));
            hanna.page().locator("#note").fill("Se skissen");
            hanna.page().locator("#note-files").setInputFiles(file("skiss.txt", "Hit".getBytes(StandardCharsets.UTF_8)));
            hanna.page().locator("button[value='note']").click();
            assertThat(hanna.page().locator(".thread .internal").last()).containsText("skiss.txt");
            inspection.of(hanna, "desk-case-documents");
            var internal = hanna.page().locator("[aria-labelledby=documents] a", new LocatorOptions().setHasText("utredning.txt")).getAttribute("href").replace("/desk/", "/my/");

            johan.goTo("my/" + draft);
            assertThat(johan.page().locator("aside .links").first()).containsText("Hållplatser");
            assertThat(johan.page().locator("main")).not().containsText("utredning.txt");
            assertThat(johan.page().locator("main")).not().containsText("skiss.txt");
            assertEquals(404, johan.page().request().get(URI.create(installation.baseUrl()).resolve(internal).toString()).status());
            assertThat(johan.page().locator(".thread .from-me")).containsText("Läst");
            downloaded(hanna, "karta.txt");
            var map = URI.create(installation.baseUrl()).resolve(johan.page().locator(".thread a", new LocatorOptions().setHasText("karta.txt")).first().getAttribute("href")).toString();
            assertEquals(200, johan.page().request().head(map).status());
            assertEquals(200, johan.page().request().get(map, RequestOptions.create().setHeader("Sec-Purpose", "prefetch")).status());
            assertEquals(0, fetched(draft), "neither an officer nor a browser beforehand has fetched it for him");
            assertEquals("Norrut", new String(downloaded(johan, "karta.txt"), StandardCharsets.UTF_8));
            Eventually.get("that it was fetched", () -> fetched(draft), files -> files == 1);
            inspection.of(johan, "my-case-files");
            hanna.goTo("desk/" + draft);
            assertThat(hanna.page().locator(".thread .from-me")).not().containsText("inte läst");
            Eventually.get("a notice that the message was read", () -> hanna.goTo("desk/notices").page().locator("main").textContent(),
                    shown -> shown.contains("Ditt meddelande är läst i " + reference));
            try (var bo = browser.visitor(Looks.USUAL)) {
                bo.logIn("bo");
                String link = hanna.goTo("desk/" + draft).page().locator(".thread a").first().getAttribute("href");
                assertEquals(404, bo.page().request().get(URI.create(installation.baseUrl()).resolve(link).toString()).status());
            }
        }
        inspection.assertNoFaults();
    }

    /** Put into the case that the officer has open. @param told whether the applicant may see it: {@code yes} or {@code no} */
    private static void document(Visitor officer, String title, String name, String told) {
        officer.page().locator("summary", new LocatorOptions().setHasText("Lägg till ett dokument")).click();
        officer.page().locator("#document-title").fill(title);
        officer.page().locator("#document-files").setInputFiles(file(name, title.getBytes(StandardCharsets.UTF_8)));
        officer.page().locator("#document-told").selectOption(told);
        officer.page().locator("button[value='document']").click();
        assertThat(officer.page().locator("[aria-labelledby=documents] [role=status]")).isFocused();
    }

    private static int fetched(String draft) {
        try (var connection = SharedInstallation.get().database().connect(); var statement = connection.prepareStatement(
                "select count(*) from file_fetched where case_id = unhex(replace(?, '-', ''))")) {
            statement.setString(1, draft);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] downloaded(Visitor visitor, String name) {
        return visitor.download(visitor.page().locator(".thread a", new LocatorOptions().setHasText(name)).first());
    }
}
