package se.samform.portal.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.notice.UsualHours;

class NoticeMatrixPageTest {
    @Test
    void an_hour_that_is_settled_between_the_hours_can_be_left_as_it_is() {
        var options = NoticeMatrixPage.options(LocalTime.of(8, 30));
        assertEquals(List.of("08:30"), options.stream().filter(NoticeMatrixPage.Option::chosen).map(NoticeMatrixPage.Option::value).toList());
        assertEquals(25, options.size());
        assertEquals(24, NoticeMatrixPage.options(LocalTime.of(8, 0)).size());
    }

    @Test
    void who_mends_what_was_refused_saves_over_what_they_saw_and_nothing_newer() {
        var page = new NoticeMatrixPage();
        page.refuse("notice.untold", Set.of(), UsualHours.NONE, 3);
        assertEquals(3, page.getVersion());
    }
}
