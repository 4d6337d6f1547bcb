package se.samform.designer.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.Fault;
import se.samform.core.json.Trees;

/** Edits of documents, and what undoes them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentTest {
    private static final Path SERVICES = Path.of("..", "examples", "services");
    private static final int EDITS = 60;

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Document document(String json) {
        return Document.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Document done(Document document, Change... changes) {
        return assertInstanceOf(Edited.Done.class, document.with(Edit.of(changes))).document();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whatever_is_done_to_an_example_is_undone_to_the_last_byte(Path file) throws IOException {
        var whole = Document.parse(Files.readAllBytes(file)).orElseThrow();
        var random = new Random(5);
        var document = whole;
        for (int i = 0; i < EDITS; i++) {
            var edit = new Edit(Stream.generate(() -> change(whole, random)).limit(1 + random.nextInt(3)).toList());
            var stored = EditCodec.read(EditCodec.write(edit));
            assertEquals(edit, stored);
            if (!(document.with(stored) instanceof Edited.Done(Document after, Edit undo))) continue;
            var back = assertInstanceOf(Edited.Done.class, after.with(EditCodec.read(EditCodec.write(undo)))).document();
            assertArrayEquals(document.bytes(), back.bytes(), edit.toString());
            document = after;
        }
        assertTrue(!document.equals(whole), "nothing was done at all");
    }

    /** At a place that the document had in the beginning. */
    private static Change change(Document whole, Random random) {
        var places = places(whole.tree(), Place.WHOLE);
        var at = places.get(random.nextInt(places.size()));
        var lists = places.stream().filter(each -> whole.at(each).orElseThrow() instanceof JsonArray).toList();
        var list = lists.get(random.nextInt(lists.size()));
        var others = whole.namesIn(list);
        String before = random.nextBoolean() || others.isEmpty() ? "" : others.get(random.nextInt(others.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Change.Put(at, Trees.text("x" + random.nextInt()));
            case 1 -> new Change.Take(at);
            case 2 -> new Change.Insert(list, before, whole.at(at).orElseThrow());
            default -> new Change.Move(at, random.nextBoolean() && !at.isWhole() ? at.outer() : list, before);
        };
    }

    private static List<Place> places(JsonValue value, Place at) {
        var all = new ArrayList<Place>();
        if (!at.isWhole()) all.add(at);
        if (value instanceof JsonObject object) object.forEach((name, inner) -> all.addAll(places(inner, at.in(name))));
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) all.addAll(places(array.get(i), at.in(Place.name(array, i))));
        }
        return all;
    }

    @Test
    void a_place_stays_the_same_when_something_comes_before_it() {
        var form = document("{\"steps\": [{\"id\": \"a\"}, {\"id\": \"b\", \"title\": {\"sv\": \"Skäl\"}}]}");
        var title = Place.of("steps/b/title/sv");
        assertEquals(Optional.of("/steps/1/title/sv"), title.pointer(form.tree()));
        var longer = done(form, new Change.Insert(Place.of("steps"), "a", document("{\"id\": \"first\"}").tree()));
        assertEquals("Skäl", longer.textAt(title));
        assertEquals(Optional.of("/steps/2/title/sv"), title.pointer(longer.tree()));
        assertEquals(title, Place.ofPointer("/steps/2/title/sv", longer.tree()));
        assertEquals(List.of("first", "a", "b"), longer.namesIn(Place.of("steps")));
    }

    @Test
    void what_is_given_another_id_gets_its_own_back_where_others_have_changed_meanwhile() {
        var form = document("{\"steps\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
        var renamed = assertInstanceOf(Edited.Done.class, form.with(Edit.of(new Change.Put(Place.of("steps/b/id"), Trees.text("c")))));
        assertEquals(List.of("a", "c"), renamed.document().namesIn(Place.of("steps")));
        assertEquals(Edit.of(new Change.Put(Place.of("steps/c/id"), Trees.text("b"))), renamed.undo());
    }

    @Test
    void of_two_that_are_called_numbers_the_one_meant_is_found_by_its_id() {
        var form = document("{\"options\": [{\"id\": \"1\"}, {\"id\": \"0\"}, {\"id\": \"2\"}]}");
        assertEquals(Optional.of("/options/1"), Place.of("options/0").pointer(form.tree()));
        assertEquals(List.of("1", "2"), done(form, new Change.Take(Place.of("options/0"))).namesIn(Place.of("options")));
    }

    @Test
    void what_is_empty_goes_with_what_was_last_in_it_and_comes_back_with_it() {
        var form = document("{\"title\": {\"sv\": \"Buss\"}, \"summary\": {\"sv\": \"Kort\"}}");
        var without = done(form, new Change.Take(Place.of("title/sv")));
        assertEquals(document("{\"summary\": {\"sv\": \"Kort\"}}"), without);
        assertEquals(form, done(without, new Change.Put(Place.of("title/sv"), Trees.text("Buss"))));
    }

    @Test
    void an_edit_is_done_whole_or_not_at_all() {
        var form = document("{\"steps\": [{\"id\": \"a\"}]}");
        var edit = Edit.of(new Change.Put(Place.of("id"), Trees.text("x")), new Change.Take(Place.of("steps/b")));
        assertEquals(new Edited.NotThere(Place.of("steps/b")), form.with(edit));
    }

    @Test
    void nothing_moves_into_itself() {
        var form = document("{\"steps\": [{\"id\": \"a\", \"questions\": [{\"id\": \"q\", \"questions\": [{\"id\": \"r\"}]}]}]}");
        assertInstanceOf(Edited.NotThere.class, form.with(Edit.of(new Change.Move(Place.of("steps/a/questions/q"), Place.of("steps/a/questions/q/questions"), ""))));
    }

    @Test
    void a_form_with_faults_is_shown_without_what_is_at_fault() throws IOException {
        var school = Document.parse(Files.readAllBytes(SERVICES.resolve("skolskjuts.json"))).orElseThrow();
        var broken = done(school, new Change.Put(Place.of("steps/school/questions/reason/shown/question"), Trees.text("gone")),
            new Change.Put(Place.of("steps/child/shown"), document("{\"question\": \"nobody\", \"is\": \"x\"}").tree()));
        var readable = Readable.of(broken);
        assertEquals(broken.read(), new se.samform.core.form.json.ReadResult.Faulty(readable.faults()));
        assertTrue(readable.left().contains(Place.of("steps/child/shown")) || readable.left().contains(Place.of("steps/child/shown/question")), readable.left().toString());
        assertTrue(readable.definition().orElseThrow().step("child").isPresent());
        assertEquals(List.of(), Readable.of(school).faults().stream().map(Fault::path).toList());
        assertTrue(Readable.of(school).isSound());
    }

    @Test
    void where_nothing_is_left_there_is_nothing_to_show() {
        var readable = Readable.of(document("{\"id\": \"x\"}"));
        assertTrue(readable.definition().isEmpty());
        assertTrue(!readable.faults().isEmpty());
    }
}
