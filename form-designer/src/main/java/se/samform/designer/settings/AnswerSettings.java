package se.samform.designer.settings;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.text.LocalText;

/** Settings that questions of one type have. */
final class AnswerSettings {
    static final List<Offer> FILE_KINDS = List.of(
        Offer.of("pdf", "PDF", "PDF"), Offer.of("jpeg", "Bild (JPEG)", "Picture (JPEG)"), Offer.of("png", "Bild (PNG)", "Picture (PNG)"), Offer.of("heic", "Foto från telefon (HEIC)", "Photo from a phone (HEIC)"),
        Offer.of("tiff", "Inskannat (TIFF)", "Scanned (TIFF)"), Offer.of("text", "Ren text", "Plain text"), Offer.of("docx", "Word", "Word"));
    static final List<Offer> CURRENCIES = List.of(
        Offer.of("SEK", "Svenska kronor", "Swedish kronor"), Offer.of("DKK", "Danska kronor", "Danish kroner"), Offer.of("NOK", "Norska kronor", "Norwegian kroner"), Offer.of("EUR", "Euro", "Euro"));
    private static final Offer NOTHING = Offer.of("", "Inget", "Nothing");
    private static final Offer[] FORMATS = {
        Offer.of("none", "Vad som helst", "Anything"), Offer.of("email", "E-postadress", "E-mail address"), Offer.of("phone", "Telefonnummer", "Phone number"), Offer.of("postal-code", "Postnummer", "Postal code"),
        Offer.of("personal-number", "Personnummer eller samordningsnummer", "Personal or co-ordination number"), Offer.of("personal-number-only", "Personnummer", "Personal number"),
        Offer.of("coordination-number", "Samordningsnummer", "Co-ordination number"), Offer.of("organisation-number", "Organisationsnummer", "Organisation number"),
        Offer.of("bankgiro", "Bankgiro", "Bankgiro"), Offer.of("plusgiro", "Plusgiro", "Plusgiro"), Offer.of("bank-account", "Svenskt bankkonto", "Swedish bank account"), Offer.of("iban", "IBAN", "IBAN"),
        Offer.of("web-address", "Webbadress", "Web address"), Offer.of("cpr", "Danskt personnummer (CPR)", "Danish personal number (CPR)"), Offer.of("cvr", "Danskt företagsnummer (CVR)", "Danish company number (CVR)")};
    private static final String[][] PERSON = {
        {"name", "Namn", "Name"}, {"personal-number", "Personnummer", "Personal number"}, {"email", "E-post", "E-mail"}, {"phone", "Telefon", "Phone"}, {"address", "Adress", "Address"}};
    private static final String[][] ORGANISATION = {
        {"address", "Adress", "Address"}, {"contact", "Kontaktperson", "Contact"}, {"email", "E-post", "E-mail"}, {"phone", "Telefon", "Phone"}};
    private static final int MOST_CHOSEN = 1000;
    private static final int OLDEST = 130;
    private static final int MOST_ROWS = 100;

    private AnswerSettings() {}

    static List<Offer> withNothing(List<Offer> offers) {
        var all = new ArrayList<>(List.of(NOTHING));
        all.addAll(offers);
        return all;
    }

    /** What can be chosen in a question, by its label; of a tree all places, the upper ones first. */
    static List<Offer> offered(Here here, String list) {
        var offers = new ArrayList<Offer>();
        for (String name : here.document().namesIn(here.place(list))) {
            var each = here.in(list, name);
            offers.add(Offer.own(each.text("id"), each.called()));
            offers.addAll(offered(each, "children"));
        }
        return offers;
    }

    /** What is told, in what has a text of its own. */
    static List<Setting> told(Here here, QuestionKind kind) {
        var text = here.longWords(here.named("text", "Text", "Text").needed());
        return switch (kind) {
            case INFORMATION -> List.of(text, here.choice(here.named("tone", "Visas som", "Shown as"), "info", Offer.of("info", "Upplysning", "Information"), Offer.of("warning", "Varning", "Warning")));
            case STOP -> List.of(text);
            case CONSENT -> List.of(here.longWords(here.named("text", "Det som sökanden går med på", "What is agreed to").needed()));
            case TEXT, LONG_TEXT, NUMBER, MONEY, YES_NO, CHOICE, CHOICES, RANKED, TREE, LIST, DATE, DATE_RANGE, TIME, SLOT, PERSON, CHILD, ORGANISATION, EMPLOYEE, ADDRESS, MAP, FILE, GROUP, PRICED, CALCULATED -> List.of();
        };
    }

    static List<Setting> of(Here here, QuestionKind kind) {
        return switch (kind) {
            case TEXT -> text(here);
            case LONG_TEXT -> List.of(here.line(here.named("maxLength", "Flest tecken", "Most signs"), Form.whole(1, 50_000), "2000"));
            case NUMBER -> number(here);
            case MONEY -> limits(here, Form.of(Form.Kind.AMOUNT), here.choice(here.named("currency", "Valuta", "Currency"), "SEK", CURRENCIES));
            case YES_NO, STOP, EMPLOYEE -> List.of();
            case CHOICE -> choice(here);
            case CHOICES -> many(here, here.flag(sort(here)), ownText(here));
            case RANKED -> many(here);
            case TREE -> tree(here);
            case LIST -> List.of(
                here.line(here.named("source", "Listans namn", "Name of the list").hint("Som den heter bland kommunens register.", "As it is called among the municipality's registers.").needed(), Form.of(Form.Kind.SLUG), ""),
                here.choice(here.named("display", "Visas som", "Shown as"), "search", Offer.of("search", "Sökfält", "Search field"), Offer.of("dropdown", "Rullista", "Drop-down")));
            case DATE -> limits(here, Form.of(Form.Kind.DAY));
            case DATE_RANGE -> limits(here, Form.of(Form.Kind.DAY), here.line(here.named("maxDays", "Flest dagar", "Most days"), Form.whole(1, 36_500), ""),
                here.flag(here.named("open", "Sista dagen får utelämnas", "The last day may be left out")));
            case TIME -> limits(here, Form.of(Form.Kind.TIME));
            case SLOT -> slot(here);
            case PERSON -> person(here);
            case CHILD -> child(here);
            case ORGANISATION -> List.of(parts(here, here.named("parts", "Frågar också efter", "Asks for besides"), ORGANISATION));
            case ADDRESS -> List.of(here.choice(here.named("asks", "Frågar efter", "Asks for"), "address", Offer.of("address", "Adress", "Address"), Offer.of("property", "Fastighet", "Property"),
                Offer.of("either", "Adress eller fastighet", "Address or property"), Offer.of("both", "Adress och fastighet", "Address and property")));
            case MAP -> map(here);
            case FILE -> file(here);
            case GROUP -> group(here);
            case PRICED -> List.of(ItemSettings.pricedItems(here), here.choice(here.named("currency", "Valuta", "Currency"), "SEK", CURRENCIES));
            case CONSENT -> List.of(ItemSettings.paragraphs(here, here.named("paragraphs", "Upplysningar", "Details").hint("Vad uppgifterna används till, hur länge de sparas, vem som ansvarar.", "What the data are for, how long they are kept, who is responsible.")));
            case CALCULATED -> calculated(here);
            case INFORMATION -> List.of(ItemSettings.files(here));
        };
    }

    private static List<Setting> text(Here here) {
        return List.of(
            here.choice(here.named("format", "Format", "Format"), "none", FORMATS),
            here.line(here.named("maxLength", "Flest tecken", "Most signs"), Form.whole(1, 1000), "200"),
            here.line(here.named("pattern", "Eget mönster", "Pattern of your own").hint("Till exempel [A-Z]{3} \\d{2,4}: tre stora bokstäver, mellanslag och två till fyra siffror.", "For example [A-Z]{3} \\d{2,4}: three capitals, a space and two to four digits."), Form.of(Form.Kind.PATTERN), ""),
            here.words(here.named("patternMessage", "När mönstret inte stämmer", "When the pattern does not match").hint("Säg hur det ska skrivas.", "Say how to write it.")));
    }

    private static List<Setting> number(Here here) {
        return limits(here, Form.of(Form.Kind.DECIMAL), here.words(here.named("unit", "Enhet", "Unit").hint("Som km eller timmar.", "As km or hours.")), decimals(here));
    }

    private static Setting decimals(Here here) {
        return here.line(here.named("decimals", "Flest decimaler", "Most decimals"), Form.whole(0, 6), "0");
    }

    private static List<Setting> limits(Here here, Form form, Setting... more) {
        boolean isTime = form.kind() == Form.Kind.DAY || form.kind() == Form.Kind.TIME;
        var days = form.kind() == Form.Kind.DAY ? LocalText.of("Som 2027-08-17, eller i dag, i dag+14, i dag-1.", "As 2027-08-17, or today, today+14, today-1.") : LocalText.NONE;
        var min = isTime ? here.named("min", "Tidigast", "Earliest") : here.named("min", "Minst", "Least");
        var max = isTime ? here.named("max", "Senast", "Latest") : here.named("max", "Högst", "Most");
        var settings = new ArrayList<>(List.of(here.line(new Named(min.at(), min.label(), days, false), form, ""), here.line(new Named(max.at(), max.label(), days, false), form, "")));
        settings.addAll(List.of(more));
        return settings;
    }

    private static List<Setting> choice(Here here) {
        return List.of(
            ItemSettings.options(here),
            here.choice(here.named("display", "Visas som", "Shown as"), "radio", Offer.of("radio", "Alla synliga", "All in view"), Offer.of("dropdown", "Rullista", "Drop-down"),
                Offer.of("search", "Sökbar lista", "List to search in").when("För hundratals alternativ.", "For hundreds of options.")),
            here.flag(sort(here)),
            ownText(here));
    }

    private static Named sort(Here here) {
        return here.named("sort", "I bokstavsordning", "In alphabetical order");
    }

    private static Setting ownText(Here here) {
        return here.choice(here.named("ownText", "Den som väljer detta skriver själv", "Who chooses this writes something"), "", withNothing(offered(here, "options")));
    }

    private static List<Setting> many(Here here, Setting... more) {
        var settings = new ArrayList<>(List.of(
            ItemSettings.options(here),
            here.line(here.named("min", "Minst så många", "At least so many"), Form.whole(1, MOST_CHOSEN), "1"),
            here.line(here.named("max", "Högst så många", "At most so many"), Form.whole(1, MOST_CHOSEN), "")));
        settings.addAll(List.of(more));
        return settings;
    }

    private static List<Setting> tree(Here here) {
        return List.of(
            ItemSettings.nodes(here),
            here.flag(here.named("leavesOnly", "Bara det som inget står under kan väljas", "Only what nothing stands below can be chosen")),
            here.line(here.named("max", "Högst så många", "At most so many"), Form.whole(1, MOST_CHOSEN), "1"));
    }

    private static List<Setting> slot(Here here) {
        return List.of(
            here.line(here.named("calendar", "Kalenderns namn", "Name of the calendar").hint("Som den heter bland kommunens register.", "As it is called among the municipality's registers.").needed(), Form.of(Form.Kind.SLUG), ""),
            here.line(here.named("from", "Första dagen, räknat från i dag", "First day, counted from today"), Form.whole(0, 365), "1"),
            here.line(here.named("days", "Så många dagar erbjuds", "How many days are offered"), Form.whole(1, 90), "30"));
    }

    private static List<Setting> person(Here here) {
        return List.of(
            parts(here, here.named("parts", "Frågar efter", "Asks for").needed(), PERSON),
            here.flag(here.named("prefill", "Fylls i från inloggningen", "Filled in from the login")),
            here.flag(here.named("signs", "Ska skriva under", "Signs").hint("Behöver personnummer, och e-post eller telefon.", "Needs the personal number, and e-mail or phone.")));
    }

    private static Setting parts(Here here, Named named, String[][] words) {
        var asked = here.texts("parts");
        var optional = here.texts("optionalParts");
        return new Setting.Parts(named, List.of(words).stream().map(part -> new Setting.Part(part[0], LocalText.of(part[1], part[2]),
            !asked.contains(part[0]) ? Setting.Wanted.NO : optional.contains(part[0]) ? Setting.Wanted.OPTIONAL : Setting.Wanted.YES)).toList());
    }

    private static List<Setting> child(Here here) {
        return List.of(
            here.line(here.named("minAge", "Yngst (år)", "Youngest (years)"), Form.whole(0, OLDEST), ""),
            here.line(here.named("maxAge", "Äldst (år)", "Oldest (years)"), Form.whole(0, OLDEST), ""),
            here.flag(here.named("guardianContact", "Frågar hur den andra vårdnadshavaren nås", "Asks how to reach the other guardian")));
    }

    private static List<Setting> map(Here here) {
        return List.of(
            here.choices(here.named("shapes", "Får ritas", "May be drawn").hint("En punkt, om inget anges.", "A point, unless said otherwise."),
                Offer.of("point", "Punkt", "Point"), Offer.of("line", "Linje", "Line"), Offer.of("polygon", "Yta", "Area")),
            here.line(here.named("max", "Högst så många", "At most so many"), Form.whole(1, 20), "1"),
            here.flag(here.named("exact", "Ord räcker inte", "Words are not enough")),
            bounds(here, here.named("start", "Kartan börjar vid", "The map begins at"), "latitude,Latitud,Latitude;longitude,Longitud,Longitude;zoom,Zoom 0–19,Zoom 0–19"),
            bounds(here, here.named("bounds", "Måste ligga inom", "Must lie within"), "south,Söder,South;west,Väster,West;north,Norr,North;east,Öster,East"));
    }

    private static Setting bounds(Here here, Named named, String words) {
        return new Setting.Bounds(named, List.of(words.split(";")).stream().map(each -> each.split(",")).map(each -> {
            boolean isWhole = each[0].equals("zoom");
            var form = isWhole ? Form.whole(0, 19) : Form.of(Form.Kind.DECIMAL);
            String text = here.document().at(named.at().in(each[0])).map(value -> Typed.shown(value, form, here.spoken())).orElse("");
            return new Setting.Bound(each[0], LocalText.of(each[1], each[2]), text, isWhole);
        }).toList());
    }

    private static List<Setting> file(Here here) {
        return List.of(
            here.choices(here.named("kinds", "Filtyper", "Kinds of files").needed(), FILE_KINDS),
            here.line(here.named("maxCount", "Högst så många filer", "At most so many files"), Form.whole(1, 50), "1"),
            here.line(here.named("maxBytes", "Störst tillåtna fil (MB)", "Largest file (MB)"), new Form(Form.Kind.MEGABYTES, 1, 200_000_000), "10"));
    }

    private static List<Setting> group(Here here) {
        var settings = new ArrayList<Setting>();
        settings.add(ServiceSettings.questions(here, here.named("questions", "Frågor på varje rad", "Questions of each row").needed()));
        settings.add(here.words(here.named("row", "En rad kallas", "A row is called").hint("Som resa eller barn.", "As journey or child.")));
        if (!here.has("rows") || here.has("min") || here.has("max")) {
            settings.add(here.line(here.named("min", "Minst så många rader", "At least so many rows"), Form.whole(0, MOST_ROWS), "1"));
            settings.add(here.line(here.named("max", "Högst så många rader", "At most so many rows"), Form.whole(1, MOST_ROWS), "100"));
        }
        settings.add(ItemSettings.rows(here));
        settings.add(here.choice(here.named("display", "Visas som", "Shown as"), "rows", Offer.of("rows", "Rader med frågorna under varandra", "Rows with questions below each other"),
            Offer.of("table", "Tabell", "Table").when("Bara för det som besvaras på en rad.", "Only for what is answered on one line.")));
        return settings;
    }

    private static List<Setting> calculated(Here here) {
        var settings = new ArrayList<Setting>(List.of(
            new Setting.Formula(here.named("formula", "Räknas ut så här", "Worked out as").needed(), here.value("formula")),
            here.choice(here.named("result", "Ger", "Makes"), "number", Offer.of("number", "Ett tal", "A number"), Offer.of("date", "En dag", "A day"), Offer.of("text", "Ett ord", "A word")),
            here.choice(here.named("currency", "Är ett belopp i", "Is an amount of"), "", withNothing(CURRENCIES)),
            decimals(here),
            here.words(here.named("unit", "Enhet", "Unit")),
            here.flag(here.named("onPage", "Visas på sidan", "Shown on the page"), true)));
        if (here.text("result").equals("text") || here.has("words")) settings.add(ItemSettings.words(here));
        return settings;
    }
}
