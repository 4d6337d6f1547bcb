package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.Flow;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.text.Language;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

class CaseNowTest {
    private static final Instant NOW = Instant.parse("2027-03-10T09:54:00Z");
    private static final Flow FLOW = flow();
    private static final Sentences TEXTS = new Sentences(Language.SWEDISH);

    @Test
    void nobody_is_told_to_do_nothing_who_has_a_message_to_read() {
        assertEquals("Vi har tagit emot det. Du behöver inte göra något", now(received(), true, false).heading());
        assertEquals("Du har ett nytt meddelande", now(received(), true, true).heading());
    }

    @Test
    void a_decision_and_what_we_wait_for_stand_also_when_there_is_a_message() {
        assertEquals("Det finns ett beslut", now(changed("rejected", StatusKind.DECIDED), true, true).heading());
        assertEquals("Vi väntar på dig", now(changed("awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT), true, true).heading());
    }

    @Test
    void a_rejection_is_no_success() {
        assertEquals("still", now(changed("rejected", StatusKind.DECIDED), true, false).tone());
    }

    @Test
    void who_cannot_be_reached_is_promised_no_reply() {
        assertTrue(now(received(), true, false).text().endsWith("Du får svar senast 31 maj 2027."));
        assertTrue(now(received(), false, false).text().endsWith("Vi är klara senast 31 maj 2027. Du ser hur det går med numret och nyckeln."));
    }

    @Test
    void whose_decision_was_appealed_is_told_who_takes_it_up_now_and_not_by_whom() {
        assertEquals("Beslutet är överklagat", appealed(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true)).heading());
        assertTrue(appealed(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true)).text().startsWith("Först tittar vi på beslutet igen. Ändrar vi det inte lämnar vi över överklagandet till Förvaltningsrätten."));
        assertEquals("Överklagandet kom in för sent", appealed(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), false)).heading());
        assertEquals("Vi ändrar inte beslutet", appealed(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true), new RulingEvent.Reconsidered(false, "Nej.")).heading());
        var forwarded = appealed(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true), new RulingEvent.AppealForwarded(true));
        assertEquals("Överklagandet är överlämnat", forwarded.heading());
        assertEquals("Vi har lämnat det till Förvaltningsrätten, som prövar det. Du behöver inte göra något här.", forwarded.text());
        assertEquals(List.of("Domstolen har lämnat tillbaka ditt ärende till oss", "Domstolen ändrar inte beslutet", "Domstolen har ändrat beslutet"),
            Stream.of(CourtAnswer.values()).map(answer -> appealed(new RulingEvent.CourtAnswered(LocalDate.of(2027, 6, 1), answer)).heading()).toList());
    }

    @Test
    void a_case_that_is_handled_anew_says_so_though_its_decision_was_appealed() {
        var state = decided(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true));
        var anew = CaseRules.apply(Optional.of(state), new CaseEvent.StatusChanged("rejected", "in-progress", StatusKind.IN_PROGRESS), NOW);
        assertEquals("Nu arbetar vi. Du behöver inte göra något", CaseNow.appealed(now(anew, true, false), anew, "Förvaltningsrätten", TEXTS).heading());
    }

    @Test
    void a_case_that_is_over_tells_of_no_appeal_any_more() {
        var state = decided(new RulingEvent.Appealed(LocalDate.of(2027, 3, 10), true));
        var over = CaseRules.apply(Optional.of(state), new CaseEvent.StatusChanged("rejected", "closed", StatusKind.CLOSED), NOW);
        assertEquals("Ärendet är avslutat", CaseNow.appealed(now(over, true, false), over, "Förvaltningsrätten", TEXTS).heading());
    }

    private static CaseNow appealed(CaseEvent... events) {
        var state = decided(events);
        return CaseNow.appealed(now(state, true, false), state, "Förvaltningsrätten", TEXTS);
    }

    private static CaseState decided(CaseEvent... events) {
        var state = CaseRules.apply(Optional.of(received()), new RulingEvent.Decided(
            "reject", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Nej."), NOW);
        state = CaseRules.apply(Optional.of(state), new CaseEvent.StatusChanged("received", "rejected", StatusKind.DECIDED), NOW);
        for (var event : events) state = CaseRules.apply(Optional.of(state), event, NOW);
        return state;
    }

    @Test
    void who_only_signed_is_told_that_it_waits_for_somebody_else_and_never_that_they_get_an_answer() {
        assertEquals("Den som skickade in ska svara", signer(changed("awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT)).heading());
        assertEquals("Svaret kommer senast 31 maj 2027.", signer(received()).text());
        assertEquals("Det finns ett beslut", signer(changed("rejected", StatusKind.DECIDED)).heading());
    }

    @Test
    void who_only_signed_is_told_who_took_it_back() {
        var now = signer(changed("withdrawn", StatusKind.WITHDRAWN));
        assertEquals("Ärendet är avslutat", now.heading());
        assertEquals("Vera Exempel har tagit tillbaka det. Vi prövar det inte.", now.text());
    }

    @Test
    void nobody_is_told_to_do_nothing_who_has_a_fee_to_pay() {
        assertEquals("Du har en avgift att betala", CaseNow.withFee(now(received(), true, false), received(), TEXTS).heading());
        var decided = changed("rejected", StatusKind.DECIDED);
        assertEquals("Det finns ett beslut", CaseNow.withFee(now(decided, true, false), decided, TEXTS).heading());
    }

    private static CaseNow signer(CaseState state) {
        return CaseNow.forSigner(FLOW, state, "Vera Exempel", TEXTS, new Times(TEXTS, ZoneId.of("Europe/Stockholm"), NOW));
    }

    private static CaseNow now(CaseState state, boolean isReachable, boolean hasNews) {
        return CaseNow.of(FLOW, state, isReachable ? Reachable.TOLD : Reachable.WITH_KEY, hasNews, TEXTS, new Times(TEXTS, ZoneId.of("Europe/Stockholm"), NOW));
    }

    private static CaseState received() {
        return CaseRules.apply(Optional.empty(), new CaseEvent.Opened("SKJ-2027-AB12", new ServiceKey("skolskjuts"), 1,
            new AuthorityId(new UUID(1, 1)), new UnitId(new UUID(1, 2)), "received", StatusKind.SUBMITTED, Optional.of(LocalDate.of(2027, 5, 31)),
            new SubmissionId(new UUID(1, 3)), "00"), NOW);
    }

    private static CaseState changed(String to, StatusKind kind) {
        return CaseRules.apply(Optional.of(received()), new CaseEvent.StatusChanged("received", to, kind), NOW);
    }

    private static Flow flow() {
        try {
            return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", "skolskjuts.json")))).definition().flow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
