package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxQuery.Place;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Table;
import se.samform.portal.export.TooManyLines;

/** A list is read page by page from where the last one ended. */
class InboxLinesTest {

    @Test
    void every_page_is_asked_for_once_from_where_the_last_one_ended() {
        var asked = new ArrayList<Optional<Place>>();
        var pages = 3;
        var lines = new InboxLines(after -> {
            asked.add(after);
            return new InboxPage(List.of(), asked.size() < pages ? Optional.of(place(asked.size())) : Optional.empty());
        }, cases -> List.of(List.of(Cell.of(asked.size()))));
        var read = new ArrayList<List<Cell>>();
        lines.forEachRemaining(read::add);
        assertEquals(List.of(List.of(Cell.of(1)), List.of(Cell.of(2)), List.of(Cell.of(3))), read);
        assertEquals(List.of(Optional.empty(), Optional.of(place(1)), Optional.of(place(2))), asked);
    }

    @Test
    void of_an_empty_list_there_is_no_line() {
        assertFalse(new InboxLines(after -> new InboxPage(List.of(), Optional.empty()), cases -> List.of()).hasNext());
    }

    @Test
    void more_than_a_table_may_have_is_refused_rather_than_cut() {
        var lines = new InboxLines(after -> new InboxPage(List.of(), Optional.of(place(1))), cases -> Collections.nCopies(200, List.of(Cell.of(1))));
        for (int i = 0; i < Table.MOST_LINES; i++) lines.next();
        assertThrows(TooManyLines.class, lines::next);
    }

    private static Place place(int number) {
        return new Place(LocalDate.of(2027, 1, 1), number);
    }
}
