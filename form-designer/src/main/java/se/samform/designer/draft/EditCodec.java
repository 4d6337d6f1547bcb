package se.samform.designer.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;

/** Edits as they are stored: {@code [{"put": "title/sv", "value": "…"}]}. What is read is our own. */
final class EditCodec {
    private static final String PUT = "put";
    private static final String TAKE = "take";
    private static final String INSERT = "insert";
    private static final String MOVE = "move";
    private static final String TO = "to";
    private static final String BEFORE = "before";
    private static final String VALUE = "value";

    private EditCodec() {}

    static byte[] write(Edit edit) {
        var array = Json.createArrayBuilder();
        edit.changes().forEach(change -> array.add(write(change)));
        return CanonicalJson.write(array.build());
    }

    private static JsonObject write(Change change) {
        return switch (change) {
            case Change.Put(Place at, JsonValue value) -> new ObjectTree().put(PUT, at.text()).put(VALUE, value).build();
            case Change.Take(Place at) -> new ObjectTree().put(TAKE, at.text()).build();
            case Change.Insert(Place list, String before, JsonValue value) -> new ObjectTree().put(INSERT, list.text()).put(BEFORE, before).put(VALUE, value).build();
            case Change.Move(Place at, Place list, String before) -> new ObjectTree().put(MOVE, at.text()).put(TO, list.text()).put(BEFORE, before).build();
        };
    }

    static Edit read(byte[] json) {
        try (var reader = Json.createReader(new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8))) {
            JsonArray array = reader.readArray();
            return new Edit(array.stream().map(JsonValue::asJsonObject).map(EditCodec::change).toList());
        }
    }

    private static Change change(JsonObject object) {
        if (object.containsKey(PUT)) return new Change.Put(Place.of(object.getString(PUT)), object.get(VALUE));
        if (object.containsKey(TAKE)) return new Change.Take(Place.of(object.getString(TAKE)));
        if (object.containsKey(INSERT)) return new Change.Insert(Place.of(object.getString(INSERT)), object.getString(BEFORE), object.get(VALUE));
        return new Change.Move(Place.of(object.getString(MOVE)), Place.of(object.getString(TO)), object.getString(BEFORE));
    }
}
