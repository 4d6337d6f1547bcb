package se.samform.designer.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samform.core.json.Json;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;

/** Who edits texts changes what people read, and nothing else. */
class OnlyTextsTest {
    private static final Document BUS = Document.parse(example("skolskjuts")).orElseThrow();

    private static byte[] example(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "examples", "services", name + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean put(String at, JsonValue value) {
        return OnlyTexts.areChanged(BUS, Edit.of(new Change.Put(Place.of(at), value)));
    }

    private static JsonValue text(String text) {
        return Trees.text(text);
    }

    private static JsonObject texts(String swedish) {
        return Json.createObjectBuilder().add("sv", swedish).build();
    }

    private static String step() {
        return "steps/" + BUS.namesIn(Place.of("steps")).getFirst();
    }

    private static String question() {
        return step() + "/questions/" + BUS.namesIn(Place.of(step() + "/questions")).getFirst();
    }

    @Test
    void texts_of_any_place_are_theirs() {
        assertTrue(put("title/sv", text("Buss")));
        assertTrue(put(step() + "/title", texts("Steg")));
        assertTrue(put(question() + "/label/sv", text("Vem?")));
        assertTrue(put(question() + "/help", texts("Nytt")), "also where there was none");
        assertTrue(OnlyTexts.areChanged(BUS, Edit.of(new Change.Take(Place.of("summary/sv")))));
        assertTrue(put("flow/statuses/" + BUS.namesIn(Place.of("flow/statuses")).getFirst() + "/title/sv", text("Kommit in")));
    }

    @Test
    void what_is_asked_and_what_becomes_of_it_is_not() {
        assertFalse(put(question() + "/required", JsonValue.TRUE));
        assertFalse(put(question() + "/id", text("other")));
        assertFalse(put("minutes", Trees.number(7)));
        assertFalse(put("languages", Json.createArrayBuilder().add("sv").build()));
        assertFalse(OnlyTexts.areChanged(BUS, Edit.of(new Change.Take(Place.of(question())))));
        assertFalse(OnlyTexts.areChanged(BUS, Edit.of(new Change.Insert(Place.of(step() + "/questions"), "", Json.createObjectBuilder().add("id", "new").add("type", "text").build()))));
        assertFalse(OnlyTexts.areChanged(BUS, Edit.of(new Change.Move(Place.of(question()), Place.of(step() + "/questions"), ""))), "nor the order");
    }

    @Test
    void a_text_in_a_language_that_the_service_does_not_have_or_that_is_no_text_is_not() {
        assertFalse(put("title/fi", text("Bussi")));
        assertFalse(put("title", text("Buss")));
        assertFalse(put(question() + "/label", Json.createObjectBuilder().add("sv", 7).build()));
    }

    @Test
    void one_change_among_texts_that_is_none_spoils_the_whole() {
        assertFalse(OnlyTexts.areChanged(BUS, Edit.of(new Change.Put(Place.of("title/sv"), text("Buss")), new Change.Put(Place.of("minutes"), Trees.number(7)))));
        assertTrue(OnlyTexts.areChanged(BUS, Edit.NOTHING));
    }

    @Test
    void every_member_that_the_language_has_texts_in_is_known() throws IOException {
        try (var schema = OnlyTextsTest.class.getResourceAsStream("/se/samform/core/form/e-service-1.schema.json")) {
            var found = new TreeSet<String>();
            if (JsonText.parse(schema.readAllBytes(), 1 << 20, 40) instanceof Parsed.Tree(var root)) walk("", root, found);
            assertEquals(new TreeSet<>(OnlyTexts.MEMBERS), found);
        }
    }

    private static void walk(String name, JsonValue value, TreeSet<String> found) {
        if (value instanceof JsonArray list) list.forEach(each -> walk("", each, found));
        if (!(value instanceof JsonObject object)) return;
        if (object.getString("$ref", "").equals("#/$defs/texts")) found.add(name);
        for (Map.Entry<String, JsonValue> each : object.entrySet()) walk(each.getKey(), each.getValue(), found);
    }
}
