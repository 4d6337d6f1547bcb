package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Passage;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** Which decisions the desk offers, and what of them is signed. */
class DecidingAtTheDeskTest {
    private static final ADeskCase NOTICE = ADeskCase.of("attefall");
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final Actor.Officer OFFICER = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of(UNIT));

    private static List<String> offered(String status, StatusKind kind) {
        return offered(NOTICE, status, kind, Set.of());
    }

    private static List<String> offered(ADeskCase of, String status, StatusKind kind, Set<String> applies) {
        var opened = new CaseEvent.Opened("ABC-2027-AB12", of.service().key(), 1, new AuthorityId(new UUID(1, 4)), UNIT, status, kind,
            Optional.<LocalDate>empty(), new SubmissionId(new UUID(1, 5)), "00", applies);
        CaseState state = CaseRules.apply(Optional.empty(), opened, ADeskCase.NOW);
        return PossibleRulings.of(of.service().definition().flow(), state, OFFICER).stream().map(Ruling::id).toList();
    }

    private static LetterText letter(String why) {
        var text = new DocumentText("Beslut", Locale.ROOT, "Granviks kommun", List.of(), "", "");
        return LetterText.of(new Document(text, List.of(Entry.of("Sökande", "Vera")), List.of(new Passage("Skäl", List.of(why))), Look.PLAIN));
    }

    @Test
    void only_decisions_that_may_follow_the_present_status_are_offered() {
        assertEquals(List.of("start", "start-in-part", "no-start"), offered("in-progress", StatusKind.IN_PROGRESS));
        assertEquals(List.of("no-start"), offered("awaiting-supplement", StatusKind.AWAITING_SUPPLEMENT));
        assertEquals(List.of(), offered("received", StatusKind.SUBMITTED));
        assertEquals(List.of(), offered("closed", StatusKind.CLOSED));
    }

    @Test
    void a_decision_that_the_answers_speak_against_is_not_offered() {
        var card = ADeskCase.of("parkeringstillstand");
        assertEquals(List.of(), offered(card, "received", StatusKind.SUBMITTED, Set.of()));
        assertEquals(List.of("not-resident"), offered(card, "received", StatusKind.SUBMITTED, Set.of("not-resident")));
    }

    @Test
    void what_is_signed_changes_with_any_word_of_the_letter() {
        assertEquals(letter("Ja").sha256(), letter("Ja").sha256());
        assertNotEquals(letter("Ja").sha256(), letter("Nej").sha256());
    }

    @Test
    void a_day_that_is_none_is_not_taken_for_nothing_typed() {
        assertTrue(new DecideForm("start", "", "", "2027-03-17", false).isReadable());
        assertFalse(new DecideForm("start", "", "i morgon", "", false).isReadable());
        assertFalse(new DecideForm("start", "", "", "2027-02-30", false).isReadable());
    }
}
