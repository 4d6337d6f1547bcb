package se.samform.designer.settings;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What follows when something is called otherwise. */
final class Followed {
    private Followed() {}

    /** Done before it is called otherwise. */
    static List<Change> changes(Document document, Place thing, String id) {
        var changes = new ArrayList<Change>();
        String was = document.textAt(thing.in("id"));
        var own = thing.outer().outer().in("ownText");
        if (thing.outer().last().equals("options") && document.textAt(own).equals(was)) changes.add(new Change.Put(own, Trees.text(id)));
        return changes;
    }
}
