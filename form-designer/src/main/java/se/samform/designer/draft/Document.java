package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/** A definition as it stands while it is built: a JSON object that may have faults. Immutable. */
public record Document(JsonObject tree) {

    /** What was read; empty for what isn't a JSON object within the limits of definitions. */
    public static Optional<Document> parse(byte[] json) {
        return JsonText.parse(json, DefinitionCodec.MAX_BYTES, DefinitionCodec.MAX_DEPTH) instanceof Parsed.Tree(JsonObject tree)
            ? Optional.of(new Document(tree)) : Optional.empty();
    }

    /** RFC 8785. */
    public byte[] bytes() {
        return CanonicalJson.write(tree);
    }

    /** The definition, or what is wrong with it. */
    public ReadResult read() {
        return DefinitionCodec.read(bytes());
    }

    public Optional<JsonValue> at(Place place) {
        return place.in(tree);
    }

    /** Empty where no text stands. */
    public String textAt(Place place) {
        return at(place).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).orElse("");
    }

    /** What the elements of the list there are called, in order; none where none stands. */
    public List<String> namesIn(Place list) {
        var names = new ArrayList<String>();
        if (at(list).orElse(JsonValue.NULL) instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) names.add(Place.name(array, i));
        }
        return List.copyOf(names);
    }

    /** With all of the edit, or nothing of it. */
    public Edited with(Edit edit) {
        var done = this;
        var undone = new ArrayList<Change>();
        try {
            for (Change change : edit.changes()) {
                undone.addFirst(done.inverse(change));
                done = done.with(change);
            }
        } catch (NotThere missing) {
            return new Edited.NotThere(missing.place());
        }
        return new Edited.Done(done, exactly(done, new Edit(undone)));
    }

    /** What takes it back to just what it was: member by member where empty things stood in it, which changes clear away, or where a list's elements lost their names. */
    private Edit exactly(Document done, Edit undo) {
        if (done.goesBack(undo, this)) return undo;
        var whole = new ArrayList<Change>();
        done.tree.keySet().stream().filter(name -> !tree.containsKey(name)).forEach(name -> whole.add(new Change.Take(Place.WHOLE.in(name))));
        tree.forEach((name, value) -> whole.add(new Change.Put(Place.WHOLE.in(name), value)));
        return new Edit(whole);
    }

    private boolean goesBack(Edit undo, Document to) {
        var back = this;
        try {
            for (Change change : undo.changes()) back = back.with(change);
        } catch (NotThere unnamed) {
            return false;
        }
        return back.equals(to);
    }

    private Document with(Change change) {
        return new Document(switch (change) {
            case Change.Put(Place at, JsonValue value) -> Trees.with(tree, at, was -> Optional.of(value));
            case Change.Take(Place at) -> Trees.with(tree, at, was -> Optional.empty());
            case Change.Insert(Place list, String before, JsonValue value) ->
                Trees.with(tree, list, was -> Optional.of(Trees.inserted(array(was, list), before, value, list)));
            case Change.Move(Place at, Place list, String before) -> moved(at, list, before);
        });
    }

    private JsonObject moved(Place at, Place list, String before) {
        var value = at(at).orElseThrow(() -> new NotThere(at));
        if (list.isIn(at)) throw new NotThere(list);
        return new Document(Trees.with(tree, at, was -> Optional.empty())).with(new Change.Insert(list, before, value)).tree;
    }

    private static JsonArray array(Optional<JsonValue> was, Place list) {
        if (was.isEmpty()) return JsonValue.EMPTY_JSON_ARRAY;
        if (was.get() instanceof JsonArray array) return array;
        throw new NotThere(list);
    }

    private Change inverse(Change change) {
        return switch (change) {
            case Change.Put(Place at, JsonValue value) -> at(at).<Change>map(was -> new Change.Put(renamed(at, value), was)).orElseGet(() -> new Change.Take(at));
            case Change.Take(Place at) -> comeBack(at);
            case Change.Insert(Place list, String before, JsonValue value) -> new Change.Take(inserted(list, before, value));
            case Change.Move(Place at, Place list, String before) -> moveBack(at, list, before);
        };
    }

    /** What is given another id is called by that. */
    private Place renamed(Place at, JsonValue value) {
        boolean isId = at.names().size() > 2 && at.last().equals(Place.ID) && value instanceof JsonString
            && at(at.outer().outer()).filter(list -> list instanceof JsonArray && Place.isNamed(list)).isPresent();
        return isId ? at.outer().outer().in(((JsonString) value).getString(), Place.ID) : at;
    }

    private Change comeBack(Place at) {
        var was = at(at).orElseThrow(() -> new NotThere(at));
        return at(at.outer()).orElseThrow() instanceof JsonArray array ? new Change.Insert(at.outer(), after(array, at.last()), was) : new Change.Put(at, was);
    }

    private Change moveBack(Place at, Place list, String before) {
        var value = at(at).orElseThrow(() -> new NotThere(at));
        if (!(at(at.outer()).orElseThrow() instanceof JsonArray array)) throw new NotThere(at.outer());
        var without = new Document(Trees.with(tree, at, was -> Optional.empty()));
        return new Change.Move(without.inserted(list, before, value), at.outer(), after(array, at.last()));
    }

    /** Where something stands once it has been inserted. */
    private Place inserted(Place list, String before, JsonValue value) {
        var after = Trees.inserted(array(at(list), list), before, value, list);
        int number = before.isEmpty() ? after.size() - 1 : Place.number(array(at(list), list), before).orElseThrow(() -> new NotThere(list.in(before)));
        return list.in(Place.name(after, number));
    }

    /** The name of the element behind one; empty for the end. */
    private static String after(JsonArray array, String name) {
        int number = Place.number(array, name).orElseThrow();
        if (number + 1 == array.size()) return "";
        // Where elements have no names, the one behind it has its number once it is gone.
        return Place.isNamed(array) ? Place.name(array, number + 1) : name;
    }
}
