package se.samform.designer.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Place;

/** Settings of payment, signing, registration and notices. */
final class TermSettings {
    private static final String NONE = "";
    private static final int MOST_DAYS = 180;
    private static final Offer[] EVENTS = {
        Offer.of("submitted", "Det skickas in", "It is handed in"), Offer.of("supplemented", "Det kompletteras", "It is supplemented"), Offer.of("decided", "Det beslutas", "It is decided"),
        Offer.of("closed", "Det avslutas", "It is closed"), Offer.of("withdrawn", "Det återtas", "It is withdrawn"), Offer.of("appealed", "Det överklagas", "It is appealed"),
        Offer.of("reconsidered", "Det omprövas", "It is reconsidered"), Offer.of("appeal-forwarded", "Överklagandet går vidare", "The appeal goes on"), Offer.of("gained-force", "Det får laga kraft", "It gains force")};

    private TermSettings() {}

    static List<Setting> payment(Here here) {
        var settings = new ArrayList<Setting>();
        settings.add(here.choice(here.named("payment/when", "Betalas", "Paid"), NONE, Offer.of(NONE, "Kostar inget", "Free of charge"), Offer.of("before-submit", "Innan det skickas in", "Before it is handed in"),
            Offer.of("in-flow", "Under handläggningen", "While it is handled"), Offer.of("invoice", "Mot faktura", "By invoice")));
        if (!here.has("payment")) return settings;
        if (here.text("payment/when").equals("invoice")) {
            settings.add(here.choice(here.named("payment/to", "Underlaget lämnas till", "What the invoice is of goes to").needed(), NONE, roles(here, "receiver")));
            settings.add(here.choice(here.named("payment/on", "När", "When"), "decided", EVENTS));
        }
        settings.add(here.choice(here.named("payment/currency", "Valuta", "Currency"), "SEK", AnswerSettings.CURRENCIES.subList(0, 2)));
        settings.add(here.items(here.named("payment/charges", "Det som kostar", "What costs").needed(), Setting.Items.Kind.CHARGE, LocalText.of("Lägg till", "Add"), TermSettings::charge));
        return settings;
    }

    static List<Setting> charge(Here here) {
        var whole = new Here(here.document(), Place.WHOLE, here.spoken());
        var settings = new ArrayList<Setting>();
        if (here.has("question") || !here.has("fee")) settings.add(here.choice(here.named("question", "Fråga som kostar", "Question that costs").hint("En beställning eller ett uträknat belopp.", "An order, or a calculated amount."), NONE,
            AnswerSettings.withNothing(questions(whole, each -> each.text("type").equals("priced") || each.has("currency") && each.text("type").equals("calculated")))));
        if (here.has("fee") || !here.has("question")) settings.add(here.choice(here.named("fee", "Avgift som kommunen bestämmer", "Fee that the municipality sets"), NONE, AnswerSettings.withNothing(roles(whole, "fee"))));
        settings.add(here.line(here.named("vat", "Moms som ingår (procent)", "VAT contained (per cent)"), Form.of(Form.Kind.RATE), "0"));
        settings.add(here.condition(here.named("when", "Kostar", "Costs"), Setting.Holds.ALWAYS));
        settings.add(here.choices(here.named("decisions", "Bara efter besluten", "Only after the decisions"), listed(whole, "flow/decisions")));
        return settings;
    }

    static List<Setting> signing(Here here) {
        var settings = new ArrayList<Setting>();
        settings.add(here.flag(here.named("signing", "Flera skriver under innan det skickas in", "Several sign before it is handed in")
            .hint("De personer vars fråga säger att de ska skriva under. Inloggning måste krävas.", "The persons whose question says that they sign. Login must be required.")));
        if (!here.has("signing")) return settings;
        settings.add(here.choice(here.named("signing/order", "I vilken ordning", "In which order"), "together", Offer.of("together", "Alla på en gång", "All at once"), Offer.of("one-after-another", "En efter en", "One after another")));
        settings.add(here.line(here.named("signing/days", "Så länge kan man skriva under (dagar)", "How long one can sign (days)"), Form.whole(1, MOST_DAYS), "14"));
        settings.add(here.line(here.named("signing/remindAfter", "Påminn efter (dagar)", "Remind after (days)"), Form.whole(1, MOST_DAYS), "5"));
        settings.add(here.condition(here.named("signing/unless", "Behövs inte", "Not needed").hint("När villkoret stämmer skriver ingen annan under än den som skickar in.", "When it holds nobody signs but who hands in."), Setting.Holds.NEVER));
        settings.add(here.flag(here.named("signing/shared", "De som skrev under kan följa ärendet", "Those who signed can follow the case"), here.has("signing/guardians")));
        if (!here.has("signing/signatories")) settings.addAll(guardians(here));
        if (!here.has("signing/guardians")) settings.addAll(signatories(here));
        return settings;
    }

    private static List<Setting> guardians(Here here) {
        return List.of(
            here.choice(here.named("signing/guardians/of", "Vårdnadshavare till barnet i", "Guardians of the child in"), NONE, AnswerSettings.withNothing(questions(here, isOf("child")))),
            here.choice(here.named("signing/guardians/sameAddress", "Samma adress besvaras i", "Same address is answered in"), NONE, AnswerSettings.withNothing(questions(here, isOf("yes-no")))));
    }

    private static List<Setting> signatories(Here here) {
        return List.of(
            here.choice(here.named("signing/signatories/of", "Firmatecknare för organisationen i", "Signatories of the organisation in"), NONE, AnswerSettings.withNothing(questions(here, isOf("organisation")))),
            here.choice(here.named("signing/signatories/how", "Hur de tecknar besvaras i", "How they sign is answered in"), NONE, AnswerSettings.withNothing(questions(here, isOf("choice")))));
    }

    private static Predicate<Here> isOf(String type) {
        return question -> question.text("type").equals(type);
    }

    static List<Setting> registration(Here here) {
        return List.of(
            here.choice(here.named("registration/mode", "Ärenden registreras", "Cases are registered"), "ordered", Offer.of("diary", "I diariet", "In the diary"), Offer.of("case-file", "I personakt", "In a personal file"),
                Offer.of("ordered", "Hålls ordnade", "Are kept in order"), Offer.of("none", "Inte alls", "Not at all")),
            here.line(here.named("registration/series", "Diarieserie", "Series of the diary"), Form.of(Form.Kind.SERIES), ""),
            here.line(here.named("registration/subject", "KLE-nummer", "KLE number"), Form.of(Form.Kind.SUBJECT), ""),
            here.line(here.named("registration/facet", "Handlingsfacett", "Facet"), Form.of(Form.Kind.FACET), ""),
            here.items(here.named("registration/secrecy", "Kan vara sekretess", "May be secret"), Setting.Items.Kind.GROUND, LocalText.of("Lägg till", "Add"), TermSettings::ground));
    }

    static List<Setting> ground(Here here) {
        var whole = new Here(here.document(), Place.WHOLE, here.spoken());
        var offers = new ArrayList<>(List.of(Offer.of("case", "Hela ärendet", "The whole case"), Offer.of("receipt", "Kvittot", "The receipt")));
        offers.addAll(listed(whole, "steps"));
        offers.addAll(questions(whole, each -> true));
        return List.of(
            here.choice(here.named("of", "Gäller", "Of"), "case", offers),
            here.line(here.named("ground", "Lagrum", "Provision").hint("Som OSL 26:1.", "As OSL 26:1.").needed(), Form.of(Form.Kind.GROUND), ""));
    }

    static List<Setting> notices(Here here) {
        return List.of(
            here.choices(here.named("notices/on", "Skickas också", "Sent besides").hint("Det som annars inte skickas.", "What is not sent otherwise."), NoticeOffers.usuallyOff()),
            here.choices(here.named("notices/off", "Skickas inte", "Not sent").hint("Det som annars skickas.", "What is sent otherwise."), NoticeOffers.usuallyOn()),
            here.items(here.named("notices/words", "Egna ord", "Words of its own"), Setting.Items.Kind.NOTICE_WORDS, LocalText.of("Lägg till", "Add"), TermSettings::noticeWords));
    }

    static List<Setting> noticeWords(Here here) {
        return List.of(
            here.choice(here.named("of", "I beskedet", "In the notice").needed(), NONE, NoticeOffers.withWords()),
            here.words(here.named("subject", "Rubrik", "Subject").needed()),
            here.longWords(here.named("text", "Text", "Text").needed()));
    }

    static List<Offer> roles(Here whole, String kind) {
        return whole.document().namesIn(whole.place("roles")).stream().map(name -> whole.in("roles", name)).filter(role -> role.text("kind").equals(kind)).map(TermSettings::offer).toList();
    }

    private static List<Offer> listed(Here whole, String list) {
        return whole.document().namesIn(whole.place(list)).stream().map(name -> offer(new Here(whole.document(), whole.place(list).in(name), whole.spoken()))).toList();
    }

    private static Offer offer(Here each) {
        return new Offer(each.text("id"), LocalText.of(Language.SWEDISH, each.called()), LocalText.NONE);
    }

    /** Of all steps, those of groups behind the group. */
    private static List<Offer> questions(Here whole, Predicate<Here> isOne) {
        return whole.document().namesIn(whole.place("steps")).stream().flatMap(step -> inside(whole.in("steps", step))).filter(isOne).map(TermSettings::offer).toList();
    }

    private static Stream<Here> inside(Here around) {
        return around.document().namesIn(around.place("questions")).stream().map(name -> around.in("questions", name)).flatMap(each -> Stream.concat(Stream.of(each), inside(each)));
    }
}
