package se.samform.designer.settings;

import java.util.List;
import se.samform.core.form.Paragraph;
import se.samform.core.text.LocalText;

/** Settings of what stands in lists: options, rows, places in a tree, things with a price, files, paragraphs, roles. */
final class ItemSettings {
    private static final Form OPTION_ID = Form.of(Form.Kind.OPTION_ID);
    private static final int MOST_OF_ONE = 10_000;

    private ItemSettings() {}

    /** Of what stands in a list that is called so. */
    static List<Setting> of(Here here, String list) {
        return switch (list) {
            case "options" -> option(here);
            case "rows" -> row(here);
            case "nodes", "children" -> node(here);
            case "items" -> priced(here);
            case "files" -> file(here);
            case "roles" -> role(here);
            case "needs", "process", "facts", "paragraphs" -> paragraph(here);
            case "words" -> here.at().outer().outer().isWhole() || here.at().outer().outer().last().equals("notices") ? TermSettings.noticeWords(here) : word(here);
            case "charges" -> TermSettings.charge(here);
            case "secrecy" -> TermSettings.ground(here);
            default -> List.of();
        };
    }

    static Setting options(Here here) {
        return here.items(here.named("options", "Alternativ", "Options").needed(), Setting.Items.Kind.OPTION, LocalText.of("Lägg till alternativ", "Add an option"), ItemSettings::option);
    }

    static Setting rows(Here here) {
        return here.items(here.named("rows", "Fasta rader", "Fixed rows").hint("Rader som alltid finns. Utan fasta rader lägger sökanden till rader efter behov.",
            "Rows that are always there. Without them people add rows as they need."), Setting.Items.Kind.ROW, LocalText.of("Lägg till fast rad", "Add a fixed row"), ItemSettings::row);
    }

    static Setting nodes(Here here) {
        return here.items(here.named("nodes", "Alternativ", "Options").needed(), Setting.Items.Kind.NODE, LocalText.of("Lägg till på översta nivån", "Add at the top"), ItemSettings::node);
    }

    static Setting pricedItems(Here here) {
        return here.items(here.named("items", "Saker att beställa", "Things to order").needed(), Setting.Items.Kind.PRICED_ITEM, LocalText.of("Lägg till sak", "Add a thing"), ItemSettings::priced);
    }

    static Setting files(Here here) {
        return here.items(here.named("files", "Filer att hämta", "Files to fetch").hint("Högst 500 kB per fil, 1,5 MB tillsammans.", "At most 500 kB each, 1.5 MB together."),
            Setting.Items.Kind.FILE, LocalText.of("Lägg till fil", "Add a file"), ItemSettings::file);
    }

    static Setting paragraphs(Here here, Named named) {
        return here.items(named, Setting.Items.Kind.PARAGRAPH, LocalText.of("Lägg till punkt", "Add an item"), ItemSettings::paragraph);
    }

    static Setting words(Here here) {
        return here.items(here.named("words", "Så läses orden", "How the words are read").hint("Vad människor ser i stället för ordet.", "What people see instead of the word."),
            Setting.Items.Kind.WORD, LocalText.of("Lägg till ord", "Add a word"), ItemSettings::word);
    }

    static Setting roles(Here here) {
        return here.items(here.named("roles", "Roller", "Roles").hint("Vem eller vad som behövs för ärendet. Kommunen säger sedan vilken enhet, mottagare eller avgift det är.",
            "Who or what a case needs. The municipality says which unit, receiver or fee it is."), Setting.Items.Kind.ROLE, LocalText.of("Lägg till roll", "Add a role"), ItemSettings::role);
    }

    private static List<Setting> option(Here here) {
        return List.of(label(here), hint(here), shown(here), id(here));
    }

    private static List<Setting> row(Here here) {
        return List.of(label(here), hint(here), id(here));
    }

    private static List<Setting> node(Here here) {
        var children = here.items(here.named("children", "Under detta", "Below it"), Setting.Items.Kind.NODE, LocalText.of("Lägg till under detta", "Add below it"), ItemSettings::node);
        return List.of(label(here), hint(here), id(here), children);
    }

    private static List<Setting> priced(Here here) {
        return List.of(
            label(here),
            here.line(here.named("price", "Pris för en", "Price of one").needed(), Form.of(Form.Kind.PRICE), ""),
            here.line(here.named("max", "Flest som kan beställas", "Most that can be ordered"), Form.whole(1, MOST_OF_ONE), "1"),
            hint(here),
            id(here));
    }

    private static List<Setting> file(Here here) {
        return List.of(
            here.words(here.named("name", "Filens namn", "Name of the file").needed()),
            here.choice(here.named("kind", "Slag av fil", "Kind of file").needed(), "", AnswerSettings.FILE_KINDS),
            id(here, Form.of(Form.Kind.ID)),
            new Setting.Note(here.named("content", "Innehåll", "Content").hint("Ta bort filen och lägg till en annan för att byta innehåll.", "Take the file away and add another to have another content.")));
    }

    private static List<Setting> role(Here here) {
        return List.of(
            here.words(here.named("title", "Vad rollen är", "What the role is").hint("Som: Den enhet som prövar ansökan", "As: The unit that considers the application").needed()),
            here.choice(here.named("kind", "Slag av roll", "Kind of role").needed(), "",
                Offer.of("unit", "Enhet", "Unit"), Offer.of("officers", "Handläggare", "Officers"), Offer.of("receiver", "Mottagande system", "Receiving system"),
                Offer.of("consultee", "Den som yttrar sig", "Consultee"), Offer.of("fee", "Avgift", "Fee"), Offer.of("area", "Område på kartan", "Area on the map")),
            id(here, Form.of(Form.Kind.ID)));
    }

    /** {@link Paragraph}. */
    private static List<Setting> paragraph(Here here) {
        return List.of(here.words(here.named("title", "Rubrik", "Heading").needed()), here.longWords(here.named("text", "Text", "Text")));
    }

    private static List<Setting> word(Here here) {
        return List.of(
            here.line(here.named("word", "Ordet i beräkningen", "The word in the calculation").needed(), Form.of(Form.Kind.WORD), ""),
            here.words(here.named("label", "Så läses det", "How it is read").needed()));
    }

    private static Setting label(Here here) {
        return here.words(here.named("label", "Text", "Text").needed());
    }

    private static Setting hint(Here here) {
        return here.words(here.named("hint", "Förklaring", "Explanation").hint("En mening som visas under texten.", "A sentence below the text."));
    }

    private static Setting shown(Here here) {
        return here.condition(here.named("shown", "Kan väljas", "Can be chosen"), Setting.Holds.ALWAYS);
    }

    private static Setting id(Here here) {
        return id(here, OPTION_ID);
    }

    static Setting id(Here here, Form form) {
        return here.line(here.named("id", "Namn i systemet", "Name in the system").hint("Används av villkor och andra system, aldrig av den som svarar.", "Used by conditions and other systems, never seen by who answers.").needed(), form, "");
    }
}
