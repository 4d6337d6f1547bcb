package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;

/** What an officer is offered to ask again. */
class AskableTest {
    private static final ServiceDefinition SERVICE = ADeskCase.of("skolskjuts").service().definition();
    private static final Submission HANDED_IN = new Submission(new SubmittedService(SERVICE.key(), 1, "00"), "granvik", "SKJ-2027-AB12",
        Instant.parse("2027-03-10T09:54:00Z"), Language.SWEDISH, Map.of("reason", new Answer.Choice("distance")), Map.of());

    @Test
    void what_the_answers_hide_says_what_to_ask_with_it() {
        String reason = SERVICE.question("reason").orElseThrow().ask().name().in(Language.SWEDISH);
        var lines = lines(Map.of("certificate", List.of("reason")));
        assertEquals("Visas inte med de svar som finns. Begär även det som avgör om frågan kommer: " + reason + ".", lines.get("certificate"));
        assertTrue(lines.get("reason").length() > 1 && !lines.get("reason").contains("Visas inte"), lines.get("reason"));
    }

    @Test
    void what_nothing_that_can_be_asked_shows_is_not_offered() {
        assertTrue(lines(Map.of()).containsKey("certificate"));
        assertTrue(!lines(Map.of("certificate", List.of())).containsKey("certificate"));
    }

    @Test
    void what_many_were_asked_is_offered_without_anybodys_answers_and_what_was_settled_is_not() {
        var lines = Askable.parts(SERVICE, Set.of("reason"), Language.SWEDISH).stream().flatMap(part -> part.lines().stream()).toList();
        assertEquals(SERVICE.questions().stream().filter(Askable::isAskable).count(), lines.size());
        assertTrue(lines.stream().allMatch(line -> line.answer().isEmpty()));
        assertEquals(List.of("reason"), lines.stream().filter(Askable.Line::chosen).map(Askable.Line::id).toList());
    }

    private static Map<String, String> lines(Map<String, List<String>> hidden) {
        var lines = new HashMap<String, String>();
        new Askable(SERVICE, HANDED_IN, hidden, ADeskCase.SWEDISH).parts(Set.of()).forEach(part -> part.lines().forEach(line -> lines.put(line.id(), line.answer())));
        return lines;
    }
}
