package se.samform.designer.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.text.LocalText;

/** The types of questions, as somebody who builds a form looks for them. */
public enum QuestionKind {
    TEXT(Family.WRITTEN, "text", "Kort text", "Short text",
        "En rad, som ett namn, ett telefonnummer eller en e-postadress. Formatet kan kontrolleras.", "One line, as a name, a phone number or an e-mail address. Its format can be checked."),
    LONG_TEXT(Family.WRITTEN, "text", "Lång text", "Long text", "När svaret behöver flera rader, som en beskrivning eller ett skäl.", "When the answer needs several lines, as a description or a reason."),
    NUMBER(Family.WRITTEN, "calc", "Tal", "Number", "Antal, mått och annat som går att räkna med.", "Amounts, measures and other things to reckon with."),
    MONEY(Family.WRITTEN, "coin", "Belopp", "Amount of money", "En summa i kronor eller annan valuta, som en inkomst.", "A sum in kronor or another currency, as an income."),
    YES_NO(Family.CHOSEN, "radio", "Ja eller nej", "Yes or no", "När det bara finns två svar.", "When there are only two answers."),
    CHOICE(Family.CHOSEN, "radio", "Ett av flera val", "One of several", "När precis ett alternativ passar. Långa listor kan vara en rullista.", "When exactly one option fits. Long lists may be a drop-down."),
    CHOICES(Family.CHOSEN, "check-circle", "Flera val", "Several choices", "När flera alternativ kan passa samtidigt.", "When several options may fit at once."),
    RANKED(Family.CHOSEN, "list", "Rangordning", "Ranking", "När alternativ ska ordnas, som första, andra och tredje hand.", "When options are put in order, as first, second and third choice."),
    TREE(Family.CHOSEN, "branch", "Val i nivåer", "Choice in levels", "När alternativen står under varandra, som område, typ och del.", "When options stand below each other, as area, kind and part."),
    LIST(Family.CHOSEN, "search", "Ur en lista", "From a list", "När alternativen hämtas från ett annat system, som skolor eller gator.", "When the options come from another system, as schools or streets."),
    DATE(Family.TIME, "calendar", "Datum", "Date", "En dag, som ett födelsedatum eller när något ska börja.", "A day, as a birthday or when something begins."),
    DATE_RANGE(Family.TIME, "calendar", "Period", "Period", "Från en dag till en annan, som en resa eller en uthyrning.", "From one day to another, as a journey or a lease."),
    TIME(Family.TIME, "clock", "Klockslag", "Time of day", "En tid på dagen, utan datum.", "A time of the day, without a date."),
    SLOT(Family.TIME, "calendar", "Tid i en kalender", "Time in a calendar", "När sökanden ska boka en ledig tid.", "When a free time is to be booked."),
    PERSON(Family.WHO, "user", "Person", "Person", "Namn, personnummer, e-post, telefon och adress. Kan fyllas i från inloggningen.", "Name, personal number, e-mail, phone and address. May be filled in from the login."),
    CHILD(Family.WHO, "users", "Barn", "Child", "När det gäller ett barn till den som är inloggad. Vårdnaden hämtas ur folkbokföringen.", "About a child of whoever is logged in. Custody comes from the population register."),
    ORGANISATION(Family.WHO, "inbox", "Företag eller förening", "Company or association", "Organisationsnummer och namn, och kontaktuppgifter om de behövs.", "Organisation number and name, and how to reach it where needed."),
    EMPLOYEE(Family.WHO, "user", "Medarbetare", "Employee", "Någon som arbetar i kommunen.", "Somebody who works at the municipality."),
    ADDRESS(Family.WHERE, "home", "Adress eller fastighet", "Address or property", "När platsen har en adress eller en fastighetsbeteckning.", "When the place has an address or a property name."),
    MAP(Family.WHERE, "map", "Plats på karta", "Place on a map", "När platsen ska pekas ut eller ritas. Kan också beskrivas med ord.", "When the place is pointed out or drawn. May be told in words too."),
    FILE(Family.MORE, "upload", "Fil", "File", "När en bilaga ska skickas med, som ett intyg eller ett foto.", "When something is sent along, as a certificate or a photo."),
    GROUP(Family.MORE, "table", "Grupp som upprepas", "Group that repeats", "När samma frågor ställs flera gånger, som en gång för varje barn.", "When the same questions are asked several times, as once for each child."),
    PRICED(Family.MORE, "coin", "Beställning", "Order", "Saker med pris, och hur många av varje.", "Things with a price, and how many of each."),
    CONSENT(Family.MORE, "check", "Samtycke", "Consent", "När sökanden ska gå med på något innan det skickas in.", "When somebody has to agree to something before it is handed in."),
    CALCULATED(Family.MORE, "calc", "Uträknat värde", "Calculated value", "Räknas ut av andra svar, som en avgift eller ett avstånd.", "Worked out from other answers, as a fee or a distance."),
    INFORMATION(Family.TOLD, "info", "Information", "Information", "Text att läsa, kanske med filer att hämta. Inget att svara på.", "Text to read, perhaps with files to fetch. Nothing to answer."),
    STOP(Family.TOLD, "error", "Stopp", "Stop", "När den som svarat något visst inte kan söka här. Ingenting kan skickas in medan den visas.", "When who answered something can't apply here. Nothing can be handed in while it is shown.");

    /** What stands together where a type is chosen. */
    public enum Family {
        WRITTEN("Text och tal", "Text and numbers"),
        CHOSEN("Val", "Choices"),
        TIME("Datum och tid", "Date and time"),
        WHO("Vem", "Who"),
        WHERE("Var", "Where"),
        MORE("Bilagor, grupper och beräkningar", "Attachments, groups and calculations"),
        TOLD("Att läsa", "To read");

        private final LocalText title;

        Family(String swedish, String english) {
            this.title = LocalText.of(swedish, english);
        }

        public LocalText title() {
            return title;
        }

        /** In the order that they are looked for. */
        public List<QuestionKind> kinds() {
            return Arrays.stream(QuestionKind.values()).filter(kind -> kind.family == this).toList();
        }
    }

    private final Family family;
    private final String icon;
    private final LocalText title;
    private final LocalText when;

    QuestionKind(Family family, String icon, String swedish, String english, String when, String whenInEnglish) {
        this.family = family;
        this.icon = icon;
        this.title = LocalText.of(swedish, english);
        this.when = LocalText.of(when, whenInEnglish);
    }

    public Family family() {
        return family;
    }

    /** Its name among the icons. */
    public String icon() {
        return icon;
    }

    public LocalText title() {
        return title;
    }

    /** When to use it. */
    public LocalText when() {
        return when;
    }

    /** As in the format: {@code long-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Those in whose words, of any language, all that was typed is found, in any order; all of them where nothing was. */
    public static List<QuestionKind> search(String typed) {
        var sought = typed.toLowerCase(Locale.ROOT).trim().split("\\s+");
        return Arrays.stream(values()).filter(kind -> Arrays.stream(sought).allMatch(kind.words()::contains)).toList();
    }

    private String words() {
        return Stream.of(title, when, family.title).flatMap(text -> text.texts().values().stream()).reduce(word(), (one, other) -> one + " " + other).toLowerCase(Locale.ROOT);
    }

    /** Whether something can be answered to it. */
    boolean isAsked() {
        return this != INFORMATION && this != STOP && this != CALCULATED;
    }
}
