package se.samform.portal.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.id.UnitId;
import se.samform.core.notice.NoticeSettings;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedAddressesTest {
    private static final UnitId SCHOOL = new UnitId(new UUID(1, 1));
    private static final UnitId STREETS = new UnitId(new UUID(1, 2));
    private static final UnitId GONE = new UnitId(new UUID(1, 3));

    @Test
    void addresses_are_read_however_they_are_put_apart_and_each_once() {
        var typed = typed(Map.of("global", " a@b.invalid\r\nc@d.invalid, a@b.invalid;\n"));
        assertEquals(List.of("a@b.invalid", "c@d.invalid"), typed.global());
        assertEquals(Optional.empty(), typed.wrong());
    }

    @Test
    void what_is_no_address_is_told_with_the_field_that_it_stands_in() {
        var field = "mailbox-" + SCHOOL.text();
        var typed = typed(Map.of("global", "a@b.invalid", field, "skolan"));
        assertEquals(Optional.of("skolan"), typed.wrong());
        assertTrue(typed.isIn(field, "skolan"));
        assertFalse(typed.isIn("global", "skolan") || typed.isIn("mailbox-" + STREETS.text(), "skolan"));
        assertEquals(Optional.of("Bo <bo@b.invalid>"), typed(Map.of("subscribers", "Bo <bo@b.invalid>")).wrong(), "the whole line");
        assertEquals(Optional.of("inte en adress"), typed(Map.of("global", "a@b.invalid c@d.invalid\ninte en adress\n")).wrong());
    }

    @Test
    void a_mailbox_that_is_emptied_is_taken_away_and_one_that_was_not_asked_about_stays() {
        var before = NoticeSettings.NONE.reaching(Map.of(SCHOOL, "s@b.invalid", GONE, "g@b.invalid"), List.of("a@b.invalid"), List.of());
        var after = typed(Map.of("mailbox-" + STREETS.text(), "gator@b.invalid", "subscribers", "w@b.invalid")).in(before);
        assertEquals(NoticeSettings.NONE.reaching(Map.of(STREETS, "gator@b.invalid", GONE, "g@b.invalid"), List.of(), List.of("w@b.invalid")), after);
    }

    @Test
    void what_is_settled_is_shown_and_changes_nothing_when_it_is_saved_so() {
        var before = NoticeSettings.NONE.reaching(Map.of(SCHOOL, "s@b.invalid"), List.of("a@b.invalid"), List.of("w@b.invalid"));
        assertEquals(before, TypedAddresses.of(List.of(SCHOOL, STREETS), before).in(before));
    }

    private static TypedAddresses typed(Map<String, String> said) {
        return TypedAddresses.of(List.of(SCHOOL, STREETS), name -> said.getOrDefault(name, ""));
    }
}
