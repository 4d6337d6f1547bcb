package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An e-service gets a new version while drafts and a case are of the old one. An installation of its own, started twice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeoverIT {

    private static final Path EXAMPLES = Path.of("..");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private String draft;
    private String other;
    private String kase;
    private DemoInstallation installation;

    @Test
    void a_draft_stays_until_its_day_and_then_goes_over_as_its_owner_was_told() throws Exception {
        var folder = FreshFolder.of("changeover");
        var options = Options.forTests(folder.resolve("installation"), PortalWar.at(EXAMPLES.resolve("../portal/target"))).withExamples(copied(folder))
            .with("samform.changeover.seconds", "1");
        try (var first = DemoInstallation.start(options)) {
            installation = first;
            begin();
        }
        publishAnother(folder);
        WitnessReplay.publish(EXAMPLES, folder.resolve("examples"));
        try (var second = DemoInstallation.start(options)) {
            installation = second;
            stays();
            isPlannedByAdministratorsAlone();
            isAnnounced();
            goesOver();
            isHandedInUnderTheNewVersion();
            casesGoOverAsWasForeseen();
            areasAreImportedByAdministratorsAlone();
            var pages = new AdministratorsPages(installation);
            pages.notices();
            pages.words();
            pages.addresses();
            pages.wall();
            pages.services();
            new ServicesComeAndGo(installation).happen(folder.resolve("examples"));
            new WitnessReplay(second, EXAMPLES).all(TODAY);
        }
    }

    private void begin() {
        var vera = RestCaller.loggedIn(installation, "granvik", "vera");
        draft = begun(vera);
        other = begun(vera);
        kase = RestCaller.created(vera.submit(begun(vera))).getString("id");
    }

    private static String begun(RestCaller vera) {
        var id = vera.start("felanmalan").getString("id");
        vera.answer(id, RestCaller.answers(Map.of("acute", "no", "category", "park", "description", "Gungan är trasig", "place", "Ekbacken",
            "directions", "Till höger", "wants-reply", "no")));
        return id;
    }

    private void stays() {
        var vera = visitor("vera");
        assertEquals("/granvik/d/" + draft + "/review", vera.get("/granvik/d/" + draft).location(), "as it was begun, where nothing is planned");
    }

    private void isPlannedByAdministratorsAlone() {
        assertEquals(404, visitor("bo").get("/granvik/desk/versions").status());
        assertFalse(visitor("bo").get("/granvik/desk").text().contains("desk/versions"));
        var page = visitor("ada").get("/granvik/desk/versions").text();
        assertTrue(Pattern.compile("Felanmälan</a></th><td class=\"num\">1</td><td class=\"num\">2</td><td class=\"num\">2</td><td class=\"num\">1</td><td>Stannar</td>").matcher(page).find(), page);
        var one = visitor("ada").get(versionPath()).text();
        assertTrue(one.contains("Vägbeskrivning</dt><dd>Tas bort: frågan ställs inte längre</dd>"), one);
        assertEquals(404, visitor("bo").get(versionPath()).status());
    }

    private void isAnnounced() {
        var past = planned(TODAY.minusDays(1));
        assertEquals(409, past.status());
        assertTrue(past.text().contains("id=\"day-error\"") && past.text().contains("value=\"" + TODAY.minusDays(1) + "\""), "said at the field, which has what was typed");
        plan(TODAY.plusDays(3));
        assertTrue(visitor("vera").get("/granvik/d/" + draft + "/where").text().contains("Den här e-tjänsten ändras "));
        assertEquals(201, RestCaller.loggedIn(installation, "granvik", "vera").submit(other).status(), "may be handed in until then");
    }

    private void goesOver() {
        assertTrue(plan(TODAY).endsWith("?done=over"));
        isGoodToLookAt();
        var vera = visitor("vera");
        var rest = RestCaller.loggedIn(installation, "granvik", "vera");
        for (var page : new String[] {"", "/what", "/review"}) {
            assertEquals("/granvik/d/" + draft + "/changeover", vera.get("/granvik/d/" + draft + page).location(), page);
        }
        assertEquals(409, rest.submit(draft).status());
        var told = RestCaller.json(rest.get("drafts/" + draft + "/changeover"));
        assertEquals("[\"directions\"]", told.getJsonArray("gone").toString());
        var page = vera.get("/granvik/d/" + draft + "/changeover");
        assertTrue(page.text().contains("3 svar följer med som de är."), page.text());
        assertTrue(page.text().contains("Till höger"), "what goes is shown before it goes");
        assertEquals("/granvik/d/" + draft + "/changeover?stale", vera.post(page.form("/granvik/d/" + draft + "/changeover").with("_revision", "99")).location());
        assertEquals("/granvik/d/" + draft + "/what", vera.post(page.form("/granvik/d/" + draft + "/changeover")).location());
        assertTrue(vera.get("/granvik/d/" + draft + "/what").text().contains("Gungan är trasig"), "too long now, for its author to shorten");
    }

    private void isGoodToLookAt() {
        var inspection = new Inspection();
        try (var browser = Browser.start(); var vera = browser.visitor(Looks.USUAL); var ada = browser.visitor(Looks.USUAL)) {
            at(vera, "vera", "/granvik/d/" + draft + "/changeover");
            inspection.of(vera, "changeover");
            at(ada, "ada", "/granvik/desk/versions");
            inspection.of(ada, "desk-versions");
            ada.page().navigate(installation.baseUrl() + versionPath());
            inspection.of(ada, "desk-version");
        }
        inspection.assertNoFaults();
    }

    private void at(Visitor visitor, String person, String path) {
        visitor.page().navigate(installation.baseUrl() + "/granvik/login");
        visitor.logIn(person).page().navigate(installation.baseUrl() + path);
    }

    private void isHandedInUnderTheNewVersion() {
        var rest = RestCaller.loggedIn(installation, "granvik", "vera");
        rest.answer(draft, RestCaller.answers(Map.of("description", "Gungan", "place", "Ekbacken", "seen-before", "no")));
        var opened = RestCaller.created(rest.submit(draft));
        assertEquals(2, RestCaller.json(rest.get("cases/" + opened.getString("id"))).getJsonObject("service").getInt("version"));
    }

    private void casesGoOverAsWasForeseen() {
        var ada = visitor("ada");
        var path = versionPath();
        var preview = path + "/cases?do.received=over&to.received=received";
        assertEquals(404, visitor("bo").get(preview).status());
        assertTrue(ada.get(path + "/cases?do.received=stay").location().endsWith("?done=no-case"));
        var page = ada.get(preview);
        assertTrue(page.text().contains("2 ärenden går över.") && page.text().contains("2 sökande får veta det."), page.text());
        assertTrue(page.text().contains("Handläggare kan inte längre sätta statusen ”Makulerad” härifrån"), page.text());
        var inspection = new Inspection();
        try (var browser = Browser.start(); var looking = browser.visitor(Looks.USUAL)) {
            at(looking, "ada", preview);
            inspection.of(looking, "desk-version-cases");
        }
        assertTrue(ada.post(page.form(path + "/cases")).location().endsWith("?done=cases"));
        Eventually.get("all have gone over", () -> ada.get(path).text(), text -> text.contains("2 ärenden har gått över."));
        var told = RestCaller.json(RestCaller.loggedIn(installation, "granvik", "vera").get("cases/" + kase)).getJsonObject("service");
        assertEquals(1, told.getInt("version"), "what was handed in");
        assertEquals(2, told.getInt("flowVersion"));
        assertTrue(visitor("vera").get("/granvik/my/" + kase).text().contains("Kommunen har ändrat hur sådana här ärenden handläggs"));
        inspection.assertNoFaults();
    }

    /** While there is an administrator's installation: the other page of theirs that changes what cases go by. */
    private void areasAreImportedByAdministratorsAlone() {
        assertEquals(404, visitor("bo").get("/granvik/desk/areas").status());
        assertEquals(404, visitor("bo").post(visitor("ada").get("/granvik/desk/areas").form("/desk/areas")).status());
        var page = visitor("ada").get("/granvik/desk/areas").text();
        assertTrue(page.contains("Stadsparken") && page.contains("Felanmälan") && page.contains("Inläst av Granviks kommun"), page);
        var open = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"id\":\"harbour\",\"name\":\"Hamnen\"},\"geometry\":"
            + "{\"type\":\"Polygon\",\"coordinates\":[[[15.10,61.46],[15.11,61.46],[15.11,61.47],[15.10,61.47]]]}}]}";
        var refused = imported(open);
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Område Hamnen: ringen som börjar vid 61.46000, 15.10000 är inte sluten"), refused.text());
        assertTrue(refused.text().contains("Stadsparken"), "nothing was changed");
        var closed = open.replace("[15.10,61.47]]", "[15.10,61.47],[15.10,61.46]]");
        var asked = imported(closed);
        assertEquals(409, asked.status());
        assertTrue(asked.text().contains("Stadsparken (används av Felanmälan)"), asked.text());
        assertTrue(visitor("ada").get("/granvik/desk/areas").text().contains("Stadsparken"), "asking changes nothing");
        assertTrue(asked.text().contains("name=\"lose\" value=\"town-park\""), asked.text());
        assertEquals(409, imported(closed, Map.of("lose", "harbour")).status(), "others were asked about");
        assertEquals("/granvik/desk/areas?done=imported", imported(closed, Map.of("lose", "town-park")).location());
        var after = visitor("ada").get("/granvik/desk/areas").text();
        assertFalse(after.contains("Stadsparken"));
        assertTrue(after.contains("frågar efter området town-park, som inte finns"), after);
        assertTrue(visitor("ada").get("/granvik/desk/areas/areas.geojson").text().contains("\"harbour\""));
        var inspection = new Inspection();
        try (var browser = Browser.start(); var ada = browser.visitor(Looks.USUAL)) {
            at(ada, "ada", "/granvik/desk/areas");
            inspection.of(ada, "desk-areas");
            whereTheStoredAreasAreNotFineTheDeskWorksAndAdministratorsAreTold(ada, inspection);
            new AdministratorsPages(installation).lookAt(ada, inspection);
        }
        inspection.assertNoFaults();
    }

    private void whereTheStoredAreasAreNotFineTheDeskWorksAndAdministratorsAreTold(Visitor ada, Inspection inspection) {
        var before = visitor("ada").get("/granvik/desk/areas/areas.geojson").text();
        change("update municipality_areas set document = replace(document, 'harbour', '1st-harbour'), version = version + 1 where document like '%harbour%'");
        var told = "De sparade områdena går inte att använda";
        Eventually.get("it is known", () -> visitor("ada").get("/granvik/desk").text(), text -> text.contains(told));
        var bo = visitor("bo").get("/granvik/desk");
        assertEquals(200, bo.status());
        assertFalse(bo.text().contains(told));
        at(ada, "ada", "/granvik/desk/areas");
        assertThat(ada.page().locator("main")).containsText("Område Hamnen: id saknas eller är fel skrivet");
        inspection.of(ada, "desk-areas-broken");
        at(ada, "ada", "/granvik/desk");
        inspection.of(ada, "desk-areas-broken-told");
        assertEquals("/granvik/desk/areas?done=imported", imported(before).location());
        assertFalse(visitor("ada").get("/granvik/desk").text().contains(told));
    }

    private void change(String sql) {
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answered imported(String file) {
        return imported(file, Map.of());
    }

    private Answered imported(String file, Map<String, String> more) {
        var ada = visitor("ada");
        return ada.post(ada.get("/granvik/desk/areas").form("/desk/areas").with(more)
            .with(new HtmlForm.Upload("file", "areas.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8))));
    }

    private String plan(LocalDate day) {
        return planned(day).location();
    }

    private Answered planned(LocalDate day) {
        var ada = visitor("ada");
        return ada.post(ada.get(versionPath()).form(versionPath()).with(Map.of("drafts", "over", "day", day.toString())));
    }

    private String versionPath() {
        return "/granvik/desk/versions/" + visitor("ada").get("/granvik/desk/versions").find("desk/versions/([0-9a-f-]{36})\"[^>]*>Felanmälan");
    }

    private HttpVisitor visitor(String person) {
        return HttpVisitor.loggedIn(installation, "granvik", person);
    }

    private static Path copied(Path folder) throws IOException {
        var to = folder.resolve("examples");
        for (var name : new String[] {"municipalities", "services"}) {
            try (var files = Files.walk(EXAMPLES.resolve(name))) {
                for (var file : files.toList()) {
                    var target = to.resolve(EXAMPLES.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return to;
    }

    private static void publishAnother(Path folder) throws IOException {
        var file = folder.resolve("examples/services/felanmalan.json");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var added = Json.createObjectBuilder().add("type", "yes-no").add("id", "seen-before")
                .add("label", Json.createObjectBuilder().add("sv", "Har du anmält det förut?").add("en", "Have you reported it before?"));
            var later = Json.createPatchBuilder().replace("/steps/1/questions/0/type", "long-text").remove("/steps/1/questions/2")
                .remove("/flow/scenarios").replace("/flow/statuses/0/text/sv", "Vi tittar på felet inom två dagar.").remove("/flow/statuses/0/next/3").replace("/steps/0/questions/5/maxLength", 10).add("/steps/2/questions/-", added.build()).build().apply(reader.readObject());
            Files.writeString(file, later.toString());
        }
    }
}
