package se.samform.designer.settings;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/**
 * What can be settled of something in a document: of the whole, a step, a question, or of what stands in one of its lists.
 *
 * @param title what it is called, in the language that is spoken; empty where it has no name yet
 * @param kind what it is
 * @param groups the usual ones first
 */
public record Settings(Place at, String title, LocalText kind, List<Settings.Group> groups) {
    public Settings {
        groups = List.copyOf(groups);
    }

    /** Settings that belong together. @param isFolded whether it is opened by who looks for it */
    public record Group(String id, LocalText title, boolean isFolded, List<Setting> settings) {
        public Group {
            settings = List.copyOf(settings);
        }

        static Group open(String id, String swedish, String english, List<Setting> settings) {
            return new Group(id, LocalText.of(swedish, english), false, settings);
        }

        static Group folded(String id, String swedish, String english, List<Setting> settings) {
            return new Group(id, LocalText.of(swedish, english), true, settings);
        }
    }

    /** Empty where nothing stands, or nothing that has settings. */
    public static Optional<Settings> of(Document document, Place at, Language spoken) {
        if (!(document.at(at).orElse(null) instanceof JsonObject)) return Optional.empty();
        var here = new Here(document, at, spoken);
        return groups(here).map(groups -> new Settings(at, here.called(), kind(here), groups));
    }

    private static Optional<List<Group>> groups(Here here) {
        if (here.at().isWhole()) return Optional.of(ServiceSettings.of(here));
        var names = here.at().names();
        String list = names.size() < 2 ? "" : names.get(names.size() - 2);
        if (list.equals("steps")) return Optional.of(StepSettings.of(here));
        if (list.equals("questions")) return QuestionKind.of(here.text("type")).map(kind -> AskedSettings.of(here, kind));
        var settings = ItemSettings.of(here, list);
        return settings.isEmpty() ? Optional.empty() : Optional.of(List.of(Group.open(list, "Inställningar", "Settings", settings)));
    }

    private static LocalText kind(Here here) {
        if (here.at().isWhole()) return LocalText.of("E-tjänst", "E-service");
        var names = here.at().names();
        return switch (names.get(names.size() - 2)) {
            case "steps" -> LocalText.of("Steg", "Step");
            case "questions" -> QuestionKind.of(here.text("type")).map(QuestionKind::title).orElse(LocalText.of("Fråga", "Question"));
            case "options", "nodes", "children" -> LocalText.of("Alternativ", "Option");
            case "rows" -> LocalText.of("Rad", "Row");
            case "items" -> LocalText.of("Sak", "Thing");
            case "files" -> LocalText.of("Fil", "File");
            case "roles" -> LocalText.of("Roll", "Role");
            default -> LocalText.of("Punkt", "Item");
        };
    }

    /** All settings, and those of what stands in lists, one level below the other. */
    public Stream<Setting> all() {
        return groups.stream().flatMap(group -> all(group.settings()));
    }

    private static Stream<Setting> all(List<Setting> settings) {
        return settings.stream().flatMap(setting -> setting instanceof Setting.Items items
            ? Stream.concat(Stream.of(setting), items.items().stream().flatMap(item -> all(item.settings()))) : Stream.of(setting));
    }

    /** The names of a setting's fields; none of what has settings of its own. */
    public static List<String> fields(Setting setting) {
        return Posting.fields(setting);
    }

    /** What a field shows, as it would be posted untouched. */
    public static List<String> shown(Setting setting, String field) {
        return Posting.shown(setting, field);
    }

    /** What a pane wishes that is posted as a whole, as it is without a script. @param posted by field; what a field showed stands at {@code seen:} and its name */
    public static PostedPane wish(Document document, Place at, Map<String, List<String>> posted) {
        return PostedPane.of(document, at, posted);
    }

    /**
     * What a posted field wishes.
     *
     * @param field its name: the text of a place
     * @param values what was posted; none for a box that isn't checked
     * @param seen what the field showed when it was made; empty to write whatever stands there now
     */
    public static Posted wish(Document document, Place at, String field, List<String> values, Optional<List<String>> seen) {
        return of(document, at, Language.SWEDISH).map(settings -> new Posting(document).wish(settings, field, values, seen)).orElse(new Posted.NotThere());
    }
}
