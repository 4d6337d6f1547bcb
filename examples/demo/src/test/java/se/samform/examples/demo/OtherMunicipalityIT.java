package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Every address of the portal, walked by everybody whose business Vera's matters in Granvik are not, with the ids of her
 * draft, case and files: nobody finds them, and nothing of theirs changes.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherMunicipalityIT {

    private static final String MARKER = "Hemlighet-4711";
    private static final String FILE_NAME = "hemligt-intyg.pdf";
    private static final Set<Integer> NOT_FOUND = Set.of(401, 403, 404);
    private static final Set<String> OF_VERA = Set.of("draft", "case", "file");

    static DemoInstallation installation;
    static RestCaller vera;
    static HttpVisitor veraInBrowser;
    static RestCaller anonymous;
    static String draft;
    static String draftFile;
    static String kase;
    static String caseFile;
    static String anonymousDraft;
    static List<String> secrets;
    static String before;

    @BeforeAll
    static void hand_in_and_begin_something_in_granvik() throws Exception {
        installation = SharedInstallation.get();
        vera = RestCaller.loggedIn(installation, "granvik", "vera");
        veraInBrowser = HttpVisitor.loggedIn(installation, "granvik", "vera");
        kase = begun();
        caseFile = lastFile;
        var handedIn = RestCaller.created(vera.submit(kase));
        draft = begun();
        draftFile = lastFile;
        anonymous = beginAnonymously();
        secrets = List.of(MARKER, FILE_NAME, handedIn.getString("reference"));
        before = everything();
        assertTrue(before.contains(MARKER) && before.contains(FILE_NAME), "there is something to find: " + before);
    }

    private static String lastFile;

    private static String begun() {
        var id = vera.start("skolskjuts").getString("id");
        var contact = new HashMap<>(Skolskjuts.CONTACT);
        contact.put("more", MARKER);
        vera.answer(id, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, contact));
        lastFile = vera.attach(id, "certificate", FILE_NAME, Skolskjuts.certificate()).getString("id");
        return id;
    }

    private static RestCaller beginAnonymously() {
        var nobody = RestCaller.nobody(installation, "granvik");
        var started = nobody.start("felanmalan");
        anonymousDraft = started.getString("id");
        var owner = nobody.withSecret(started.getString("secret"));
        owner.answer(anonymousDraft, Json.createObjectBuilder().add("description", MARKER).build());
        return owner;
    }

    /** All of Vera's, as she sees it. */
    private static String everything() {
        return vera.draft(draft) + vera.get("cases/" + kase).text() + anonymous.draft(anonymousDraft)
                + veraInBrowser.get("/granvik/my/" + kase).find("(?s)<main[^>]*>(.*)</main>");
    }

    @Test
    void nobody_in_another_municipality_finds_anything_on_any_page() throws Exception {
        for (var person : List.of("vera", "johan", "olle", "frida")) {
            walkPages("norrhamn", person, () -> HttpVisitor.loggedIn(installation, "norrhamn", person));
        }
        walkPages("norrhamn", "somebody not logged in", () -> HttpVisitor.at(installation));
        walkPages("norrhamn", "Vera with the cookies of Granvik", OtherMunicipalityIT::veraWithCookiesMoved);
    }

    @Test
    void nobody_else_in_the_municipality_finds_anything_on_any_page() throws Exception {
        for (var person : List.of("johan", "bo", "siv")) {
            walkPages("granvik", person, () -> HttpVisitor.loggedIn(installation, "granvik", person));
        }
        walkPages("granvik", "somebody not logged in", () -> HttpVisitor.at(installation));
    }

    @Test
    void nobody_in_another_municipality_finds_anything_over_rest() {
        for (var person : List.of("vera", "johan", "olle", "frida")) {
            walkRest(person, "norrhamn", RestCaller.loggedIn(installation, "norrhamn", person));
        }
        walkRest("nobody", "norrhamn", RestCaller.nobody(installation, "norrhamn"));
        walkRest("Vera with the token of Granvik", "norrhamn", vera.in("norrhamn"));
        walkRest("the anonymous citizen with the secret of Granvik", "norrhamn", anonymous.in("norrhamn"));
    }

    @Test
    void nobody_else_in_the_municipality_finds_anything_over_rest() {
        for (var person : List.of("johan", "bo", "siv", "hanna", "ada")) {
            walkRest(person, "granvik", RestCaller.loggedIn(installation, "granvik", person));
        }
        walkRest("nobody", "granvik", RestCaller.nobody(installation, "granvik"));
        walkRest("a made-up secret", "granvik", RestCaller.nobody(installation, "granvik").withSecret("A".repeat(43)));
    }

    /** The walk can fail: Vera herself finds hers at the very addresses that it goes to. */
    @Test
    void the_walk_would_notice_what_is_found() throws Exception {
        var page = new SiteMap.Address("GET", "my/{case}");
        assertTrue(SiteMap.pages().contains(page), "the route is still so");
        var found = judged("Vera", page, veraInBrowser.get("/granvik/" + page.filled(ids(kase, caseFile))));
        assertTrue(found.size() >= 2, "status and content: " + found);
    }

    private interface Arrival {
        HttpVisitor arrive();
    }

    private static void walkPages(String municipality, String who, Arrival arrival) throws Exception {
        var faults = new ArrayList<String>();
        var visitor = arrival.arrive();
        for (var page : SiteMap.pages()) {
            for (var ids : idsToTry(page)) {
                visitor = page.path().startsWith("log") ? arrival.arrive() : visitor;
                faults.addAll(judged(who, page, call(visitor, municipality, page, ids)));
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(before, everything(), "changed by " + who);
    }

    private static Answered call(HttpVisitor visitor, String municipality, SiteMap.Address page, Map<String, String> ids) {
        var path = "/" + municipality + "/" + page.filled(ids);
        if (page.method().equals("GET")) {
            return visitor.get(path);
        }
        var form = visitor.open("/" + municipality + "/e/felanmalan").form("/e/felanmalan/drafts").to(path)
                .with("_revision", "3").with("seq", "1").with("do", "note").with("text", "Var här").with("_go", "next");
        var multipart = form.with(new HtmlForm.Upload("certificate", "a.pdf", "application/pdf", Skolskjuts.certificate()));
        return visitor.post(page.has("step") ? multipart : form);
    }

    private static void walkRest(String who, String municipality, RestCaller caller) {
        var faults = new ArrayList<String>();
        for (var call : SiteMap.rest(installation)) {
            if (isTheirBusiness(who, call)) {
                continue;
            }
            for (var ids : idsToTry(call)) {
                var all = new HashMap<>(ids);
                all.put("municipality", municipality);
                var answer = caller.sendTo(call.filled(all) + "?question=certificate&name=a.pdf&person=vera", call.method(),
                        Map.of("If-Match", "\"3\"", "Content-Type", call.path().endsWith("files") ? "application/pdf" : "application/json"),
                        Set.of("GET", "DELETE").contains(call.method()) ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"more\":\"Var här\"}"));
                faults.addAll(judged(who, call, answer));
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(before, everything(), "changed by " + who);
    }

    /** Hanna and Ada are of the unit that has the case of Vera, and handle it over REST as at the desk. */
    private static boolean isTheirBusiness(String who, SiteMap.Address call) {
        return Set.of("hanna", "ada").contains(who) && call.path().contains("/handling/");
    }

    /** What is wrong with an answer to somebody whose business it is not. */
    private static List<String> judged(String who, SiteMap.Address address, Answered answer) {
        var faults = new ArrayList<String>();
        var what = who + ": " + address.method() + " " + answer.whole().uri() + " → " + answer.status() + " " + answer.location();
        var isOfVera = OF_VERA.stream().anyMatch(address::has);
        var sentToLogin = answer.status() == 303 && answer.location().contains("/login?");
        if (isOfVera && !sentToLogin && !NOT_FOUND.contains(answer.status())) {
            faults.add(what);
        }
        if (answer.status() >= 500) {
            faults.add(what);
        }
        secrets.stream().filter(answer.text()::contains).forEach(secret -> faults.add(what + " tells " + secret));
        return faults;
    }

    private static List<Map<String, String>> idsToTry(SiteMap.Address address) {
        return OF_VERA.stream().anyMatch(address::has)
                ? List.of(ids(draft, draftFile), ids(kase, caseFile), ids(anonymousDraft, draftFile))
                : List.of(ids(draft, draftFile));
    }

    private static Map<String, String> ids(String draftOrCase, String file) {
        var payment = "0198a3c2-5f10-7d3e-8c41-2f6a9b7d1e77";
        return Map.ofEntries(Map.entry("service", "skolskjuts"), Map.entry("draft", draftOrCase), Map.entry("case", draftOrCase), Map.entry("step", "contact"),
                Map.entry("file", file), Map.entry("parked", "nix"), Map.entry("state", "blank"), Map.entry("z", "99"), Map.entry("x", "0"), Map.entry("y", "0"),
                Map.entry("payment", payment), Map.entry("signing", payment), Map.entry("invitation", "nix"), Map.entry("opinion", "nix"), Map.entry("fee", payment), Map.entry("seq", "1"), Map.entry("kept", "nix"), Map.entry("batch", payment), Map.entry("version", draftOrCase), Map.entry("design", payment), Map.entry("kind", "e-service.zip"));
    }

    /** The browser is made to send Granvik's cookies to Norrhamn's addresses. */
    private static HttpVisitor veraWithCookiesMoved() {
        var visitor = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var store = visitor.cookies().getCookieStore();
        var cookies = List.copyOf(store.getCookies());
        var uris = store.getURIs().stream().collect(Collectors.toList());
        for (var cookie : cookies) {
            var moved = new HttpCookie(cookie.getName(), cookie.getValue());
            moved.setVersion(0);
            moved.setDomain(cookie.getDomain());
            moved.setPath("/norrhamn");
            store.add(uris.getFirst(), moved);
        }
        return visitor;
    }

}
