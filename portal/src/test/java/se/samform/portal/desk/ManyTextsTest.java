package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Template;
import se.samform.core.id.OfficerId;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** What can be set for many cases at once, and what can't. */
class ManyTextsTest {
    private static final Actor.Officer ME = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of());
    private static final ADeskCase TRANSPORT = ADeskCase.of("skolskjuts");
    private static final ADeskCase OPINION = ADeskCase.of("synpunkt");
    private static final ADeskCase LICENCE = ADeskCase.of("serveringstillstand");

    @Test
    void what_asks_the_applicant_for_more_is_said_case_by_case() {
        var many = many(TRANSPORT, TRANSPORT.headIn("in-progress"));
        assertEquals(List.of("awaiting-supplement"), ids(many.oneByOne()));
        assertFalse(ids(many.statuses()).contains("awaiting-supplement"));
        assertEquals(Optional.of(ManyOrder.Lack.noStatus()), many.lack(order("awaiting-supplement", "", "")));
    }

    @Test
    void what_the_flow_wants_with_a_status_is_missing_at_its_field() {
        var many = many(LICENCE, LICENCE.head());
        assertEquals(List.of(), many.oneByOne());
        assertEquals(Optional.of(ManyOrder.Lack.nothingWritten("text")), many.lack(order("awaiting-payment", " ", "")));
        assertEquals(Optional.empty(), many.lack(order("awaiting-payment", "Betala.", "")));
    }

    @Test
    void a_step_back_from_a_decision_is_known_and_none_that_one_of_them_has_with_the_court() {
        var place = ADeskCase.of("markupplatelse");
        var decided = new RulingEvent.Decided("rejected", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Upptagen");
        var rejected = new CaseEvent.StatusChanged("ready", "rejected", StatusKind.DECIDED);
        var appealed = new RulingEvent.Appealed(LocalDate.of(2027, 3, 17), true);
        var back = new ManyTexts(List.of(place.headOnceAfter(decided, rejected)), version -> place.service(), each -> ME, Language.SWEDISH);
        assertTrue(back.isBack("ready"));
        assertFalse(back.isBack("closed"));
        var court = List.of(place.headOnceAfter(decided, rejected), place.headOnceAfter(decided, rejected, appealed, new RulingEvent.AppealForwarded(true)));
        assertFalse(ids(new ManyTexts(court, version -> place.service(), each -> ME, Language.SWEDISH).statuses()).contains("ready"));
    }

    @Test
    void what_is_written_to_the_citizen_begins_messages_and_no_notes() {
        var many = many(OPINION, OPINION.head());
        assertEquals(List.of("answer"), many.templates(false).stream().map(Template::id).toList());
        assertEquals(List.of(), many.templates(true));
        assertEquals("", many.text("answer", true));
    }

    private static ManyTexts many(ADeskCase kind, CaseHead head) {
        return new ManyTexts(List.of(head), version -> kind.service(), each -> ME, Language.SWEDISH);
    }

    private static ManyOrder order(String to, String text, String note) {
        var said = Map.of("do", "status", "sure", "yes", "to", to, "text", text, "note", note);
        return ManyOrder.read(name -> said.getOrDefault(name, ""), new String[0]).orElseThrow();
    }

    private static List<String> ids(List<NextStatus> statuses) {
        return statuses.stream().map(NextStatus::id).toList();
    }
}
