package se.samform.portal.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;

/** Who decides a case that an officer handles, where the delegation gives it to others. */
record Deciders(Flow flow, CaseState state, Actor.Officer officer) {

    /** Those of all decisions that somebody makes on answers like these; none where one of them is the officer's to make. */
    Set<String> roles() {
        var roles = new LinkedHashSet<String>();
        flow.work().rulings().stream().filter(ruling -> ruling.appliesTo(state.course())).map(Ruling::by).forEach(by -> by.ifPresent(roles::add));
        return roles.stream().anyMatch(officer.roles()::contains) ? Set.of() : roles;
    }
}
