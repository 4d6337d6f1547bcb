package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.vault.Sha256;
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

    @Test
    void files_go_with_the_message_of_a_status_and_are_signed_with_its_words() {
        var bare = change("Beslutet följer med.", List.of());
        var enclosed = change("Beslutet följer med.", List.of(file("a")));
        assertEquals(List.of(file("a")), enclosed.message().orElseThrow().files());
        assertEquals(3, Stream.of(bare, enclosed, change("Beslutet följer med.", List.of(file("b")))).map(each -> each.signature().orElseThrow().sha256()).distinct().count());
        assertEquals("", change("", List.of(file("a"))).message().orElseThrow().text(), "a message without a word, which is refused, and no file that is dropped in silence");
        assertTrue(change("", List.of()).message().isEmpty());
    }

    private static CaseCommand.ChangeStatus change(String message, List<Enclosed> files) {
        var form = exchange(Map.of("do", List.of("status"), "to", List.of("granted"), "message", List.of(message), "signed", List.of("yes")));
        return (CaseCommand.ChangeStatus) DeskOrder.withFiles(form, files, () -> new MessageId(new UUID(7, 7))).orElseThrow().command();
    }

    private static Enclosed file(String content) {
        return new Enclosed(new FileId(new UUID(7, 8)), "beslut.pdf", "application/pdf", 1, Sha256.hex(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Exchange posted(String order, String text) {
        return posted(order, text, "i går");
    }

    private static Exchange posted(String order, String text, String day) {
        return exchange(Map.of("do", List.of(order), "text", List.of(text), "on", List.of(day)));
    }

    private static Exchange exchange(Map<String, List<String>> fields) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(DeskOrderTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, values) -> {
            throw new UnsupportedOperationException(method.getName());
        });
        return new Exchange(new PostedAgain(request, fields), null);
    }
}
