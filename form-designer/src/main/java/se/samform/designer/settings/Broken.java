package se.samform.designer.settings;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.samform.core.form.Fault;
import se.samform.core.form.json.ReadResult;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;

/** Faults that come with an edit. */
final class Broken {
    private Broken() {}

    static List<Fault> by(Document document, Edit edit) {
        if (!(document.with(edit) instanceof Edited.Done(Document after, Edit undo))) return List.of();
        var before = new HashSet<>(faults(document).stream().map(fault -> said(fault, document.tree())).toList());
        return faults(after).stream().filter(fault -> !before.contains(said(fault, after.tree()))).toList();
    }

    /** Numbers in pointers are others when something comes or goes. */
    private static Map.Entry<Place, Object> said(Fault fault, JsonObject tree) {
        return Map.entry(Place.ofPointer(fault.path(), tree), fault.sentence());
    }

    private static List<Fault> faults(Document document) {
        return switch (document.read()) {
            case ReadResult.Read read -> List.of();
            case ReadResult.Faulty(var faults) -> faults;
        };
    }
}
