package se.samform.designer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Readable;

/** Adding, moving, copying and taking away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActsTest {
    private static final int ACTS = 24;
    private static final int LOOKED_AT = 8;
    private static final Place STEPS = Place.of("steps");
    private static final Document SMALL = Drafts.parsed("""
        {"format": "samform-e-service", "formatVersion": 1, "id": "sma", "languages": ["sv"], "title": {"sv": "Små"}, "summary": {"sv": "S"}, "subject": {"sv": "S"}, "audiences": ["resident"],
         "login": "none", "minutes": 1, "referencePrefix": "SMA", "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "E"}}], "needs": [{"title": {"sv": "a"}}, {"title": {"sv": "b"}}, {"title": {"sv": "c"}}],
         "tables": [{"id": "fee", "hit": "first", "rules": [{"when": {"question": "colour", "is": "red"}, "then": "10"}], "otherwise": "20"}],
         "steps": [
          {"id": "one", "title": {"sv": "Ett"}, "questions": [
           {"type": "text", "id": "name", "label": {"sv": "Namn"}},
           {"type": "choice", "id": "colour", "label": {"sv": "Färg"}, "ownText": "other", "options": [{"id": "red", "label": {"sv": "Röd"}}, {"id": "other", "label": {"sv": "Annan"}}]},
           {"type": "group", "id": "trips", "label": {"sv": "Resor"}, "questions": [
            {"type": "number", "id": "km", "label": {"sv": "Km"}},
            {"type": "text", "id": "why", "label": {"sv": "Varför {km} km?"}, "shown": {"question": "km", "atLeast": "5"}}]}]},
          {"id": "two", "title": {"sv": "Två"}, "questions": [{"type": "calculated", "id": "price", "label": {"sv": "Pris"}, "formula": {"table": "fee"}}]}],
         "flow": {"statuses": [{"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["out"]}, {"id": "out", "kind": "closed", "title": {"sv": "Ut"}}], "initial": "in", "routes": [{"to": "unit"}]}}
        """);

    static Stream<Path> examples() throws IOException {
        return Drafts.examples().stream();
    }

    private static Place at(String place) {
        return Place.of(place);
    }

    private static Document after(Document document, Acted acted) {
        return assertInstanceOf(Edited.Done.class, document.with(assertInstanceOf(Acted.Done.class, acted, acted.toString()).wish().edit())).document();
    }

    /** Names of questions by their steps and groups: {@code one[name colour trips[km why]] two[price]}. */
    private static String outline(Document document) {
        return String.join(" ", document.namesIn(STEPS).stream().map(step -> step + outline(document, STEPS.in(step, "questions"))).toList());
    }

    private static String outline(Document document, Place list) {
        return "[" + String.join(" ", document.namesIn(list).stream().map(name -> name + (document.at(list.in(name, "questions")).isEmpty() ? "" : outline(document, list.in(name, "questions")))).toList()) + "]";
    }

    private static String moved(String what, Acts.How how) {
        return outline(after(SMALL, Acts.move(SMALL, at(what), how)));
    }

    private static String sentence(Acted acted) {
        return assertInstanceOf(Acted.Wrong.class, acted).sentence().in(Language.SWEDISH);
    }

    @Test
    void the_small_form_is_sound() {
        assertEquals(List.of(), Readable.of(SMALL).faults());
        assertEquals("one[name colour trips[km why]] two[price]", outline(SMALL));
    }

    @Test
    void things_are_added_where_they_are_wanted() {
        var question = Acts.add(SMALL, QuestionKind.DATE, at("steps/one/questions"), "colour");
        assertEquals("one[name vilken-dag colour trips[km why]] two[price]", outline(after(SMALL, question)));
        assertEquals(at("steps/one/questions/vilken-dag"), ((Acted.Done) question).then());
        assertEquals("one[name colour trips[km why]] nytt-steg[] two[price]", outline(after(SMALL, Acts.addStep(SMALL, "two"))));
        var option = after(SMALL, Acts.addItem(SMALL, at("steps/one/questions/colour/options"), "other"));
        assertEquals(List.of("red", "alternativ-1", "other"), option.namesIn(at("steps/one/questions/colour/options")));
        assertInstanceOf(Acted.NotThere.class, Acts.add(SMALL, QuestionKind.DATE, at("steps/gone/questions"), ""));
        assertInstanceOf(Acted.NotThere.class, Acts.add(SMALL, QuestionKind.DATE, at("steps/one/questions"), "gone"));
        assertInstanceOf(Acted.NotThere.class, Acts.addItem(SMALL, at("steps/one/questions/colour/sorts"), ""));
    }

    @Test
    void fixed_rows_leave_no_limits() {
        var trips = at("steps/one/questions/trips");
        var limited = Drafts.after(SMALL, Settings.wish(SMALL, trips, trips.in("max").text(), List.of("5"), Optional.empty()));
        var fixed = after(limited, Acts.addItem(limited, trips.in("rows"), ""));
        assertEquals(List.of(), Readable.of(fixed).faults());
        assertEquals(List.of("rad-1"), fixed.namesIn(trips.in("rows")));
    }

    @Test
    void what_moves_goes_over_the_edges_of_steps_and_groups() {
        assertEquals("one[colour name trips[km why]] two[price]", moved("steps/one/questions/colour", Acts.How.UP));
        assertEquals("one[colour name trips[km why]] two[price]", moved("steps/one/questions/name", Acts.How.DOWN));
        assertEquals("one[name colour] two[trips[km why] price]", moved("steps/one/questions/trips", Acts.How.DOWN));
        assertEquals("one[name colour trips[km why] price] two[]", moved("steps/two/questions/price", Acts.How.UP));
        assertEquals("one[name colour km trips[why]] two[price]", moved("steps/one/questions/trips/questions/km", Acts.How.UP));
        assertEquals("one[name colour trips[km] why] two[price]", moved("steps/one/questions/trips/questions/why", Acts.How.DOWN));
        assertEquals("one[name colour trips[km] why] two[price]", moved("steps/one/questions/trips/questions/why", Acts.How.OUT));
        assertEquals("two[price] one[name colour trips[km why]]", moved("steps/one", Acts.How.DOWN));
        var down = Acts.move(SMALL, at("steps/one/questions/trips"), Acts.How.DOWN);
        assertEquals(at("steps/two/questions/trips"), ((Acted.Done) down).then());
        var in = after(SMALL, Acts.moveInto(SMALL, at("steps/one/questions/name"), at("steps/one/questions/trips")));
        assertEquals("one[colour trips[km why name]] two[price]", outline(in));
        assertEquals("Det står redan först.", sentence(Acts.move(SMALL, at("steps/one"), Acts.How.UP)));
        assertEquals("Det finns ingen grupp ovanför.", sentence(Acts.move(SMALL, at("steps/one/questions/colour"), Acts.How.IN)));
    }

    @Test
    void paragraphs_without_names_move_too() {
        assertEquals("[b, a, c]", paragraphs(Acts.move(SMALL, at("needs/0"), Acts.How.DOWN)));
        assertEquals("[a, c, b]", paragraphs(Acts.move(SMALL, at("needs/1"), Acts.How.DOWN)));
        assertEquals("[a, c, b]", paragraphs(Acts.move(SMALL, at("needs/2"), Acts.How.UP)));
        assertEquals("[b, c, a]", paragraphs(Acts.place(SMALL, at("needs/0"), at("needs/2"), true)));
        assertEquals("[c, a, b]", paragraphs(Acts.place(SMALL, at("needs/2"), at("needs/0"), false)));
        assertEquals("[b, a, c]", paragraphs(Acts.place(SMALL, at("needs/0"), at("needs/1"), true)));
        assertEquals("[a, a, b, c]", paragraphs(Acts.duplicate(SMALL, at("needs/0"))));
        assertEquals("[a, c]", paragraphs(Acts.remove(SMALL, at("needs/1"))));
    }

    private static String paragraphs(Acted acted) {
        var document = after(SMALL, acted);
        return document.namesIn(at("needs")).stream().map(name -> document.textAt(at("needs").in(name, "title", "sv"))).toList().toString();
    }

    @Test
    void what_is_dragged_lands_beside_what_it_is_dropped_on() {
        assertEquals("one[colour trips[km why]] two[name price]", placed("steps/one/questions/name", "steps/two/questions/price", false));
        assertEquals("one[colour trips[km name why]] two[price]", placed("steps/one/questions/name", "steps/one/questions/trips/questions/km", true));
        assertEquals("one[name colour] two[trips[km why] price]", placed("steps/one/questions/trips", "steps/two", true));
        assertEquals("one[name colour trips[km why] price] two[]", placed("steps/two/questions/price", "steps/two", false));
        assertEquals("two[price] one[name colour trips[km why]]", placed("steps/one", "steps/two/questions/price", true));
        assertEquals("one[name colour trips[km why]] two[price]", placed("steps/one", "steps/one/questions/name", true));
        assertEquals("En grupp kan inte stå i sig själv.", sentence(Acts.place(SMALL, at("steps/one/questions/trips"), at("steps/one/questions/trips/questions/km"), true)));
        assertEquals("Det kan inte stå där.", sentence(Acts.place(SMALL, at("steps/one/questions/name"), at("steps/one/questions/colour/options/red"), true)));
    }

    private static String placed(String what, String beside, boolean after) {
        return outline(after(SMALL, Acts.place(SMALL, at(what), at(beside), after)));
    }

    @Test
    void a_table_takes_only_what_fits_on_a_line() {
        var trips = at("steps/one/questions/trips");
        var table = Drafts.after(SMALL, Settings.wish(SMALL, trips, trips.in("display").text(), List.of("table"), Optional.empty()));
        var km = trips.in("questions", "km");
        assertInstanceOf(Posted.Wrong.class, Settings.wish(table, km, km.in("type").text(), List.of("map"), Optional.empty()));
        for (Acted acted : List.of(Acts.add(table, QuestionKind.FILE, trips.in("questions"), ""), Acts.moveInto(table, at("steps/one/questions/colour"), trips), Acts.retype(table, trips.in("questions", "km"), QuestionKind.MAP))) {
            assertTrue(sentence(acted).startsWith("Gruppen visas som en tabell"), acted.toString());
        }
    }

    @Test
    void whoever_takes_something_away_is_told_what_it_would_break() {
        var broken = Acts.wouldBreak(SMALL, at("steps/one/questions/trips/questions/km"));
        assertEquals(2, broken.size(), broken.toString());
        assertTrue(broken.stream().allMatch(fault -> fault.path().startsWith("/steps/0/questions/2/questions/0")), broken.toString());
        assertEquals(List.of(), Acts.wouldBreak(SMALL, at("steps/one/questions/name")));
        assertEquals(List.of(), Acts.wouldBreak(SMALL, at("steps/one/questions/colour/options/other")), "its own text goes with it");
        assertEquals(List.of(), Acts.wouldBreak(SMALL, at("steps/two/questions/price")));
        assertEquals("one[name colour trips[km why]] two[]", outline(after(SMALL, Acts.remove(SMALL, at("steps/two/questions/price")))));
        assertEquals(at("steps/one/questions/name"), ((Acted.Done) Acts.remove(SMALL, at("steps/one/questions/colour"))).then());
        var single = after(SMALL, Acts.remove(SMALL, at("steps/one/questions/trips/questions/why")));
        assertTrue(sentence(Acts.remove(single, at("steps/one/questions/trips/questions/km"))).startsWith("En grupp behöver"));
    }

    @Test
    void a_copy_names_what_is_in_the_copy() {
        var copied = after(SMALL, Acts.duplicate(SMALL, at("steps/one/questions/trips")));
        assertEquals("one[name colour trips[km why] trips-2[km-2 why-2]] two[price]", outline(copied));
        var why = at("steps/one/questions/trips-2/questions/why-2");
        assertEquals("km-2", copied.textAt(why.in("shown", "question")));
        assertEquals("Varför {km-2} km?", copied.textAt(why.in("label", "sv")));
        assertEquals(List.of(), Readable.of(copied).faults());
        assertEquals("one[name colour trips[km why]] two[price] two-2[price-2]", outline(after(SMALL, Acts.duplicate(SMALL, at("steps/two")))));
    }

    @Test
    void a_type_changes_and_what_fits_stays() {
        var colour = at("steps/one/questions/colour");
        var many = after(SMALL, Acts.retype(SMALL, colour, QuestionKind.CHOICES));
        assertEquals(SMALL.at(colour.in("options")), many.at(colour.in("options")));
        assertEquals("other", many.textAt(colour.in("ownText")));
        var tree = after(many, Acts.retype(many, colour, QuestionKind.TREE));
        assertEquals(List.of("red", "other"), tree.namesIn(colour.in("nodes")));
        var text = after(tree, Acts.retype(tree, colour, QuestionKind.LONG_TEXT));
        assertEquals("[type, id, label]", new ArrayList<>(text.at(colour).orElseThrow().asJsonObject().keySet()).toString());
        var yesNo = after(text, Acts.retype(text, colour, QuestionKind.YES_NO));
        assertEquals(List.of("yes", "no"), after(yesNo, Acts.retype(yesNo, colour, QuestionKind.CHOICE)).namesIn(colour.in("options")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_question_can_become_of_every_type_in_its_shape(Path file) {
        var document = Drafts.of(file);
        var random = new Random(11);
        for (Place question : Drafts.questions(document)) {
            var kind = QuestionKind.values()[random.nextInt(QuestionKind.values().length)];
            if (document.textAt(question.in("type")).equals(kind.word()) || !(Acts.retype(document, question, kind) instanceof Acted.Done done)) continue;
            var after = after(document, done).at(question).orElseThrow().asJsonObject();
            var alone = Begin.service("Ett", Here.languages(document));
            var put = assertInstanceOf(Edited.Done.class, alone.with(Edit.of(new Change.Insert(at("steps/uppgifter/questions"), "", without(after))))).document();
            assertEquals(List.of(), Readable.of(put).faults(), question + " as " + kind);
        }
    }

    /** What hangs on other questions. */
    private static JsonObject without(JsonObject question) {
        var copy = new ObjectTree();
        question.forEach((name, value) -> copy.putIf(!List.of("shown", "required", "readOnly", "label", "hint", "help", "whenMissing").contains(name), name, value));
        return copy.put("label", question.get("label").asJsonObject().keySet().stream().findFirst().map(first -> Drafts.parsed("{\"" + first + "\": \"x\"}").tree()).orElseThrow()).build();
    }

    @Test
    void a_file_is_what_its_content_says() {
        var information = after(SMALL, Acts.add(SMALL, QuestionKind.INFORMATION, at("steps/two/questions"), ""));
        var files = at("steps/two/questions/bra-att-veta/files");
        var enclosed = after(information, Acts.addFile(information, files, "C:\\Brev\\Så går det till.txt", "Läs det här.".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("sa-gar-det-till"), enclosed.namesIn(files));
        assertEquals("Så går det till.txt", enclosed.textAt(files.in("sa-gar-det-till", "name", "sv")));
        assertEquals("text", enclosed.textAt(files.in("sa-gar-det-till", "kind")));
        assertEquals(List.of(), Readable.of(enclosed).faults());
        assertTrue(sentence(Acts.addFile(information, files, "x.pdf", new byte[500_001])).startsWith("Filen är för stor"));
        assertTrue(sentence(Acts.addFile(information, files, "x.pdf", new byte[] {0, 1, 2, 3})).startsWith("Filen är inte av något slag"));
        var full = enclosed;
        for (int i = 0; i < 3; i++) full = after(full, Acts.addFile(full, files, "x.txt", "x".repeat(i < 2 ? 500_000 : 499_900).getBytes(StandardCharsets.UTF_8)));
        assertTrue(sentence(Acts.addFile(full, files, "x.txt", "x".repeat(1000).getBytes(StandardCharsets.UTF_8))).startsWith("Filerna i e-tjänsten"));
        assertInstanceOf(Acted.NotThere.class, Acts.addFile(SMALL, at("steps/one/questions/name/files"), "x.txt", new byte[1]));
    }

    @Test
    void questions_become_a_step_or_a_group_of_their_own() {
        var chosen = List.of(at("steps/one/questions/colour"), at("steps/one/questions/name"));
        assertEquals("one[trips[km why]] nytt-steg[name colour] two[price]", outline(after(SMALL, Acts.extractStep(SMALL, chosen))));
        assertEquals("one[en-rad-for-varje[name colour] trips[km why]] two[price]", outline(after(SMALL, Acts.extractGroup(SMALL, chosen))));
        assertEquals("one[name colour trips[km why]] two[] nytt-steg[price]", outline(after(SMALL, Acts.extractStep(SMALL, List.of(at("steps/two/questions/price"))))));
        assertEquals("Frågorna ska stå i samma steg.", sentence(Acts.extractStep(SMALL, List.of(chosen.getFirst(), at("steps/two/questions/price")))));
        assertEquals(List.of(), Readable.of(after(SMALL, Acts.extractStep(SMALL, chosen))).faults());
    }

    @Test
    void a_block_comes_with_its_tables_into_another_form() {
        var block = Blocks.of(SMALL, List.of(at("steps/one/questions/colour"), at("steps/two/questions/price")));
        assertEquals(List.of("fee"), new Document(block).namesIn(at("tables")));
        var again = after(SMALL, Blocks.put(SMALL, at("steps/two/questions"), "price", block));
        assertEquals("one[name colour trips[km why]] two[colour-2 price-2 price]", outline(again));
        assertEquals(List.of("fee"), again.namesIn(at("tables")), "the same table is asked");
        var english = Begin.service("Other", List.of(Language.ENGLISH));
        var other = after(english, Blocks.put(english, at("steps/uppgifter/questions"), "", block));
        assertEquals(List.of(), Readable.of(other).faults());
        assertEquals("uppgifter[beskrivning colour price]", outline(other));
        assertEquals("Färg", other.textAt(at("steps/uppgifter/questions/colour/label/en")));
        var changed = Drafts.parsed(new String(SMALL.bytes(), StandardCharsets.UTF_8).replace("\"20\"", "\"30\""));
        var whole = at("steps/one/questions/trips");
        assertEquals(List.of("trips"), new Document(Blocks.of(SMALL, List.of(whole.in("questions", "km"), whole))).namesIn(at("questions")));
        var third = after(changed, Blocks.put(changed, at("steps/two/questions"), "", block));
        assertEquals(List.of("fee", "fee-2"), third.namesIn(at("tables")));
        assertEquals("fee-2", third.textAt(at("steps/two/questions/price-2/formula/table")));
        assertEquals(List.of(), Readable.of(third).faults());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whatever_is_done_leaves_a_form_that_can_be_shown_and_is_undone_exactly(Path file) {
        var document = Drafts.of(file);
        var random = new Random(7);
        int did = 0;
        for (int i = 0; i < ACTS; i++) {
            if (!(act(document, random) instanceof Acted.Done done)) continue;
            var edited = assertInstanceOf(Edited.Done.class, document.with(done.wish().edit()), done.toString());
            assertEquals(document, assertInstanceOf(Edited.Done.class, edited.document().with(edited.undo())).document(), done.toString());
            assertTrue(done.then().isWhole() || edited.document().at(done.then()).isPresent(), done.toString());
            document = edited.document();
            did++;
            assertEquals(FreshIds.ofQuestions(document).size(), new HashSet<>(Drafts.questions(document)).size(), "ids are nobody else's");
            if (did % LOOKED_AT == 0) assertTrue(Readable.of(document).definition().isPresent(), done.toString());
        }
        assertTrue(did > ACTS / 2, "only " + did);
        assertNotEquals(Drafts.of(file), document);
    }

    private static Acted act(Document document, Random random) {
        var questions = Drafts.questions(document);
        var lists = Drafts.lists(document);
        if (questions.isEmpty()) return Acts.add(document, QuestionKind.TEXT, lists.getFirst(), "");
        var what = questions.get(random.nextInt(questions.size()));
        var other = questions.get(random.nextInt(questions.size()));
        var list = lists.get(random.nextInt(lists.size()));
        var kind = QuestionKind.values()[random.nextInt(QuestionKind.values().length)];
        var how = Acts.How.values()[random.nextInt(Acts.How.values().length)];
        var step = STEPS.in(document.namesIn(STEPS).get(random.nextInt(document.namesIn(STEPS).size())));
        return switch (random.nextInt(13)) {
            case 0 -> Acts.add(document, kind, list, document.namesIn(list).stream().findFirst().orElse(""));
            case 1 -> Acts.addStep(document, step.last());
            case 2 -> Acts.move(document, what, how);
            case 3 -> Acts.place(document, what, other, random.nextBoolean());
            case 4 -> Acts.place(document, step, other, random.nextBoolean());
            case 5 -> Acts.remove(document, what);
            case 6 -> Acts.duplicate(document, what);
            case 7 -> Acts.duplicate(document, step);
            case 8 -> Acts.retype(document, what, kind);
            case 9 -> Acts.extractStep(document, List.of(what));
            case 10 -> Acts.extractGroup(document, List.of(what));
            case 11 -> Blocks.put(document, list, "", Blocks.of(document, List.of(what, other)));
            default -> Acts.moveInto(document, what, step);
        };
    }
}
