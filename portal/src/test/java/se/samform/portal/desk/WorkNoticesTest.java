package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;
import se.samform.core.text.Language;
import se.samform.engine.notice.HowOften;
import se.samform.engine.notice.OfficerChoice;

class WorkNoticesTest {
    @Test
    void all_that_an_officer_is_told_can_be_chosen() {
        var told = Matrix.CELLS.keySet().stream().filter(cell -> cell.recipient().isOfficer()).map(cell -> cell.kind()).collect(Collectors.toSet());
        assertEquals(told, Set.copyOf(WorkNotices.KINDS));
    }

    @Test
    void what_is_posted_is_kept_but_what_cannot_be_chosen() {
        var posted = Map.of("assigned", "off", "mention", "bell", "new-note", "off", "case-submitted", "bell", "new-message", "daily", "task", "<b>",
            "from", "22:00", "to", "06:00", "digest", "08:00");
        var choice = WorkNotices.posted(name -> posted.getOrDefault(name, ""), Language.ENGLISH, Map.of(), UsualHours.NONE);
        assertEquals(Map.of(EventKind.MENTION, HowOften.BELL, EventKind.NEW_NOTE, HowOften.OFF, EventKind.NEW_MESSAGE, HowOften.DAILY), choice.often());
        assertEquals(HowOften.AT_ONCE, choice.often(EventKind.ASSIGNED));
        assertEquals(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)), choice.quiet());
        assertEquals(LocalTime.of(8, 0), choice.digestAt());
        assertEquals(Language.ENGLISH, choice.language());
    }

    @Test
    void what_the_page_did_not_ask_about_stays_as_it_was() {
        var before = Map.of(EventKind.PAID, HowOften.OFF, EventKind.ROUTED, HowOften.DAILY);
        var choice = WorkNotices.posted(name -> name.equals("routed") ? "at-once" : "", Language.SWEDISH, before, UsualHours.NONE);
        assertEquals(HowOften.OFF, choice.often(EventKind.PAID));
        assertEquals(HowOften.AT_ONCE, choice.often(EventKind.ROUTED));
    }

    @Test
    void what_cannot_be_read_is_as_usual() {
        assertEquals(OfficerChoice.usual(Language.SWEDISH, UsualHours.NONE), WorkNotices.posted(name -> "25:00", Language.SWEDISH, Map.of(), UsualHours.NONE));
    }

    @Test
    void every_choice_has_words() {
        for (var language : List.of("en", "sv")) {
            var texts = ResourceBundle.getBundle("se.samform.portal.texts", Locale.of(language));
            for (var kind : WorkNotices.KINDS) {
                assertFalse(texts.getString("desk.notices.of." + kind.key()).isBlank());
                assertTrue(WorkNotices.choices(kind).size() > 1, kind.key());
            }
        }
    }
}
