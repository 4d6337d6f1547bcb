package se.samform.portal.desk;

import java.util.List;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;

/** The decisions that can be made on a case as it stands, by this officer; the rules have the last word. */
final class PossibleRulings {
    private PossibleRulings() {}

    static List<Ruling> of(Flow flow, CaseState state, Actor.Officer officer) {
        if (state.isOver() || state.course().barred().contains(officer.id())) return List.of();
        return flow.work().rulings().stream()
            .filter(ruling -> flow.status(state.status()).filter(status -> status.mayBecome(ruling.status())).isPresent())
            .filter(ruling -> ruling.appliesTo(state.course()))
            .filter(ruling -> ruling.by().map(officer.roles()::contains).orElse(true)).toList();
    }
}
