package se.samform.portal.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.Uuid7;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.DesignHead;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Saved;
import se.samform.designer.draft.Wish;
import se.samform.portal.testing.PortalDatabase;

/** What is built is kept, undone, done again, and never written over by somebody who hasn't seen it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DesignsTest {
    private static final Place TITLE = Place.of("title/sv");
    private static final Place MINUTES = Place.of("minutes");

    private Instant now = Instant.parse("2027-03-01T08:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final MunicipalityId town = new MunicipalityId(UUID.randomUUID());
    private final OfficerId ada = new OfficerId(UUID.randomUUID());
    private final OfficerId bo = new OfficerId(UUID.randomUUID());
    private final Designs designs = new Designs(PortalDatabase.get(), new Uuid7(clock, new Random()), clock);
    private final DesignId id = designs.begin(town, document("{\"id\":\"buss\",\"languages\":[\"sv\"],\"title\":{\"sv\":\"Buss\"}}"), Optional.empty(), ada);

    private static Document document(String json) {
        return Document.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Wish titled(String title) {
        return Wish.of(new Change.Put(TITLE, Trees.text(title)));
    }

    private Design done(Wish wish, OfficerId by) {
        return assertInstanceOf(Saved.Done.class, designs.edit(town, id, wish, by)).design();
    }

    private Design stored() {
        return designs.find(town, id).orElseThrow();
    }

    private Design undo() {
        return assertInstanceOf(Saved.Done.class, designs.undo(town, id, stored().undo().orElseThrow().number(), ada)).design();
    }

    private Design redo() {
        return assertInstanceOf(Saved.Done.class, designs.redo(town, id, stored().redo().orElseThrow().number(), ada)).design();
    }

    @Test
    void what_is_done_is_there_at_once_and_is_undone_and_done_again_step_by_step() {
        var before = stored().document();
        var titled = done(titled("Skolbuss"), ada).document();
        var both = done(Wish.of(new Change.Put(MINUTES, Trees.number(5))), ada).document();
        assertEquals(both, stored().document());
        assertEquals(titled, undo().document());
        assertEquals(before, undo().document());
        assertEquals(Optional.empty(), stored().undo());
        assertEquals(titled, redo().document());
        assertEquals(both, redo().document());
        assertEquals(Optional.empty(), stored().redo());
        assertEquals(6 + 1, stored().revision());
    }

    @Test
    void whoever_does_something_else_does_nothing_again() {
        done(titled("Skolbuss"), ada);
        undo();
        done(Wish.of(new Change.Put(MINUTES, Trees.number(5))), ada);
        assertEquals(Optional.empty(), stored().redo());
        assertEquals("Buss", stored().document().textAt(TITLE));
        assertEquals(1, designs.history(town, id, 10).size(), "what was undone and dropped is no part of how it came about");
    }

    @Test
    void what_is_typed_in_one_field_is_undone_as_one_and_what_is_typed_later_by_itself() {
        done(titled("S"), ada);
        done(titled("Sk"), ada);
        done(titled("Skolbuss"), ada);
        now = now.plus(Duration.ofMinutes(1));
        done(titled("Skolbussen"), ada);
        assertEquals("Skolbuss", undo().document().textAt(TITLE));
        assertEquals("Buss", undo().document().textAt(TITLE));
        assertEquals("Skolbuss", redo().document().textAt(TITLE));
    }

    @Test
    void what_another_types_in_the_same_field_is_undone_by_itself() {
        done(titled("Skolbuss"), ada);
        done(titled("Taxi"), bo);
        assertEquals("Skolbuss", undo().document().textAt(TITLE));
    }

    @Test
    void whoever_has_not_seen_what_another_wrote_is_told_of_it_and_writes_nothing_over() {
        done(titled("Skolbuss"), ada);
        var blind = new Wish(titled("Taxi").edit(), Map.of(TITLE, Optional.of(Trees.text("Buss"))));
        var overtaken = assertInstanceOf(Saved.Overtaken.class, designs.edit(town, id, blind, bo));
        assertEquals(TITLE, overtaken.at());
        assertEquals(Optional.of(ada), overtaken.by().map(Design.Done::by));
        assertEquals("Skolbuss", stored().document().textAt(TITLE));
        var elsewhere = new Wish(Wish.of(new Change.Put(MINUTES, Trees.number(5))).edit(), Map.of(MINUTES, Optional.empty()));
        assertEquals("Skolbuss", done(elsewhere, bo).document().textAt(TITLE), "what others do elsewhere stands in nobody's way");
    }

    @Test
    void what_is_seen_to_be_undone_is_undone_and_nothing_that_came_after() {
        int seen = done(titled("Skolbuss"), ada).undo().orElseThrow().number();
        done(titled("Taxi"), bo);
        assertInstanceOf(Saved.Nothing.class, designs.undo(town, id, seen, ada));
        assertEquals("Taxi", stored().document().textAt(TITLE));
    }

    @Test
    void what_changes_nothing_is_no_edit() {
        assertInstanceOf(Saved.Nothing.class, designs.edit(town, id, titled("Buss"), ada));
        assertEquals(Optional.empty(), stored().undo());
    }

    @Test
    void what_is_not_there_is_told() {
        assertEquals(Place.of("steps/x"), assertInstanceOf(Saved.NotThere.class, designs.edit(town, id, Wish.of(new Change.Take(Place.of("steps/x"))), ada)).at());
    }

    @Test
    void more_than_a_definition_may_hold_is_not_taken() {
        assertInstanceOf(Saved.TooLarge.class, designs.edit(town, id, titled("x".repeat(4_000_000)), ada));
        assertEquals("Buss", stored().document().textAt(TITLE));
    }

    @Test
    void there_is_one_open_design_of_an_e_service_until_it_is_closed() {
        assertEquals(id, designs.begin(town, stored().document(), Optional.empty(), bo));
        designs.close(town, id, stored().revision(), ada);
        assertEquals(Optional.empty(), designs.find(town, id));
        assertInstanceOf(Saved.Gone.class, designs.edit(town, id, titled("Taxi"), ada));
        var other = designs.begin(town, document("{\"id\":\"buss\",\"languages\":[\"sv\"],\"title\":{\"sv\":\"Buss igen\"}}"), Optional.empty(), bo);
        assertEquals(List.of("Buss igen"), designs.open(town).stream().map(DesignHead::title).toList());
        assertTrue(!other.equals(id));
    }

    @Test
    void what_somebody_did_meanwhile_is_not_closed_away() {
        int seen = stored().revision();
        done(titled("Skolbuss"), bo);
        designs.close(town, id, seen, ada);
        assertEquals("Skolbuss", stored().document().textAt(TITLE));
    }

    @Test
    void the_id_of_another_that_is_built_is_not_taken() {
        designs.begin(town, document("{\"id\":\"taxi\",\"languages\":[\"sv\"],\"title\":{\"sv\":\"Taxi\"}}"), Optional.empty(), bo);
        var taken = assertInstanceOf(Saved.Taken.class, designs.edit(town, id, Wish.of(new Change.Put(Place.of("id"), Trees.text("taxi"))), ada));
        assertEquals("taxi", taken.key());
        assertEquals("buss", stored().key());
    }

    @Test
    void who_else_has_it_open_is_told_for_a_while() {
        assertEquals(Map.of(), designs.visit(town, id, ada));
        assertEquals(Set.of(ada), designs.visit(town, id, bo).keySet());
        now = now.plus(Duration.ofMinutes(1));
        assertEquals(Map.of(), designs.visit(town, id, bo));
    }

    @Test
    void nothing_of_it_is_anything_to_another_municipality() {
        var other = new MunicipalityId(UUID.randomUUID());
        done(titled("Skolbuss"), ada);
        assertEquals(List.of(), designs.open(other));
        assertEquals(Optional.empty(), designs.find(other, id));
        assertInstanceOf(Saved.Gone.class, designs.edit(other, id, titled("Taxi"), bo));
        assertInstanceOf(Saved.Gone.class, designs.undo(other, id, 1, bo));
        assertInstanceOf(Saved.Gone.class, designs.redo(other, id, 1, bo));
        assertEquals(List.of(), designs.history(other, id, 10));
        assertEquals(Map.of(), designs.visit(other, id, bo));
        designs.close(other, id, stored().revision(), bo);
        assertEquals("Skolbuss", stored().document().textAt(TITLE));
        assertEquals(Map.of(), designs.visit(town, id, ada), "nor was anybody let in");
    }
}
