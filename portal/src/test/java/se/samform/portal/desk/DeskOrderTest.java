package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.PostedAgain;

/** What a form at the desk orders. */
class DeskOrderTest {

    @Test
    void a_question_is_kept_though_its_day_can_not_be_read() {
        var outside = posted("task-outside", "Vad tycker ni?");
        assertTrue(DeskOrder.isUnreadable(outside));
        assertEquals("Vad tycker ni?", DeskOrder.typedWithDay(outside));
        assertEquals("Ring dem", DeskOrder.typedWithDay(posted("task-add", "Ring dem")));
        assertEquals("i går", DeskOrder.typedWithDay(posted("served", "")), "the day is all that is typed there");
    }

    @Test
    void nobody_is_asked_until_a_day_that_has_been() {
        var today = LocalDate.of(2027, 3, 17);
        assertTrue(DeskOrder.isTooLate(posted("task-outside", "Vad tycker ni?", "2027-03-16"), today));
        assertTrue(DeskOrder.isTooLate(posted("task-add", "Ring dem", "2027-03-16"), today));
        assertFalse(DeskOrder.isTooLate(posted("task-add", "Ring dem", "2027-03-17"), today));
        assertFalse(DeskOrder.isTooLate(posted("task-add", "Ring dem", ""), today));
        assertFalse(DeskOrder.isTooLate(posted("served", "", "2027-03-16"), today), "what has happened did so before");
    }

    private static Exchange posted(String order, String text) {
        return posted(order, text, "i går");
    }

    private static Exchange posted(String order, String text, String day) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(DeskOrderTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> {
            throw new UnsupportedOperationException(method.getName());
        });
        return new Exchange(new PostedAgain(request, Map.of("do", List.of(order), "text", List.of(text), "on", List.of(day))), null);
    }
}
