package se.samform.portal.designer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.portal.wording.Told;

/** What was done to a document, in a few words: what would be undone, what stands in the change log. */
final class EditWords {
    private static final int LONGEST = 60;

    private final Names names;
    private final Told told;

    /** @param document as it is now, for names */
    EditWords(Document document, Told told) {
        this.names = new Names(document, told.language());
        this.told = told;
    }

    String of(Edit edit) {
        if (edit.isNothing()) return "";
        var change = edit.changes().getFirst();
        return told.texts().of("design.did." + word(change), name(change));
    }

    private static String word(Change change) {
        return switch (change) {
            case Change.Put put -> "changed";
            case Change.Take take -> "removed";
            case Change.Insert insert -> "added";
            case Change.Move move -> "moved";
        };
    }

    private String name(Change change) {
        return switch (change) {
            case Change.Put(Place at, JsonValue value) -> around(at);
            case Change.Take(Place at) -> around(at);
            case Change.Insert(Place list, String before, JsonValue value) -> 
                value instanceof JsonObject object ? new Names(new Document(object), told.language()).of(Place.WHOLE).map(EditWords::shortened).orElseGet(() -> around(list)) : around(list);
            case Change.Move(Place at, Place list, String before) -> around(list.in(at.last()));
        };
    }

    /** The nearest thing around a place that has a name. */
    private String around(Place place) {
        return names.around(place).map(EditWords::shortened).orElseGet(() -> told.texts().of("design.head"));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
