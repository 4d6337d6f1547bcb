package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Course;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.form.Currency;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Officer;
import se.samform.core.text.Language;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;

class BallTest {
    private static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");
    private static final RulingEvent IN_TIME = new RulingEvent.Appealed(LocalDate.of(2027, 3, 16), true);
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final OfficerId HANNA = new OfficerId(new UUID(2, 1));
    private static final OfficerId BO = new OfficerId(new UUID(2, 2));
    private final People people = new People(List.of(new Officer(BO, "bo", "Bo Provström", Set.of(UNIT), false)), List.of());

    @Test
    void a_new_case_is_the_units_to_take() {
        assertEquals(new Ball("Enheten", "Ta ärendet"), ball(StatusKind.SUBMITTED, Optional.empty(), false));
    }

    @Test
    void a_taken_case_is_its_officers() {
        assertEquals(new Ball("Dig", "Handlägg och besluta"), ball(StatusKind.IN_PROGRESS, Optional.of(HANNA), false));
        assertEquals("Bo Provström", ball(StatusKind.IN_PROGRESS, Optional.of(BO), false).with());
    }

    @Test
    void the_citizen_has_it_until_they_write() {
        assertEquals(new Ball("Sökanden", "Vänta på komplettering"), ball(StatusKind.AWAITING_SUPPLEMENT, Optional.of(HANNA), false));
        assertEquals(new Ball("Dig", "Svara på meddelandet"), ball(StatusKind.AWAITING_SUPPLEMENT, Optional.of(HANNA), true));
    }

    @Test
    void who_has_it_waits_for_those_who_were_asked_by_name() {
        var state = state(StatusKind.IN_PROGRESS, Optional.of(BO), false);
        var sentences = new Sentences(Language.SWEDISH);
        assertEquals("Bo Provström, i väntan på Polisen, Läkaren", Ball.of(state, HANNA, people, sentences, List.of("Polisen", "Läkaren")).with());
        assertEquals("Sökanden", Ball.of(state(StatusKind.AWAITING_SUPPLEMENT, Optional.of(BO), false), HANNA, people, sentences, List.of("Polisen")).with());
    }

    @Test
    void a_case_says_who_was_asked_and_for_whom_no_flow_foresaw_that_it_is_somebody_outside() {
        var place = ADeskCase.of("markupplatelse");
        var hearing = new CaseEvent.StatusChanged("received", "hearing", StatusKind.IN_PROGRESS);
        var police = new TaskEvent.TaskStarted("ask-police", Optional.empty());
        assertEquals("Enheten, i väntan på Polisen", place.viewOnceAfter(hearing, police).getBallWith());
        var church = new TaskEvent.OutsideAsked("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det?", Optional.empty());
        assertEquals("Enheten, i väntan på Polisen, någon utanför som har fått en fråga", place.viewOnceAfter(hearing, police, church).getBallWith());
        var own = new TaskEvent.TaskAdded("own", "Ring", Optional.empty(), Optional.empty());
        assertEquals("Enheten", place.viewOnceAfter(hearing, own).getBallWith(), "nobody else is to do that");
        assertEquals("Enheten", place.lineAfter(hearing, police).ball(), "who isn't of the unit isn't told whom it asks");
    }

    @Test
    void what_is_to_be_paid_is_waited_for_and_what_was_paid_in_vain_is_the_units_to_pay_back() {
        assertEquals(new Ball("Sökanden", "Vänta på betalningen"), ball(StatusKind.AWAITING_PAYMENT, Optional.of(HANNA), false));
        var licence = ADeskCase.of("serveringstillstand");
        var paid = new FeeEvent.Paid(new PaymentId(new UUID(3, 1)), Optional.empty(), new BigDecimal("950.00"), Currency.SEK, NOW, "granvik", "P-1");
        var withdrawn = new CaseEvent.StatusChanged("received", "withdrawn", StatusKind.WITHDRAWN);
        assertEquals("Enheten: Betala tillbaka avgiften", told(licence.viewOnceAfter(paid, withdrawn)));
        assertEquals("Ingen: Inget mer", told(licence.viewOnceAfter(withdrawn)));
    }

    private static String told(DeskCaseView view) {
        return view.getBallWith() + ": " + view.getNext();
    }

    @Test
    void nobody_has_what_is_over() {
        assertEquals(new Ball("Ingen", "Inget mer"), ball(StatusKind.WITHDRAWN, Optional.of(HANNA), false));
    }

    @Test
    void an_appeal_that_waits_comes_before_closing_the_case_and_is_not_forgotten_once_it_is_closed() {
        assertEquals(new Ball("Dig", "Avsluta ärendet"), appealed(StatusKind.DECIDED));
        assertEquals(new Ball("Dig", "Pröva överklagandet"), appealed(StatusKind.DECIDED, IN_TIME));
        assertEquals(new Ball("Dig", "Lämna över överklagandet till domstolen"), appealed(StatusKind.CLOSED, IN_TIME, new RulingEvent.Reconsidered(false, "Inget nytt")));
        assertEquals("Vänta på domstolen", appealed(StatusKind.DECIDED, IN_TIME, new RulingEvent.AppealForwarded(true)).next());
        var forwarded = new RulingEvent.AppealForwarded(true);
        var day = LocalDate.of(2027, 6, 1);
        var back = new RulingEvent.CourtAnswered(day, CourtAnswer.SENT_BACK);
        assertEquals(new Ball("Dig", "Ta upp ärendet igen, domstolen vill ha ett nytt beslut"), appealed(StatusKind.CLOSED, IN_TIME, forwarded, back));
        assertEquals("Handlägg och besluta", appealed(StatusKind.IN_PROGRESS, IN_TIME, forwarded, back).next(), "it is taken up");
        assertEquals("Genomför det som domstolen har ändrat", appealed(StatusKind.DECIDED, IN_TIME, forwarded, new RulingEvent.CourtAnswered(day, CourtAnswer.CHANGED)).next());
        assertEquals(new Ball("Ingen", "Inget mer"), appealed(StatusKind.CLOSED, IN_TIME, forwarded, new RulingEvent.CourtAnswered(day, CourtAnswer.UPHELD)));
        var late = new RulingEvent.Appealed(LocalDate.of(2027, 3, 16), false);
        assertEquals("Avvisa överklagandet, det kom för sent", appealed(StatusKind.DECIDED, late).next());
        assertEquals(new Ball("Ingen", "Inget mer"), appealed(StatusKind.CLOSED, late));
    }

    private Ball appealed(StatusKind kind, RulingEvent... events) {
        var decided = new RulingEvent.Decided("no", Ruling.Outcome.REJECTION, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Därför");
        var state = CaseRules.apply(Optional.of(state(kind, Optional.of(HANNA), false)), decided, NOW);
        for (var event : events) state = CaseRules.apply(Optional.of(state), event, NOW);
        return Ball.of(state, HANNA, people, new Sentences(Language.SWEDISH));
    }

    @Test
    void the_contact_centre_reads_how_it_goes_on_and_no_order_of_the_officers() {
        var sentences = new Sentences(Language.SWEDISH);
        assertEquals(new Ball("Enheten", "Enheten ska ta ärendet"), Ball.toldOf(state(StatusKind.SUBMITTED, Optional.empty(), false), HANNA, people, sentences));
        assertEquals("Handläggaren utreder", Ball.toldOf(state(StatusKind.IN_PROGRESS, Optional.of(BO), false), HANNA, people, sentences).next());
    }

    private Ball ball(StatusKind kind, Optional<OfficerId> assignee, boolean citizenWroteLast) {
        return Ball.of(state(kind, assignee, citizenWroteLast), HANNA, people, new Sentences(Language.SWEDISH));
    }

    private static CaseState state(StatusKind kind, Optional<OfficerId> assignee, boolean citizenWroteLast) {
        return new CaseState("SKJ-2027-AB12", new AuthorityId(new UUID(3, 1)), UNIT, "any", kind, assignee, Optional.empty(), citizenWroteLast, NOW, NOW,
            Course.begun(Set.of(), NOW, Optional.empty()));
    }
}
