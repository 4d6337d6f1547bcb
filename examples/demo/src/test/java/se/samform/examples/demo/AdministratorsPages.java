package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What administrators settle for everybody: who is told what, what the contact centre sees. Without script. */
final class AdministratorsPages {

    private static final String MATRIX = "/granvik/desk/notices/matrix";
    private static final String WORDS = "/granvik/desk/notices/words?of=new-message/applicant/mail&service=";
    private static final String ADDRESSES = "/granvik/desk/notices/addresses";
    private static final String OFFER = "/granvik/desk/services/felanmalan/offer";
    private static final String BINDING = "/granvik/desk/services/felanmalan/binding";
    private static final String MESSAGES = "/granvik/desk/messages";
    private static final String WALL = "/granvik/desk/contact-centre";
    private static final String VERA = "19121212-1212";
    private static final Pattern CHECKED = Pattern.compile("name=\"on\" value=\"([^\"]+)\" checked");

    private final DemoInstallation installation;
    private final Map<String, HttpVisitor> visitors = new HashMap<>();

    AdministratorsPages(DemoInstallation installation) {
        this.installation = installation;
    }

    /** Who is told what, and when, and that nobody else settles it. */
    void notices() {
        assertEquals(404, visitor("bo").get(MATRIX).status());
        assertEquals(404, by("bo", matrix(List.of(), List.of())).status());
        assertEquals(409, visitor("ada").post(matrix(List.of(), List.of("case-closed/applicant/mail"))).status(), "somebody has to be told how it ended");
        var seen = matrix(List.of("read-receipt/assigned/mail"), List.of("new-note/unit/mail")).with("digest", "09:00").with("quiet", "yes").with("from", "20:00").with("to", "06:00");
        assertEquals(MATRIX + "?done=yes", visitor("ada").post(seen).location());
        var stale = visitor("ada").post(seen);
        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("Någon annan sparade"), stale.text());
        var page = visitor("ada").get(MATRIX).text();
        assertTrue(page.contains("Ändrat: annars på") && page.contains("Ändrat: annars av"), page);
        var siv = visitor("siv").get("/granvik/desk/notices/settings").text();
        assertTrue(Pattern.compile("id=\"digest\".*?value=\"09:00\" selected", Pattern.DOTALL).matcher(siv).find(), siv);
        assertTrue(visitor("ada").get(MATRIX + "?service=felanmalan").text().contains("Felanmälan"));
    }

    /** Which addresses are told, and who changed that last. */
    void addresses() {
        assertEquals(404, visitor("bo").get(ADDRESSES).status());
        assertEquals(404, by("bo", visitor("ada").get(ADDRESSES).form("/desk/notices/addresses")).status());
        var box = visitor("ada").get(ADDRESSES).find("<label for=\"(mailbox-[0-9a-f-]{36})\">Gatuenheten");
        var form = visitor("ada").get(ADDRESSES).form("/desk/notices/addresses");
        var refused = visitor("ada").post(form.with(box, "gatan"));
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("gatan är ingen e-postadress") && refused.text().contains("value=\"gatan\""), refused.text());
        assertEquals(ADDRESSES + "?done=yes", visitor("ada").post(form.with(box, "gatan@granvik.invalid").with("subscribers", "webb@granvik.invalid")).location());
        var page = visitor("ada").get(ADDRESSES).text();
        assertTrue(page.contains("value=\"gatan@granvik.invalid\"") && page.contains("webb@granvik.invalid"), page);
        assertTrue(page.contains("Senast ändrat av Ada Övning, "), page);
        assertTrue(visitor("ada").get(MATRIX).text().contains("Senast ändrat av Ada Övning, "));
        var service = visitor("ada").get(ADDRESSES + "?service=felanmalan").text();
        assertTrue(service.contains("För alla e-tjänster: gatan@granvik.invalid") && !service.contains("Senast ändrat"), service);
        visitor("ada").post(visitor("ada").get(ADDRESSES).form("/desk/notices/addresses").with(box, "").with("subscribers", ""));
    }

    /** What a notice says is shown before it is kept, and tells nothing of a case. */
    void words() {
        assertEquals(404, visitor("bo").get(WORDS).status());
        assertTrue(visitor("ada").get(WORDS).text().contains("Du har fått ett meddelande i ärende ABC-2026-0001."));
        var shown = worded("show", "Nytt om {reference}", "Läs det här: {link}");
        assertEquals(200, shown.status());
        assertTrue(shown.text().contains("<strong>Nytt om ABC-2026-0001</strong>") && shown.text().contains("Inget är sparat än"), shown.text());
        assertFalse(visitor("ada").get(WORDS).text().contains("Nytt om"));
        var refused = worded("save", "Nytt", "Hej {applicant.firstName}");
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("{applicant.firstName} går inte att fylla i"), refused.text());
        assertTrue(worded("save", "Nytt om {reference}", "Läs det här: {link}").location().endsWith("&done=yes"));
        assertTrue(visitor("ada").get(WORDS).text().contains("Texten är er egen."));
        assertTrue(worded("reset", "", "").location().endsWith("&done=reset"));
        assertTrue(visitor("ada").get(WORDS).text().contains("Texten är plattformens."));
    }

    /** The contact centre finds as much of a case as its authority lets it, and by no other way more. */
    void wall() {
        assertEquals(404, visitor("bo").get(WALL).status());
        assertEquals(404, by("bo", visitor("ada").get(WALL).form("/desk/contact-centre")).status());
        var kase = "/granvik/" + found().replaceAll("(?s).*?(desk/person/case/[0-9a-f-]{36}).*", "$1");
        assertEquals(200, visitor("kaj").get(kase).status());
        sees("service");
        assertTrue(found().contains("Felanmälan") && found().contains("FEL-") && found().contains("0123-45 62 00"), found());
        assertEquals(404, visitor("kaj").get(kase).status());
        sees("a-case");
        assertTrue(found().contains("Ett ärende") && found().contains("Omsorgs- och samhällsnämnden"), found());
        assertFalse(found().contains("Felanmälan") || found().contains("FEL-"), found());
        sees("nothing");
        assertTrue(found().contains("Inget ärende hittades"), found());
        assertEquals(404, visitor("kaj").get(kase).status());
        assertEquals(404, by("kaj", visitor("ada").get(WALL).form("/desk/contact-centre").to(kase).with("do", "note").with("text", "Hej")).status());
    }

    /** An e-service is closed and told of, open again and bound; several are changed at once. */
    void services() {
        for (var page : List.of(OFFER, BINDING, MESSAGES, "/granvik/desk/services", "/granvik/desk/services/uses", "/granvik/desk/services/export")) {
            assertEquals(404, visitor("bo").get(page).status(), page);
        }
        var ada = visitor("ada");
        var refused = ada.post(ada.get(OFFER).form("/offer").with("from", "2099-02-01").with("until", "2099-01-01").with("do", "save"));
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("Då är den aldrig öppen"), refused.text());
        var days = ada.get(OFFER).form("/offer").with("from", "2099-02-01").with("do", "save");
        assertEquals(OFFER + "?done=saved#done", ada.post(days).location());
        assertTrue(ada.post(days).text().contains("Någon annan sparade"), "over what was not seen");
        isClosedToEverybody();
        assertEquals(OFFER + "?done=saved#done", ada.post(ada.get(OFFER).form("/offer").with("from", "").with("do", "save")).location());
        isTold(ada);
        areChangedAtOnce(ada);
        isBound(ada);
    }

    private void isClosedToEverybody() {
        var anybody = HttpVisitor.at(installation);
        var start = anybody.get("/granvik/e/felanmalan").text();
        assertTrue(start.contains("Den öppnar 1 februari 2099") && !start.contains("e/felanmalan/drafts"), start);
        var catalogue = anybody.get("/granvik/").text();
        assertTrue(catalogue.contains("Öppnar senare") && catalogue.contains("Öppnar 1 februari 2099"), catalogue);
        var rest = RestCaller.nobody(installation, "granvik").send("POST", "services/felanmalan/drafts", Map.of(), BodyPublishers.noBody());
        assertEquals(409, rest.status());
        assertEquals("not-yet", RestCaller.json(rest).getJsonObject("offered").getString("state"));
    }

    private void isTold(HttpVisitor ada) {
        var wrong = ada.post(ada.get(MESSAGES).form("/desk/messages").with("do", "save"));
        assertTrue(wrong.status() == 409 && wrong.text().contains("Skriv vad som ska visas"), wrong.text());
        var told = HtmlForm.in(ada.get(MESSAGES).text()).getLast().with("text-sv", "Vi byter system på lördag.").with("from", "2026-01-01T06:00").with("about", "some").with("service", "felanmalan")
            .with("closing", "yes").with("do", "save");
        assertEquals(MESSAGES + "?done=saved#done", ada.post(told).location());
        var anybody = HttpVisitor.at(installation);
        var start = anybody.get("/granvik/e/felanmalan").text();
        assertTrue(start.contains("Vi byter system på lördag.") && start.contains("E-tjänsten är stängd tills vidare."), start);
        assertTrue(anybody.get("/granvik/").text().contains("Vi byter system på lördag."));
        assertTrue(RestCaller.nobody(installation, "granvik").get("messages").text().contains("Vi byter system"));
        assertEquals(MESSAGES + "?done=taken-back#done", ada.post(ada.get(MESSAGES).form("/desk/messages").with("do", "take-back")).location());
        assertTrue(anybody.get("/granvik/e/felanmalan").text().contains("e/felanmalan/drafts"));
    }

    private void areChangedAtOnce(HttpVisitor ada) {
        var chosen = ada.get("/granvik/desk/services").form("/desk/services/many").with("service", "felanmalan", "skolskjuts");
        var form = ada.post(chosen.with("do", "choose")).form("/desk/services/many").with("service", "felanmalan", "skolskjuts");
        assertEquals(409, ada.post(form.with("do", "preview")).status(), "nothing was chosen to change");
        var seen = ada.post(form.with("what", "owner").with("owner", "Trafiknämnden").with("do", "preview"));
        assertTrue(seen.text().contains("Det här ändras"), seen.text());
        assertFalse(ada.get("/granvik/desk/services").text().contains("Trafiknämnden"));
        var carryOut = HtmlForm.in(seen.text()).stream().filter(each -> each.fields().containsKey("seen-felanmalan")).findFirst().orElseThrow();
        assertTrue(ada.post(carryOut.with("service", "felanmalan", "skolskjuts").with("do", "carry-out")).location().startsWith("/granvik/desk/services?done=changed&n=2&not="));
        assertTrue(ada.get("/granvik/desk/services?owner=Trafikn%C3%A4mnden").text().contains("2 av "));
        assertTrue(ada.get("/granvik/desk/services/export?q=felanm").text().contains("Trafiknämnden"));
        assertTrue(ada.get("/granvik/desk/services/uses").text().contains("Gatuenheten"));
    }

    private void isBound(HttpVisitor ada) {
        var page = ada.get(BINDING).text();
        var authority = ada.get(BINDING).find("<option value=\"([0-9a-f-]{36})\" selected");
        var form = ada.get(BINDING).form("/binding").with("authority", authority);
        var refused = ada.post(form);
        assertTrue(refused.status() == 409 && refused.text().contains("Välj en enhet för"), refused.text());
        var whole = form;
        for (var role : List.of("street-unit", "park-unit")) {
            whole = whole.with("unit." + role, Pattern.compile("id=\"unit." + role + "\".*?<option value=\"([0-9a-f-]{36})\" selected", Pattern.DOTALL).matcher(page).results().findFirst().orElseThrow().group(1));
        }
        assertEquals(BINDING + "?done=saved#done", ada.post(whole).location());
        assertTrue(ada.get(BINDING).text().contains("Ada Övning"), "who changed it stands there");
    }

    void lookAt(Visitor ada, Inspection inspection) {
        for (var each : List.of("notices/matrix", "notices/addresses", "notices/words?of=new-message/applicant/mail&service=felanmalan", "contact-centre", "away?officer=hanna", "services", "services/uses", "services/felanmalan/offer", "services/felanmalan/binding", "messages")) {
            ada.page().navigate(installation.baseUrl() + "/granvik/desk/" + each);
            inspection.of(ada, "desk-" + each.replaceAll("[?].*", "").replace('/', '-') + "-settled");
        }
    }

    /** As an administrator sees it now, with these on and off. */
    private HtmlForm matrix(List<String> on, List<String> off) {
        var page = visitor("ada").get(MATRIX).text();
        var all = new ArrayList<>(CHECKED.matcher(page).results().map(found -> found.group(1)).toList());
        assertTrue(all.size() > 20 && all.containsAll(off), all.toString());
        all.removeAll(off);
        all.addAll(on);
        return HtmlForm.in(page).stream().filter(form -> form.fields().containsKey("version")).findFirst().orElseThrow()
            .with("on", all.toArray(new String[0])).with("digest", "07:00");
    }

    private Answered worded(String order, String subject, String text) {
        var ada = visitor("ada");
        return ada.post(ada.get(WORDS).form("/desk/notices/words").with("subject-sv", subject).with("text-sv", text).with("do", order));
    }

    private void sees(String much) {
        var ada = visitor("ada");
        var page = ada.get(WALL);
        var authority = page.find("<label for=\"w-([0-9a-f-]{36})\">Omsorgs- och samhällsnämnden");
        assertEquals(WALL + "?done=yes", ada.post(page.form("/desk/contact-centre").with(authority, much)).location());
    }

    /** What Kaj is shown of Vera. */
    private String found() {
        var kaj = visitor("kaj");
        return kaj.open(kaj.post(kaj.get("/granvik/desk/person").form("/desk/person").with("number", VERA)).location()).text();
    }

    /** Posted by somebody else than it was shown to. */
    private Answered by(String person, HtmlForm form) {
        var token = visitor(person).get("/granvik/desk/notices/settings").form("/desk/notices/settings").value("token");
        return visitor(person).post(form.with("token", token));
    }

    private HttpVisitor visitor(String person) {
        return visitors.computeIfAbsent(person, each -> HttpVisitor.loggedIn(installation, "granvik", each));
    }
}
