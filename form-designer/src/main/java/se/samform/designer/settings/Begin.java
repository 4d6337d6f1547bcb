package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What new things begin as: without faults wherever they may stand, with ids that nothing else has, and first texts to write over. */
public final class Begin {
    private static final Place ROLES = Place.of("roles");

    private final Document document;
    private final Texts texts;
    private final Set<String> ids;

    private Begin(Document document) {
        this.document = document;
        this.texts = Texts.of(document);
        this.ids = new HashSet<>(FreshIds.all(document.tree()));
    }

    /** The types to choose from. */
    static List<Offer> types() {
        return Arrays.stream(QuestionKind.values()).map(kind -> new Offer(kind.word(), kind.title(), kind.when())).toList();
    }

    static JsonObject says(Document document, String swedish, String english) {
        return Texts.of(document).say(swedish, english);
    }

    /** A whole e-service with one step and one question, that is received, looked at, decided and closed. @param title in the first of the languages */
    public static Document service(String title, List<Language> languages) {
        return NewService.of(title, languages);
    }

    /** A question of a type, to be put in a document. */
    public static JsonObject question(Document document, QuestionKind kind) {
        return new Begin(document).question(kind);
    }

    public static JsonObject step(Document document) {
        var begin = new Begin(document);
        var title = LocalText.of("Nytt steg", "New step");
        return new ObjectTree().put("id", begin.id(title)).put("title", begin.texts.say(title)).put("questions", JsonValue.EMPTY_JSON_ARRAY).build();
    }

    /** What is added to a list of a question, or of the whole; empty for a list that this is no way to add to. @param list where it stands, or will */
    static Optional<JsonObject> item(Document document, Place list) {
        var begin = new Begin(document);
        var there = FreshIds.beside(document, list.in("new"));
        return switch (list.last()) {
            case "options" -> Optional.of(begin.option(LocalText.of("Alternativ %s", "Option %s"), there));
            case "nodes", "children" -> Optional.of(begin.option(LocalText.of("Alternativ %s", "Option %s"), there));
            case "rows" -> Optional.of(begin.option(LocalText.of("Rad %s", "Row %s"), there));
            case "items" -> Optional.of(begin.priced(there));
            case "roles" -> Optional.of(begin.role("unit", LocalText.of("Ny enhet", "New unit")));
            case "needs", "process", "facts", "paragraphs" -> Optional.of(new ObjectTree().put("title", begin.texts.say("Ny punkt", "New item")).build());
            case "charges" -> Optional.of(charge(document));
            case "secrecy" -> Optional.of(new ObjectTree().put("ground", "OSL 21:1").build());
            case "words" -> Optional.of(list.outer().last().equals("notices") ? begin.noticeWords() : begin.word(list));
            default -> Optional.empty();
        };
    }

    /** What costs: the first that can, or a fee that the municipality sets. */
    static JsonObject charge(Document document) {
        var roles = document.namesIn(ROLES).stream().filter(name -> document.textAt(ROLES.in(name, "kind")).equals("fee")).map(name -> document.textAt(ROLES.in(name, "id"))).toList();
        return roles.isEmpty() ? new ObjectTree().put("fee", "avgift").build() : new ObjectTree().put("fee", roles.getFirst()).build();
    }

    private String id(LocalText words) {
        String id = FreshIds.fresh(words.in(texts.languages().getFirst()), ids);
        ids.add(id);
        return id;
    }

    private JsonObject role(String kind, LocalText title) {
        return new ObjectTree().put("id", id(title)).put("kind", kind).put("title", texts.say(title)).build();
    }

    private JsonObject word(Place list) {
        var there = document.namesIn(list).stream().map(name -> document.textAt(list.in(name, "word"))).toList();
        return new ObjectTree().put("word", FreshIds.freshOption("ord", Set.copyOf(there))).put("label", texts.say("Nytt ord", "New word")).build();
    }

    private JsonObject noticeWords() {
        return new ObjectTree().put("of", "new-message/applicant/mail").put("subject", texts.say("Nytt om {reference}", "News of {reference}")).put("text", texts.say("Läs: {link}", "Read: {link}")).build();
    }

    /** The next by its number that nothing else is called. */
    private JsonObject option(LocalText words, Set<String> there) {
        int number = 1;
        while (there.contains(FreshIds.freshOption(words.formatted(number).in(texts.languages().getFirst()), Set.of()))) number++;
        var said = words.formatted(number);
        return new ObjectTree().put("id", FreshIds.freshOption(said.in(texts.languages().getFirst()), there)).put("label", texts.say(said)).build();
    }

    private JsonArray options() {
        var first = option(LocalText.of("Alternativ %s", "Option %s"), Set.of());
        return Json.createArrayBuilder().add(first).add(option(LocalText.of("Alternativ %s", "Option %s"), Set.of(first.getString("id")))).build();
    }

    private JsonObject priced(Set<String> there) {
        var option = option(LocalText.of("Sak %s", "Thing %s"), there);
        return new ObjectTree().put("id", option.get("id")).put("label", option.get("label")).put("price", "0").build();
    }

    private ObjectTree asked(QuestionKind kind, String swedish, String english) {
        var label = LocalText.of(swedish, english);
        return new ObjectTree().put("type", kind.word()).put("id", id(label)).put("label", texts.say(label));
    }

    private JsonObject question(QuestionKind kind) {
        return switch (kind) {
            case TEXT -> asked(kind, "Ny fråga", "New question").build();
            case LONG_TEXT -> asked(kind, "Beskriv med egna ord", "Describe in your own words").build();
            case NUMBER -> asked(kind, "Hur många?", "How many?").build();
            case MONEY -> asked(kind, "Hur mycket kostar det?", "How much does it cost?").build();
            case YES_NO -> asked(kind, "Stämmer det?", "Is it so?").build();
            case CHOICE -> asked(kind, "Vilket passar bäst?", "Which fits best?").put("options", options()).build();
            case CHOICES -> asked(kind, "Vilka stämmer?", "Which are right?").put("hint", texts.say("Välj alla som stämmer.", "Choose all that are right.")).put("options", options()).build();
            case RANKED -> asked(kind, "Vad vill du helst?", "What do you want most?").put("options", options()).build();
            case TREE -> asked(kind, "Vad gäller det?", "What is it about?").put("nodes", options()).build();
            case LIST -> asked(kind, "Välj ur listan", "Choose from the list").put("source", "lista").build();
            case DATE -> asked(kind, "Vilken dag?", "Which day?").build();
            case DATE_RANGE -> asked(kind, "Under vilken tid?", "During which time?").build();
            case TIME -> asked(kind, "Vilken tid på dagen?", "What time of the day?").build();
            case SLOT -> asked(kind, "Boka en tid", "Book a time").put("calendar", "kalender").build();
            case PERSON -> asked(kind, "Kontaktuppgifter", "How to reach you").put("parts", Trees.texts(List.of("name", "email", "phone"))).build();
            case CHILD -> asked(kind, "Vilket barn gäller det?", "Which child is it about?").build();
            case ORGANISATION -> asked(kind, "Vilket företag eller vilken förening?", "Which company or association?").build();
            case EMPLOYEE -> asked(kind, "Vilken medarbetare?", "Which employee?").build();
            case ADDRESS -> asked(kind, "Vilken adress?", "Which address?").build();
            case MAP -> asked(kind, "Var är det?", "Where is it?").build();
            case FILE -> asked(kind, "Bifoga en fil", "Attach a file").put("kinds", Trees.texts(List.of("pdf", "jpeg", "png"))).build();
            case GROUP -> asked(kind, "En rad för varje", "A row for each").put("row", texts.say("Rad", "Row")).put("questions", Json.createArrayBuilder().add(question(QuestionKind.TEXT)).build()).build();
            case PRICED -> asked(kind, "Vad vill du beställa?", "What do you want to order?").put("items", Json.createArrayBuilder().add(priced(Set.of())).build()).build();
            case CONSENT -> asked(kind, "Samtycke", "Consent").put("text", texts.say("Jag godkänner att uppgifterna används för ärendet.", "I agree that the data are used for the case.")).build();
            case CALCULATED -> asked(kind, "Summa", "Sum").put("formula", "0").build();
            case INFORMATION -> asked(kind, "Bra att veta", "Good to know").put("text", texts.say("Skriv det som sökanden behöver veta här.", "Write here what people need to know.")).build();
            case STOP -> asked(kind, "Du kan inte söka här", "You can't apply here").put("text", texts.say("Skriv varför, och vad man kan göra i stället.", "Write why, and what to do instead.")).build();
        };
    }
}
