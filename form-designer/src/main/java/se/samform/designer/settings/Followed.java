package se.samform.designer.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Differing;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.logic.Renaming;

/** What follows when something is called otherwise. */
final class Followed {
    private Followed() {}

    /** Done before it is called otherwise. */
    static List<Change> changes(Document document, Place thing, String id) {
        String was = document.textAt(thing.in("id"));
        var after = switch (thing.outer().last()) {
            case "questions" -> question(document, thing, was, id);
            case "options", "nodes", "children" -> new OtherOption(document.textAt(Removing.pane(thing).in("id")), was, id).in(document.tree());
            case "roles" -> OtherName.ofRole(document.textAt(thing.in("kind")), was, id).in(document.tree());
            case "steps" -> OtherName.ofStep(was, id).in(document.tree());
            default -> document.tree();
        };
        return changes(document, after);
    }

    /** All but the question itself. */
    private static JsonObject question(Document document, Place thing, String was, String id) {
        var renamed = new Document(Renaming.of(document.tree(), was, id));
        var itself = Edit.of(new Change.Put(thing.outer().in(id, "id"), Trees.text(was)));
        return renamed.with(itself) instanceof Edited.Done(Document after, Edit undo) ? after.tree() : document.tree();
    }

    private static List<Change> changes(Document document, JsonObject after) {
        var changes = new ArrayList<Change>();
        for (Differing each : Differing.between(document, new Document(after))) {
            changes.add(each.after().<Change>map(value -> new Change.Put(each.at(), value)).orElseGet(() -> new Change.Take(each.at())));
        }
        return changes;
    }

    /** With another text, where it is this one, or one of these. */
    static JsonValue otherwise(JsonValue value, String was, String id) {
        return value.equals(Trees.text(was)) ? Trees.text(id) : value;
    }
}
