package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.municipality.Officer;
import se.samform.engine.absence.Absences;
import se.samform.portal.edge.Visit;

/** Whose absence a page is of: the officer's own, or a colleague's that is theirs to say. */
@RequestScoped
public class AwayOf {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Absences absences;

    /** Empty if the address names somebody whose absence isn't theirs to say. */
    Optional<Officer> whose() {
        String named = desk.said("officer");
        return desk.officers().stream()
            .filter(officer -> named.isEmpty() ? officer.id().equals(desk.officer().id()) : officer.slug().equals(named))
            .filter(officer -> absences.maySet(visit.getMunicipality().id(), desk.officer().id(), officer.id())).findFirst();
    }

    boolean isOwn() {
        return whose().filter(officer -> officer.id().equals(desk.officer().id())).isPresent();
    }

    /** Colleagues whose absence is theirs to say too. */
    List<Officer> others() {
        return desk.officers().stream().filter(officer -> !officer.id().equals(desk.officer().id()))
            .filter(officer -> absences.maySet(visit.getMunicipality().id(), desk.officer().id(), officer.id()))
            .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    /** @param done what was just done */
    String path(Officer whose, String done) {
        return Done.told("desk/away" + (isOwn() ? "" : "?officer=" + whose.slug()), done);
    }
}
