package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.id.DraftId;

/** A refused file is told by its name, which stands in no address. */
class RefusedNamesTest {
    private static final DraftId DRAFT = new DraftId(new UUID(1, 1));
    private static final List<Refusal> SENT = List.of(refusal(1, "intyg – Vera.pdf"), refusal(3, "två\nrader.heic"));
    private static final List<Refusal> IN_ADDRESS = List.of(refusal(1, ""), refusal(3, ""));

    @Test
    void who_sent_it_is_told_the_name() {
        assertEquals(List.of("intyg – Vera.pdf", "tvårader.heic"), names(RefusedNames.value(DRAFT, List.of(SENT.getFirst(), refusal(3, "tvårader.heic"))), DRAFT));
    }

    @Test
    void of_another_draft_or_another_refusal_it_is_the_name_of_nothing() {
        assertEquals(List.of("", ""), names(RefusedNames.value(DRAFT, SENT), new DraftId(new UUID(1, 2))));
        assertEquals(List.of("", ""), names(RefusedNames.value(DRAFT, List.of(refusal(2, "a.pdf"))), DRAFT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%", "<script>", "AAAA"})
    void what_no_answer_of_ours_says_names_nothing(String value) {
        assertEquals(List.of("", ""), names(value, DRAFT));
    }

    @Test
    void a_browser_has_room_for_the_names_of_all_that_are_told() {
        var many = IntStream.range(0, 50).mapToObj(i -> refusal(i, ReceiveFiles.plainName("å".repeat(500)))).toList();
        assertTrue(RefusedNames.value(DRAFT, many).length() < 4000);
    }

    private static List<String> names(String value, DraftId draft) {
        return RefusedNames.named(value, draft, IN_ADDRESS).stream().map(Refusal::name).toList();
    }

    private static Refusal refusal(int place, String name) {
        return new Refusal("certificate", Refusal.Why.WRONG_KIND, 0, place, name);
    }
}
