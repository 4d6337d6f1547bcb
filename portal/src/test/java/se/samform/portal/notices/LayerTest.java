package se.samform.portal.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Settled;

class LayerTest {
    private static final Cell NOTE = Cell.of("new-note/unit/mail").orElseThrow();
    private static final Cell RECEIPT = Cell.of("read-receipt/assigned/mail").orElseThrow();
    private static final Cell UNTOLD = Cell.of("supplement-asked/applicant/mail").orElseThrow();

    @Test
    void only_what_is_otherwise_than_it_would_be_is_settled() {
        var layer = layer(Map.of());
        var on = layer.cells().filter(layer::isOn).collect(Collectors.toSet());
        assertEquals(Map.of(), layer.turned(on));
        on.remove(NOTE);
        on.add(RECEIPT);
        assertEquals(Map.of(NOTE, false, RECEIPT, true), layer.turned(on));
    }

    @Test
    void what_is_as_it_would_be_is_not_settled_any_more_and_what_is_not_asked_about_stays() {
        var layer = layer(Map.of(NOTE, false, UNTOLD, false));
        assertTrue(layer.isOwn(NOTE));
        var on = layer.cells().filter(layer::isOn).collect(Collectors.toSet());
        assertFalse(on.contains(NOTE));
        on.add(NOTE);
        assertEquals(Map.of(UNTOLD, false), layer.turned(on));
    }

    @Test
    void what_asks_somebody_for_something_is_on_whatever_was_posted_or_settled() {
        var asked = Cell.of("signing-asked/signer/mail").orElseThrow();
        assertEquals(Map.of(), layer(Map.of()).turned(layer(Map.of()).cells().filter(cell -> !cell.equals(asked) && layer(Map.of()).isOn(cell)).collect(Collectors.toSet())));
        assertTrue(layer(Map.of(asked, false)).isOn(asked));
        assertFalse(layer(Map.of(asked, false)).isOwn(asked));
    }

    private static Layer layer(Map<Cell, Boolean> on) {
        return new Layer(Optional.empty(), new NoticeSettings(on, Map.of(), Map.of(), List.of()), Settled.NOTHING, 1, false);
    }
}
