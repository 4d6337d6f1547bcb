package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Officer;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.absence.Absences.Said;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** When the officer is away, and who stands in meanwhile; also what is shown again when that was refused. */
@Named
@RequestScoped
public class AwayPage implements Page {
    private static final int MOST_SAID = 10;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Absences absences;
    @Inject Told told;
    @Inject AwayOf of;
    private Officer whose;
    private Optional<Absence> absence = Optional.empty();
    private String problem = "";
    private String wrong = "";

    @Override
    public Reply open() {
        var found = of.whose();
        if (found.isEmpty()) return Reply.notFound();
        whose = found.get();
        absence = absences.find(visit.getMunicipality().id(), whose.id()).filter(each -> !each.isNever(told.times().today()));
        return Reply.show();
    }

    /** @param field that it is about */
    void refuse(String what, String field) {
        problem = what;
        wrong = field;
    }

    /** The field that the problem is about; empty if there is none. */
    public String getWrong() {
        return wrong;
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
        if (!done.matches("saved|ended")) return "";
        return isOwn() || done.equals("saved") ? told.texts().of("desk.away.done." + done) : told.texts().of("desk.away.done.ended.other", whose.name());
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

    public boolean isOwn() {
        return of.isOwn();
    }

    /** Whose absence it is, for the form; empty for one's own. */
    public String getOfficer() {
        return isOwn() ? "" : whose.slug();
    }

    /** Of somebody else. */
    public String getName() {
        return isOwn() ? "" : whose.name();
    }

    /** Those whose absence is the officer's to say too, by the names in their addresses. */
    public List<Colleague> getOthers() {
        return of.others().stream().map(officer -> new Colleague(officer.slug(), officer.name())).toList();
    }

    /** What has been said, and by whom; newest first. */
    public List<String> getSaid() {
        return absences.said(visit.getMunicipality().id(), whose.id(), MOST_SAID).stream().map(this::sentence).toList();
    }

    private String sentence(Said said) {
        String by = told.people().officer(said.by()).orElseGet(() -> told.texts().of("desk.nobody"));
        String at = told.times().moment(said.at());
        return said.absence().map(each -> told.texts().of("desk.away.said", at, by, told.times().fullDate(each.from()), told.times().fullDate(each.until()),
            each.deputy().flatMap(told.people()::officer).orElseGet(() -> told.texts().of("desk.nobody")))).orElseGet(() -> told.texts().of("desk.away.said.back", at, by));
    }

    /** Those who share a unit with whoever is away. */
    public List<Colleague> getColleagues() {
        return colleagues().filter(officer -> !officer.id().equals(whose.id())).map(officer -> new Colleague(officer.id().text(), officer.name())).toList();
    }

    private Stream<Officer> colleagues() {
        return whose.units().stream().flatMap(unit -> desk.people().in(unit).stream()).distinct()
            .sorted((one, other) -> one.name().compareTo(other.name()));
    }
}
