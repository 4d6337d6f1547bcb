package se.samform.designer.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.settings.Settings.Group;

/** Settings of the e-service as a whole. */
final class ServiceSettings {
    private static final int MOST_MINUTES = 600;
    private static final int MOST_DRAFT_DAYS = 365;
    private static final List<String> LANGUAGES = List.of("sv", "en", "ar", "da", "de", "es", "fa", "fi", "fr", "nb", "nn", "no", "pl", "ru", "se", "so", "ti", "tr", "uk");
    private static final Offer[] AUDIENCES = {
        Offer.of("resident", "Privatpersoner", "Residents"), Offer.of("company", "Företag", "Companies"), Offer.of("association", "Föreningar", "Associations"), Offer.of("employee", "Medarbetare", "Employees")};

    private ServiceSettings() {}

    static List<Group> of(Here here) {
        return List.of(
            Group.open("service", "E-tjänsten", "The e-service", List.of(
                here.words(here.named("title", "Namn", "Name").hint("Som börjar med vad man gör: Ansök om …, Anmäl …", "Which begins with what one does: Apply for …, Report …").needed()),
                here.longWords(here.named("summary", "Sammanfattning", "Summary").hint("Vem den är till för, i en mening eller två.", "Whom it is for, in a sentence or two.").needed()),
                here.words(here.named("subject", "Ämne", "Subject").hint("Rubriken som den står under i listan över e-tjänster.", "The heading that it stands under in the catalogue.").needed()),
                here.choices(here.named("audiences", "Till för", "For").needed(), AUDIENCES),
                here.words(here.named("keywords", "Sökord", "Keywords").hint("Ord som människor söker efter, med kommatecken mellan. Visas inte.", "Words that people search for, with commas between. Not shown.")))),
            Group.open("login", "Inloggning och utkast", "Login and drafts", login(here)),
            Group.open("steps", "Steg", "Steps", List.of(links(here, here.named("steps", "Steg i formuläret", "Steps of the form").needed(), LocalText.of("Lägg till steg", "Add a step")))),
            Group.folded("before", "Innan man börjar", "Before one begins", before(here)),
            Group.folded("languages", "Språk", "Languages", languages(here)),
            Group.folded("roles", "Roller", "Roles", List.of(ItemSettings.roles(here))),
            Group.folded("payment", "Betalning", "Payment", TermSettings.payment(here)),
            Group.folded("signing", "Underskrift", "Signing", TermSettings.signing(here)),
            Group.folded("registration", "Diarieföring och sekretess", "Registration and secrecy", TermSettings.registration(here)),
            Group.folded("notices", "Besked", "Notices", TermSettings.notices(here)),
            Group.folded("data", "Uppgifter", "Data", List.of(
                here.line(here.named("referencePrefix", "Ärendenummer börjar med", "Case numbers begin with").needed(), Form.of(Form.Kind.PREFIX), ""),
                here.line(here.named("id", "Namn i adressen", "Name in the address").hint("Blir en del av webbadressen.", "Becomes a part of the web address.").needed(), Form.of(Form.Kind.SLUG), ""))));
    }

    private static List<Setting> login(Here here) {
        return List.of(
            here.choice(here.named("login", "Inloggning", "Login").needed(), "", Offer.of("required", "Krävs", "Required"), Offer.of("optional", "Frivillig", "Optional"), Offer.of("none", "Ingen", "None")),
            here.choice(here.named("protectedIdentity", "Den som har skyddade personuppgifter", "Who has a protected identity"), "allowed",
                Offer.of("allowed", "Kan använda e-tjänsten", "May use the e-service"), Offer.of("phone", "Ombeds ringa", "Is asked to phone")),
            here.line(here.named("draftDays", "Utkast sparas (dagar)", "Drafts are kept (days)"), Form.whole(1, MOST_DRAFT_DAYS), "30"));
    }

    private static List<Setting> before(Here here) {
        return List.of(
            here.line(here.named("minutes", "Tar ungefär (minuter)", "Takes about (minutes)").needed(), Form.whole(1, MOST_MINUTES), ""),
            ItemSettings.paragraphs(here, here.named("needs", "Det här behövs", "What is needed")),
            ItemSettings.paragraphs(here, here.named("process", "Så går det till", "How it goes")),
            ItemSettings.paragraphs(here, here.named("facts", "Bra att veta", "Good to know").hint("Avgift, hur länge det gäller, lagar.", "Fee, how long it is valid, laws.")));
    }

    private static List<Setting> languages(Here here) {
        var offers = LANGUAGES.stream().map(ServiceSettings::language).toList();
        var now = here.languages().stream().map(Language::tag).map(ServiceSettings::language).toList();
        String first = here.languages().getFirst().tag();
        return List.of(
            here.choices(here.named("languages", "Språk", "Languages").hint("När ett språk tas bort försvinner alla texter på det.", "When a language is taken away all texts in it go.").needed(), offers),
            new Setting.Choice(here.named("languages/0", "Huvudspråk", "Main language").hint("Det som visas när en text saknas på ett annat. Alla texter måste finnas på det.",
                "What is shown where a text is missing in another. All texts must be there in it.").needed(), now, first, "", false));
    }

    private static Offer language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return Offer.of(tag, locale.getDisplayLanguage(Language.SWEDISH.locale()), locale.getDisplayLanguage(Locale.ENGLISH));
    }

    static Setting questions(Here here, Named named) {
        return links(here, named, LocalText.of("Lägg till fråga", "Add a question"));
    }

    private static Setting links(Here here, Named named, LocalText add) {
        var links = new ArrayList<Setting.Link>();
        for (String name : here.document().namesIn(named.at())) {
            var each = new Here(here.document(), named.at().in(name), here.spoken());
            links.add(new Setting.Link(each.at(), each.called(), QuestionKind.of(each.text("type")).map(QuestionKind::icon).orElse("")));
        }
        return new Setting.Links(named, links, add);
    }
}
