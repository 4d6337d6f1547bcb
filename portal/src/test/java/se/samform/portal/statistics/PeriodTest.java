package se.samform.portal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.engine.statistics.Span;
import se.samform.portal.wording.Sentences;

class PeriodTest {
    private static final Sentences SWEDISH = new Sentences(Language.SWEDISH);
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 17);

    @Test
    void periods_cover_every_day_once_whatever_the_days() {
        var random = new Random(4);
        for (int run = 0; run < 300; run++) {
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            var span = new Span(from, from.plusDays(random.nextInt(500)));
            var next = span.from();
            for (Period period : Period.of(span, SWEDISH)) {
                assertEquals(next, period.days().from());
                next = period.days().to().plusDays(1);
            }
            assertEquals(span.to().plusDays(1), next);
        }
    }

    @Test
    void twelve_weeks_are_twelve_with_the_one_that_goes_on() {
        var periods = Period.of(TimeChoice.WEEKS_12.span(WEDNESDAY, null), SWEDISH);
        assertEquals(12, periods.size());
        assertEquals("Vecka 11", periods.getLast().name());
        assertEquals(new Span(LocalDate.of(2027, 3, 15), WEDNESDAY), periods.getLast().days());
    }

    @Test
    void a_year_is_told_by_months() {
        var periods = Period.of(TimeChoice.LAST_YEAR.span(WEDNESDAY, null), SWEDISH);
        assertEquals(List.of("januari 2026", "december 2026"), List.of(periods.getFirst().name(), periods.getLast().name()));
        assertEquals(12, periods.size());
    }

    @Test
    void a_period_sums_its_own_days_alone() {
        var week = Period.of(new Span(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 14)), SWEDISH).getFirst();
        assertEquals(5, week.sum(Map.of(LocalDate.of(2027, 3, 7), 9L, LocalDate.of(2027, 3, 8), 2L, LocalDate.of(2027, 3, 14), 3L, LocalDate.of(2027, 3, 15), 9L)));
    }

    @Test
    void the_scale_of_columns_has_round_numbers_and_room_for_the_highest() {
        var random = new Random(5);
        for (int run = 0; run < 500; run++) {
            long most = random.nextInt(100_000);
            long step = Columns.step(most);
            assertTrue(step * 3 >= most && (most < 30 || step * 3 < most * 2), most + " " + step);
        }
        assertEquals(40, Columns.step(104));
        assertEquals(1, Columns.step(0));
    }
}
