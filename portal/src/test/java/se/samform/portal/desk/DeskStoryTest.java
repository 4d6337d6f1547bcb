package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.MessageId;
import se.samform.core.id.UnitId;
import se.samform.portal.wording.Happening;

/** What an officer reads of what has happened. */
class DeskStoryTest {
    private static final ADeskCase NOTICE = ADeskCase.of("attefall");

    @Test
    void what_the_citizen_sees_is_marked_and_nothing_else() {
        var story = NOTICE.storyAfter(new CaseEvent.NoteAdded("Ring"), new CaseEvent.WrittenToCitizen(new MessageId(new UUID(1, 9)), "Hej"));
        assertEquals(List.of(true, false, true), story.stream().map(Happening::seen).toList());
    }

    @Test
    void why_something_was_done_is_told_with_it() {
        var unit = new UnitId(new UUID(1, 2));
        var story = NOTICE.storyAfter(new HandlingEvent.Moved(unit, unit, "Fel enhet"), new TaskEvent.TaskFinished("fire-opinion", TaskOutcome.OPPOSES, "Brandfara"));
        assertEquals(List.of("”Brandfara”", "”Fel enhet”"), story.stream().limit(2).map(Happening::title).map(title -> title.substring(title.indexOf('”'))).toList());
    }
}
