package se.samform.portal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.RecordedEvent;

class CaseHistoryJsonTest {
    private static final String HANNA = "officer:" + new OfficerId(new UUID(1, 3)).text();
    private static final Instant NOON = Instant.parse("2027-03-10T12:00:00Z");

    @Test
    void tells_the_side_and_never_the_officer() {
        var changed = CaseHistoryJson.event(of(HANNA, new CaseEvent.StatusChanged("received", "granted", StatusKind.DECIDED))).build();
        assertEquals("municipality", changed.getString("by"));
        assertEquals("granted", changed.getString("status"));
        assertFalse(changed.toString().contains(HANNA.substring("officer:".length())));
        assertEquals("machine", CaseHistoryJson.event(of("machine", new CaseEvent.StatusChanged("a", "b", StatusKind.DECIDED))).build().getString("by"));
    }

    @Test
    void messages_are_told_as_they_were_typed_in_their_order() {
        var all = CaseHistoryJson.messages(List.of(of(HANNA, new CaseEvent.WrittenToCitizen(new MessageId(new UUID(2, 1)), "Hej!\n\n<b>")),
            of(HANNA, new CaseEvent.StatusChanged("a", "b", StatusKind.DECIDED)),
            of("citizen", new CaseEvent.WrittenToUnit(new MessageId(new UUID(2, 2)), "Bra")))).build();
        assertEquals("Hej!\n\n<b>", all.getJsonObject(0).getString("text"));
        assertEquals("citizen", all.getJsonObject(1).getString("by"));
        assertEquals(2, all.size());
    }

    @Test
    void a_note_that_got_this_far_is_a_bug_and_not_told() {
        var note = of(HANNA, new CaseEvent.NoteAdded("Ring skolan"));
        assertThrows(IllegalStateException.class, () -> CaseHistoryJson.event(note));
        assertThrows(IllegalStateException.class, () -> CaseHistoryJson.messages(List.of(note)));
    }

    @Test
    void a_document_for_the_citizen_is_told_by_its_title_with_its_files_and_an_internal_one_is_not() {
        var files = List.of(new Enclosed(new FileId(new UUID(2, 3)), "karta.pdf", "application/pdf", 12, "00"));
        var told = CaseHistoryJson.event(of(HANNA, new HandlingEvent.DocumentAdded(new MessageId(new UUID(2, 1)), "Karta", true, files))).build();
        assertEquals("Karta", told.getString("title"));
        assertEquals("karta.pdf", told.getJsonArray("files").getJsonObject(0).getString("name"));
        var internal = of(HANNA, new HandlingEvent.DocumentAdded(new MessageId(new UUID(2, 1)), "Utredning", false, files));
        assertThrows(IllegalStateException.class, () -> CaseHistoryJson.event(internal));
    }

    private static RecordedEvent of(String actor, CaseEvent event) {
        return new RecordedEvent(1, NOON, actor, event);
    }
}
