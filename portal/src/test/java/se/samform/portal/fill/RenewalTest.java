package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;
import se.samform.engine.content.Content;

/** Somebody whose parking permit ends applies again. */
class RenewalTest {

    private static final RawAnswers THEN = RawAnswers.NONE.with("matter", "renewal").with("resident", "yes").with("travels", "driver")
        .with("aids", List.of("rollator")).with("metres", "40").with("reason", "Artros i båda höfterna").with("lasting", "permanent").with("mental", "no")
        .with("photo", ADraft.CERTIFICATE.toString()).with("doctor-consent", "yes").with("can-sign", "no").with("truth", "yes")
        .with("applicant.firstName", "Vera").with("applicant.email", "gammal@exempel.invalid").with("applicant.street", "Storgatan 1");
    private static final RawAnswers NOW = RawAnswers.NONE.with("applicant.firstName", "Vera").with("applicant.email", "ny@exempel.invalid");

    private final OpenDraft before = ADraft.of("parkeringstillstand", THEN);

    @Test
    void what_was_answered_is_filled_in() {
        var after = renewed(Content.NONE.with(NOW)).after().draft().answers();
        assertEquals(List.of("Artros i båda höfterna"), after.at("reason"));
        assertEquals(List.of("rollator"), after.at("aids"));
    }

    @Test
    void what_the_flow_says_of_a_renewal_goes_before_what_was_answered_where_the_form_has_it() {
        var first = ADraft.of("parkeringstillstand", THEN.with("matter", "new"));
        var renewal = Renewal.of(first, first.service(), first.today(), Content.NONE, Map.of("matter", "renewal"), Optional.empty()).after().draft().answers();
        assertEquals(List.of("renewal"), renewal.at("matter"));
        assertEquals(List.of("Artros i båda höfterna"), renewal.at("reason"));
        var other = Renewal.of(first, first.service(), first.today(), Content.NONE, Map.of("matter", "gone", "none", "renewal"), Optional.empty()).after().draft().answers();
        assertEquals(List.of("new"), other.at("matter"));
        assertEquals(List.of(), other.at("none"));
    }

    @Test
    void the_last_day_of_what_was_granted_is_filled_in_where_the_flow_says_so_and_it_has_one() {
        var first = ADraft.of("parkeringstillstand", THEN.with("matter", "new"));
        var set = Map.of("matter", "renewal", "expires", "valid-until");
        var renewal = Renewal.of(first, first.service(), first.today(), Content.NONE, set, Optional.of(LocalDate.of(2031, 11, 27)));
        assertEquals(List.of("2031-11-27"), renewal.after().draft().answers().at("expires"));
        assertEquals(List.of(), Renewal.of(first, first.service(), first.today(), Content.NONE, set, Optional.empty()).after().draft().answers().at("expires"));
        assertTrue(renewal.story(Language.SWEDISH).fresh().stream().map(Phrase::text).toList().contains("Vad har ändrats sedan förra gången?"), "by the question, and not its short name");
    }

    @Test
    void files_and_what_is_agreed_to_are_asked_for_again() {
        var crossing = renewed(Content.NONE.with(NOW));
        var after = crossing.after().draft();
        assertEquals(List.of(), after.answers().at("photo"));
        assertEquals(List.of(), after.answers().at("truth"));
        assertEquals(List.of(), after.content().files(), "a file stays in the case that it came in on");
        assertTrue(crossing.paths().again().containsAll(List.of("photo", "truth")), crossing.paths().toString());
        assertTrue(crossing.paths().kept().contains("reason"), crossing.paths().toString());
    }

    @Test
    void what_the_log_in_knows_now_goes_before_what_stood_there() {
        assertEquals(List.of("ny@exempel.invalid"), renewed(Content.NONE.with(NOW)).after().draft().answers().at("applicant.email"));
        assertEquals(List.of("gammal@exempel.invalid"), renewed(Content.NONE).after().draft().answers().at("applicant.email"), "where it knows nothing");
    }

    @Test
    void what_a_register_told_then_is_no_answer_now() {
        var looked = new LookedUp(Map.of("applicant.street", new Look(Look.Result.FOUND, "population", Instant.EPOCH, List.of("Storgatan 1"))));
        var then = before.draft().under(before.service().id(), before.draft().content().with(looked));
        var told = OpenDraft.of(then, before.owner(), before.service(), before.today());
        assertEquals(List.of(), Renewal.of(told, before.service(), before.today(), Content.NONE).after().draft().answers().at("applicant.street"));
        assertEquals(List.of("Storgatan 1"), renewed(Content.NONE).after().draft().answers().at("applicant.street"), "typed by hand it is theirs");
    }

    private Crossing renewed(Content known) {
        return Renewal.of(before, before.service(), before.today(), known);
    }
}
