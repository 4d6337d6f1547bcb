package se.samform.designer.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** A question that becomes one of another type: what the new type has too stays, and what it needs comes. */
final class Retyped {
    private static final Set<QuestionKind> OPTIONED = Set.of(QuestionKind.CHOICE, QuestionKind.CHOICES, QuestionKind.RANKED);
    private static final Set<QuestionKind> NUMBERS = Set.of(QuestionKind.NUMBER, QuestionKind.MONEY);
    private static final Set<QuestionKind> DAYS = Set.of(QuestionKind.DATE, QuestionKind.DATE_RANGE);
    private static final Set<QuestionKind> TOLD = Set.of(QuestionKind.INFORMATION, QuestionKind.STOP, QuestionKind.CONSENT);
    private static final Set<QuestionKind> WRITTEN = Set.of(QuestionKind.TEXT, QuestionKind.LONG_TEXT);
    private static final Set<QuestionKind> PRICED = Set.of(QuestionKind.PRICED, QuestionKind.MONEY);
    private static final List<Set<QuestionKind>> ALIKE = List.of(OPTIONED, NUMBERS, DAYS, TOLD, WRITTEN, PRICED);

    private Retyped() {}

    static List<Change> of(Document document, Place at, QuestionKind kind) {
        if (document.textAt(at.in("type")).equals(kind.word())) return List.of();
        var was = document.at(at).orElse(JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        var begun = Begin.question(document, kind);
        var kept = kept(document, at, was, kind);
        var changes = new ArrayList<Change>();
        was.keySet().stream().filter(name -> !kept.contains(name) && !begun.containsKey(name)).forEach(name -> changes.add(new Change.Take(at.in(name))));
        changes.add(new Change.Put(at.in("type"), Trees.text(kind.word())));
        begun.forEach((name, value) -> {
            if (!name.equals("type") && !kept.contains(name) && !name.equals("hint") && !name.equals("row")) changes.add(new Change.Put(at.in(name), value));
        });
        if (kind == QuestionKind.TREE && was.containsKey("options")) changes.add(new Change.Put(at.in("nodes"), nodes(was)));
        if (kind == QuestionKind.CHOICE && was.getString("type", "").equals("yes-no")) changes.add(new Change.Put(at.in("options"), yesAndNo(document)));
        if (OPTIONED.contains(kind) && was.containsKey("nodes")) changes.add(new Change.Put(at.in("options"), options(was)));
        return changes;
    }

    /** Members that stay as they are. */
    private static Set<String> kept(Document document, Place at, JsonObject was, QuestionKind kind) {
        var names = new HashSet<String>(List.of("id", "label", "hint", "help", "shortName", "shown", "exportName", "hiddenFrom", "changedBy", "sensitive", "searchable"));
        if (kind.isAsked()) names.addAll(List.of("required", "example", "whenMissing"));
        var before = QuestionKind.of(document.textAt(at.in("type")));
        ALIKE.stream().filter(alike -> alike.contains(kind) && before.filter(alike::contains).isPresent()).forEach(alike -> names.addAll(own(document, at, kind)));
        names.removeIf(name -> !was.containsKey(name));
        if (NUMBERS.contains(kind)) limits(was, names);
        if (WRITTEN.contains(kind)) names.remove("maxLength");
        if (kind == QuestionKind.GROUP) names.remove("required");
        return names;
    }

    /** What the settings of the type itself are called. */
    private static List<String> own(Document document, Place at, QuestionKind kind) {
        var here = new Here(document, at, Language.SWEDISH);
        var settings = new ArrayList<>(AnswerSettings.of(here, kind));
        settings.addAll(AnswerSettings.told(here, kind));
        return settings.stream().map(setting -> setting.named().at().last()).toList();
    }

    /** An amount has at most two decimals. */
    private static void limits(JsonObject was, Set<String> names) {
        names.removeIf(name -> (name.equals("min") || name.equals("max")) && was.getString(name, "").matches(".*\\.[0-9]{3,}"));
    }

    /** Called as the answers were, so that conditions hold still. */
    private static JsonValue yesAndNo(Document document) {
        var texts = Texts.of(document);
        return Json.createArrayBuilder()
            .add(new ObjectTree().put("id", "yes").put("label", texts.say("Ja", "Yes")).build())
            .add(new ObjectTree().put("id", "no").put("label", texts.say("Nej", "No")).build()).build();
    }

    private static JsonValue nodes(JsonObject was) {
        return Trees.list(was.getJsonArray("options").getValuesAs(JsonObject.class), option -> without(option, "shown"));
    }

    private static JsonValue options(JsonObject was) {
        return Trees.list(was.getJsonArray("nodes").getValuesAs(JsonObject.class), node -> without(node, "children"));
    }

    private static JsonObject without(JsonObject object, String name) {
        var copy = new ObjectTree();
        object.forEach((key, value) -> copy.putIf(!key.equals(name), key, value));
        return copy.build();
    }
}
