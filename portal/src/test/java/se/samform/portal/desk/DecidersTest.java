package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Officer;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.People;

/** Who decides about a parking permit, and what is told of what was decided. */
class DecidersTest {
    private static final OfficerId ME = new OfficerId(new UUID(1, 3));
    private static final OfficerId KARIN = new OfficerId(new UUID(1, 9));
    private static final ADeskCase PERMIT = ADeskCase.of("parkeringstillstand");

    @Test
    void who_may_not_decide_reads_who_does_and_who_may_reads_that_they_do() {
        assertEquals("Handlägg. Beslutar: De som får besluta om parkeringstillstånd enligt delegationsordningen (Karin Delegat)", next(Set.of(), Set.of(KARIN)));
        assertEquals("Handlägg. Beslutar: De som får besluta om parkeringstillstånd enligt delegationsordningen", next(Set.of(), Set.of()));
        assertEquals("Handlägg och besluta", next(Set.of("permit-delegate"), Set.of(KARIN)));
    }

    private static String next(Set<String> roles, Set<OfficerId> delegates) {
        var file = after(new CaseEvent.Assigned(ME));
        var people = new People(List.of(new Officer(KARIN, "karin", "Karin Delegat", Set.of(), false)), List.of());
        var outside = new Outside(List.of(), List.of(), Map.of(), Map.of("permit-delegate", delegates));
        return new DeskCaseView(file, new Actor.Officer(ME, Set.of(new UnitId(new UUID(1, 2))), roles), ADeskCase.SWEDISH, ADeskCase.TIMES, people, outside).getNext();
    }

    @Test
    void nothing_waits_for_legal_force_that_nobody_can_appeal_against() {
        var granted = facts("grant", Ruling.Outcome.APPROVAL);
        assertTrue(granted.contains(new RulingCard.Fact("Överklagande", "Kan inte överklagas")), granted.toString());
        assertFalse(granted.stream().anyMatch(fact -> fact.what().equals("Laga kraft")), granted.toString());
        var rejected = facts("reject", Ruling.Outcome.REJECTION);
        assertTrue(rejected.contains(new RulingCard.Fact("Laga kraft", "Inte än")), rejected.toString());
    }

    private static List<RulingCard.Fact> facts(String ruling, Ruling.Outcome outcome) {
        var file = after(new RulingEvent.Decided(ruling, outcome, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Så här"));
        return RulingCard.of(file, ADeskCase.story(file), ADeskCase.SWEDISH, ADeskCase.TIMES).orElseThrow().getFacts();
    }

    private static CaseFile after(CaseEvent event) {
        var file = PERMIT.fileAfter(event);
        var before = file.head();
        var looked = CaseRules.apply(Optional.of(before.state()), new CaseEvent.StatusChanged("received", "in-progress", StatusKind.IN_PROGRESS), ADeskCase.NOW);
        var head = new CaseHead(before.id(), before.number(), before.municipality(), before.version(), before.language(), false,
            CaseRules.apply(Optional.of(looked), event, ADeskCase.NOW), 2);
        return new CaseFile(head, file.service(), file.events(), file.submissions(), List.of(), Optional.empty());
    }
}
