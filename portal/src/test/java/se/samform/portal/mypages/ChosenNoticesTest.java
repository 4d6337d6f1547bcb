package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;

class ChosenNoticesTest {
    @Test
    void what_was_chosen_comes_back_as_it_was_but_that_mail_of_what_came_in_stays() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var chosen = ChosenNotices.posted(some(random), some(random), random.nextInt(10, 24) + ":00", "07:00");
            var again = ChosenNotices.of(Optional.of(chosen.wishes()));
            assertTrue(again.mail().contains(ToldOf.RECEIVED));
            assertEquals(without(chosen.mail()), without(again.mail()));
            assertEquals(chosen.sms(), again.sms());
            assertEquals(chosen.quiet(), again.quiet());
        }
    }

    @Test
    void who_never_chose_sees_what_is_usual() {
        var usual = ChosenNotices.of(Optional.empty());
        assertEquals(Set.of(ToldOf.values()), usual.mail());
        assertEquals(Set.of(), usual.sms());
    }

    @Test
    void progress_is_every_status_also_the_last() {
        var wishes = ChosenNotices.posted(List.of("message"), List.of("progress"), "", "").wishes();
        for (var kind : List.of(EventKind.STATUS_CHANGED, EventKind.CASE_CLOSED)) {
            assertTrue(wishes.isWanted(kind, Channel.SMS));
            assertFalse(wishes.isWanted(kind, Channel.MAIL));
        }
    }

    @Test
    void what_cannot_be_read_is_passed_over() {
        var chosen = ChosenNotices.posted(List.of("message", "nothing", ""), List.of("<b>"), "25:00", "7");
        assertEquals(Set.of(ToldOf.MESSAGE), chosen.mail());
        assertEquals(Set.of(), chosen.sms());
        assertEquals(QuietHours.NIGHT, chosen.quiet());
        assertEquals(LocalTime.of(22, 0), ChosenNotices.posted(List.of(), List.of(), "22:00", "06:00").quiet().from());
    }

    private static List<String> some(Random random) {
        return Stream.of(ToldOf.values()).filter(told -> random.nextBoolean()).map(ToldOf::key).toList();
    }

    private static List<ToldOf> without(Set<ToldOf> chosen) {
        return chosen.stream().filter(told -> told != ToldOf.RECEIVED).sorted().toList();
    }
}
