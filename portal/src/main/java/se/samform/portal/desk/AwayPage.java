package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** When the officer is away, and who stands in meanwhile; also what is shown again when that was refused. */
@Named
@RequestScoped
public class AwayPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Absences absences;
    @Inject Told told;
    private Optional<Absence> absence = Optional.empty();
    private String problem = "";

    @Override
    public Reply open() {
        absence = absences.find(visit.getMunicipality().id(), desk.officer().id()).filter(found -> !found.isNever(told.times().today()));
        return Reply.show();
    }

    void refuse(String what) {
        problem = what;
    }

    public String getProblem() {
        return problem;
    }

    /** What is said now, in a sentence; empty if nothing is. */
    public String getNow() {
        return absence.map(found -> told.texts().of("desk.away.now", told.times().fullDate(found.from()), told.times().fullDate(found.until()),
            found.deputy().flatMap(told.people()::officer).orElseGet(() -> told.texts().of("desk.nobody")))).orElse("");
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return done.matches("saved|ended") ? told.texts().of("desk.away.done." + done) : "";
    }

    public String getFrom() {
        return shown("from", absence.map(Absence::from).map(Object::toString).orElse(""));
    }

    public String getUntil() {
        return shown("until", absence.map(Absence::until).map(Object::toString).orElse(""));
    }

    public boolean isChosen(String officer) {
        return officer.equals(shown("deputy", absence.flatMap(Absence::deputy).map(OfficerId::text).orElse("")));
    }

    /** As typed, if it was refused. */
    private String shown(String name, String saved) {
        return problem.isEmpty() ? saved : desk.said(name);
    }

    /** Those who share a unit with the officer. */
    public List<Colleague> getColleagues() {
        return colleagues().filter(officer -> !officer.id().equals(desk.officer().id())).map(officer -> new Colleague(officer.id().text(), officer.name())).toList();
    }

    private Stream<Officer> colleagues() {
        return desk.units().stream().map(Unit::id).flatMap(unit -> desk.people().in(unit).stream()).distinct()
            .sorted((one, other) -> one.name().compareTo(other.name()));
    }
}
