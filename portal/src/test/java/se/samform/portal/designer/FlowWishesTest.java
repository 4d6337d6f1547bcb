package se.samform.portal.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Span;
import se.samform.core.flow.Timer;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.FlowSettings;
import se.samform.portal.designer.FlowWishes.Wanted;

/** What a posted page of the flow does, and that it never writes over what somebody else wrote meanwhile. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowWishesTest {
    private static final String RECEIVED = "flow/statuses/received";
    private static final Document BUS = read();

    @Test
    void only_what_was_written_in_is_set() {
        var posted = new HashMap<>(field("title.sv", "Inkommen", "Ny"));
        posted.putAll(field("workingDays", "0", "0"));
        posted.putAll(Map.of("do", "set", "at", RECEIVED));
        var does = does(BUS, posted);
        assertEquals(1, does.wish().edit().changes().size());
        assertEquals("Ny", flow(done(BUS, does)).status("received").orElseThrow().title().in(Language.SWEDISH));
        assertEquals(Optional.of("\"Inkommen\""), does.wish().seen().get(Place.of(RECEIVED + "/title/sv")).map(Object::toString));
        assertEquals(RECEIVED, does.then());
    }

    @Test
    void what_somebody_else_has_written_is_not_written_over_and_what_they_wrote_elsewhere_stays() {
        var theirs = done(BUS, does(BUS, posted("set", RECEIVED, field("title.sv", "Inkommen", "Deras"))));
        assertEquals(new Wanted.Unclear("design.overtaken", ""), wanted(theirs, posted("set", RECEIVED, field("title.sv", "Inkommen", "Min"))));
        var both = done(theirs, does(theirs, posted("set", RECEIVED, field("workingDays", "0", "7"))));
        assertEquals("Deras", flow(both).status("received").orElseThrow().title().in(Language.SWEDISH));
        assertEquals(7, flow(both).status("received").orElseThrow().terms().workingDays());
    }

    @Test
    void a_box_that_is_not_ticked_is_unset_only_where_it_was_on_the_page() {
        var ticked = done(BUS, does(BUS, posted("set", RECEIVED, field("mayAdd", "", "true"))));
        assertEquals(true, flow(ticked).status("received").orElseThrow().terms().mayAdd());
        assertEquals(Edit.NOTHING, does(ticked, posted("set", RECEIVED, Map.of())).wish().edit());
        var unticked = posted("set", RECEIVED, Map.of("has:mayAdd", "yes", "was:mayAdd", "true"));
        assertEquals(BUS, done(ticked, does(ticked, unticked)));
    }

    @Test
    void what_cannot_be_is_said_of_its_field() {
        assertEquals(new Wanted.Unclear("design.flow.not-so", "Frist, arbetsdagar (0: ingen)"), wanted(BUS, posted("set", RECEIVED, field("workingDays", "0", "tre"))));
        assertEquals(new Wanted.Unclear("design.flow.no-name", ""), wanted(BUS, posted("add-status", "flow", Map.of("title", " ", "kind", "closed"))));
        assertEquals(new Wanted.Unclear("design.flow.no-time", ""),
            wanted(BUS, posted("add-timer", RECEIVED, Map.of("from", "status:received", "amount", "", "unit", "days", "then", "remind:officer"))));
        assertEquals(new Wanted.Unclear("design.flow.not-taken", ""), wanted(BUS, posted("take", RECEIVED, Map.of("of", RECEIVED))));
        assertEquals(new Wanted.Unclear("design.not-there", ""), wanted(BUS, posted("nothing-that-there-is", "flow", Map.of())));
    }

    @Test
    void what_is_added_is_selected() {
        var added = does(BUS, posted("add-status", "flow", Map.of("title", "Hos läkaren", "kind", "in-progress")));
        assertEquals("flow/statuses/hos-lakaren", added.then());
        var document = done(BUS, does(BUS, posted("add-timer", RECEIVED, Map.of("from", "status:received", "amount", "14", "unit", "working-days", "then", "status:in-progress"))));
        var timer = flow(document).work().timers().getFirst();
        assertEquals(new Timer.Start.In("received"), timer.start());
        assertEquals(Span.workingDays(14), timer.after());
        var task = done(BUS, does(BUS, posted("add-task", RECEIVED, Map.of("title", "Läs", "kind", "approve"))));
        assertEquals("received", flow(task).work().groups().getFirst().in());
    }

    @Test
    void a_line_that_is_drawn_is_a_way() {
        var document = done(BUS, does(BUS, posted("connect", "flow", Map.of("from", "closed", "to", "in-progress"))));
        assertEquals(List.of("in-progress"), flow(document).status("closed").orElseThrow().next());
        assertEquals(BUS, done(document, does(document, posted("disconnect", "flow", Map.of("from", "closed", "to", "in-progress")))));
        var begun = done(BUS, does(BUS, posted("connect", "flow", Map.of("from", "@start", "to", "in-progress"))));
        assertEquals("in-progress", flow(begun).initial());
    }

    private static Map<String, String> field(String name, String was, String value) {
        return Map.of("has:" + name, "yes", "was:" + name, was, name, value);
    }

    private static Map<String, String> posted(String what, String at, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putAll(Map.of("do", what, "at", at));
        return all;
    }

    private static Wanted wanted(Document document, Map<String, String> posted) {
        return new FlowWishes(document, name -> posted.getOrDefault(name, ""), Language.SWEDISH, at -> FlowSettings.of(document, at)).wanted();
    }

    private static Wanted.Does does(Document document, Map<String, String> posted) {
        return assertInstanceOf(Wanted.Does.class, wanted(document, posted));
    }

    private static Document done(Document document, Wanted.Does does) {
        return assertInstanceOf(Edited.Done.class, document.with(does.wish().edit())).document();
    }

    private static Flow flow(Document document) {
        return DefinitionCodec.outline(document.tree()).orElseThrow().flow();
    }

    private static Document read() {
        try {
            return Document.parse(Files.readAllBytes(Path.of("../examples/services/skolskjuts.json"))).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
