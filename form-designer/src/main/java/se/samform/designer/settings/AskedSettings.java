package se.samform.designer.settings;

import java.util.ArrayList;
import java.util.List;
import se.samform.designer.settings.Settings.Group;

/** Settings that every question has, with those of its type among them. */
final class AskedSettings {
    private static final Offer[] READERS = {
        Offer.of("receipt", "Kvittot till sökanden", "The receipt"), Offer.of("officer", "Handläggaren", "The officer"), Offer.of("export", "Andra system", "Other systems")};
    private static final Offer[] KNOWN = {
        Offer.of("", "Inget", "Nothing"), Offer.of("firstName", "Förnamn", "First name"), Offer.of("lastName", "Efternamn", "Last name"),
        Offer.of("personalNumber", "Personnummer", "Personal number"), Offer.of("email", "E-postadress", "E-mail address"), Offer.of("phone", "Telefonnummer", "Phone number"),
        Offer.of("street", "Gatuadress", "Street address"), Offer.of("postalCode", "Postnummer", "Postal code"), Offer.of("city", "Postort", "City")};

    private AskedSettings() {}

    static List<Group> of(Here here, QuestionKind kind) {
        var groups = new ArrayList<Group>();
        groups.add(Group.open("question", "Fråga", "Question", question(here, kind)));
        groups.add(Group.open("answer", "Svar", "Answer", AnswerSettings.of(here, kind)));
        groups.add(Group.open("conditions", "Villkor", "Conditions", conditions(here, kind)));
        groups.add(Group.folded("texts", "Fler texter", "More texts", texts(here, kind)));
        groups.add(Group.folded("data", "Uppgifter", "Data", data(here, kind)));
        return groups.stream().filter(group -> !group.settings().isEmpty()).toList();
    }

    private static List<Setting> question(Here here, QuestionKind kind) {
        var settings = new ArrayList<Setting>();
        settings.add(kind.isAsked() || kind == QuestionKind.CALCULATED
            ? here.words(here.named("label", "Fråga", "Question").hint("Så kort som det går, och så att den kan läsas för sig.", "As short as can be, and to be read by itself.").needed())
            : here.words(here.named("label", "Rubrik", "Heading").needed()));
        settings.addAll(AnswerSettings.told(here, kind));
        if (kind != QuestionKind.INFORMATION && kind != QuestionKind.STOP) {
            settings.add(here.longWords(here.named("hint", "Hjälptext", "Hint").hint("En mening eller två som visas under frågan.", "A sentence or two below the question.")));
        }
        return settings;
    }

    private static List<Setting> conditions(Here here, QuestionKind kind) {
        var settings = new ArrayList<Setting>();
        if (kind.isAsked() && kind != QuestionKind.GROUP) settings.add(here.condition(here.named("required", "Måste besvaras", "Must be answered"), Setting.Holds.ALWAYS));
        settings.add(here.condition(here.named("shown", "Visas", "Shown"), Setting.Holds.ALWAYS));
        if (mayBeReadOnly(kind)) settings.add(here.condition(here.named("readOnly", "Visas utan att kunna ändras", "Shown without being changeable")
            .hint("Behöver ett svar som står där från början.", "Needs an answer that stands there from the beginning."), Setting.Holds.NEVER));
        return settings;
    }

    private static List<Setting> texts(Here here, QuestionKind kind) {
        var settings = new ArrayList<Setting>();
        settings.add(here.longWords(here.named("help", "Mer hjälp", "More help").hint("För den som öppnar den. Vad som räknas, och varför det frågas.", "For whoever opens it: what counts, and why it is asked.")));
        settings.add(here.words(here.named("shortName", "Kort namn", "Short name").hint("I sammanställningen, listor och exporter, där hela frågan är för lång.", "In the review, lists and exports, where the question is too long.")));
        if (kind.isAsked()) {
            settings.add(here.words(here.named("example", "Exempel", "Example").hint("Ett rätt svar.", "A right answer.")));
            settings.add(here.words(here.named("whenMissing", "När svaret saknas", "When it is missing").hint("Vad som sägs till den som inte har svarat.", "What is said to who has not answered.")));
        }
        return settings;
    }

    private static List<Setting> data(Here here, QuestionKind kind) {
        var settings = new ArrayList<Setting>();
        settings.add(here.choice(here.named("type", "Typ av fråga", "Type of question").hint("Det som passar den nya typen följer med.", "What fits the new type is kept.").needed(), "", Begin.types()));
        if (kind.isAsked()) settings.addAll(beforehand(here, kind));
        settings.add(here.flag(here.named("sensitive", "Känslig uppgift", "Sensitive").hint("Krypteras. Kan inte sökas på.", "Encrypted. Can't be searched for.")));
        settings.add(here.flag(here.named("searchable", "Kan sökas på av handläggare", "Officers can search for it").hint("Kan inte vara känslig.", "Can't be sensitive.")));
        settings.add(here.choices(here.named("hiddenFrom", "Döljs för", "Hidden from"), READERS));
        settings.add(here.choice(here.named("changedBy", "Rättas i ärendet av", "Corrected in the case by"), "citizen-and-officer",
            Offer.of("citizen-and-officer", "Sökanden och handläggaren", "Citizen and officer"), Offer.of("citizen", "Sökanden", "Citizen"),
            Offer.of("officer", "Handläggaren", "Officer"), Offer.of("nobody", "Ingen", "Nobody")));
        settings.add(here.line(here.named("exportName", "Namn i andra system", "Name in other systems"), Form.of(Form.Kind.EXPORT_NAME), here.text("id")));
        settings.add(ItemSettings.id(here, Form.of(Form.Kind.ID)));
        return settings;
    }

    private static List<Setting> beforehand(Here here, QuestionKind kind) {
        var settings = new ArrayList<Setting>();
        var named = here.named("default", "Står där från början", "Stands there beforehand");
        switch (kind) {
            case TEXT -> {
                settings.add(here.choice(here.named("known", "Fylls i från inloggningen", "Filled in from the login"), "", KNOWN));
                settings.add(here.line(named, Form.of(Form.Kind.ANSWER), ""));
            }
            case LONG_TEXT, NUMBER, MONEY, DATE, TIME -> settings.add(here.line(named, Form.of(Form.Kind.ANSWER), ""));
            case YES_NO -> settings.add(here.listed(named, List.of(Offer.of("", "Inget", "Nothing"), Offer.of("yes", "Ja", "Yes"), Offer.of("no", "Nej", "No"))));
            case CHOICE -> settings.add(here.listed(named, AnswerSettings.withNothing(AnswerSettings.offered(here, "options"))));
            case CHOICES, RANKED -> settings.add(here.choices(named, AnswerSettings.offered(here, "options")));
            case TREE -> settings.add(here.choices(named, AnswerSettings.offered(here, "nodes")));
            case PERSON, CHILD, ORGANISATION, EMPLOYEE, ADDRESS, LIST, MAP, FILE, GROUP, PRICED, CONSENT, SLOT, DATE_RANGE, CALCULATED, INFORMATION, STOP -> {}
        }
        return settings;
    }

    private static boolean mayBeReadOnly(QuestionKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, NUMBER, MONEY, DATE, TIME, YES_NO, CHOICE, CHOICES, RANKED, TREE, PERSON -> true;
            case CHILD, ORGANISATION, EMPLOYEE, ADDRESS, LIST, MAP, FILE, GROUP, PRICED, CONSENT, SLOT, DATE_RANGE, CALCULATED, INFORMATION, STOP -> false;
        };
    }
}
