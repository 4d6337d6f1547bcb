package se.samform.portal.versions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.changeover.Fate;
import se.samform.core.changeover.FormChanges;
import se.samform.core.changeover.QuestionChange;
import se.samform.core.publication.Changeovers;
import se.samform.engine.changeover.CaseChangeovers;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** One older version: what the newest asks otherwise, when its drafts go over, and what becomes of its cases. */
@Named
@RequestScoped
public class VersionPage implements Page {
    /** More aren't listed at once. */
    private static final int MOST_STAYING = 200;

    @Inject InFlight inFlight;
    @Inject Changeovers changeovers;
    @Inject CaseChangeovers caseChangeovers;
    @Inject Visit visit;
    @Inject Told told;
    private InFlight.Older older;
    private List<Change> changes;
    private Optional<LocalDate> day;
    private CasesPlanned cases;
    private Optional<Refused> refused = Optional.empty();

    /** What was typed and not saved. */
    private record Refused(String drafts, String day) {}

    /** @param fate in words */
    public record Change(String question, String fate) {}

    @Override
    public Reply open() {
        var found = inFlight.named(visit.variable("version"));
        if (found.isEmpty()) return Reply.notFound();
        older = found.get();
        changes = FormChanges.between(older.version().definition(), older.newest().definition()).all().stream()
            .filter(each -> each.fate() != Fate.KEPT).map(this::change).toList();
        day = changeovers.day(visit.getMunicipality().id(), older.version().id());
        cases = cases();
        return Reply.show();
    }

    private CasesPlanned cases() {
        var municipality = visit.getMunicipality().id();
        var id = older.version().id();
        return new CasesPlanned(older, caseChangeovers.find(municipality, id), caseChangeovers.stays(municipality, id, MOST_STAYING),
            caseChangeovers.gone(municipality, id), told.texts());
    }

    private Change change(QuestionChange each) {
        return new Change(each.question().ask().name().in(told.language()), told.texts().of("versions.fate." + each.fate().name().toLowerCase(Locale.ROOT)));
    }

    public String getService() {
        return older.version().definition().title().in(told.language());
    }

    public InFlight.Older getOlder() {
        return older;
    }

    public CasesPlanned getCases() {
        return cases;
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** Inside the municipality. */
    public String getPath() {
        return "desk/versions/" + older.version().id().text();
    }

    /** As typed, what is planned now, or tomorrow. */
    public String getDay() {
        return refused.map(Refused::day).orElseGet(() -> day.orElseGet(() -> told.times().today().plusDays(1)).toString());
    }

    /** Whether they are to go over, as chosen or planned. */
    public boolean isPlanned() {
        return refused.map(each -> each.drafts().equals("over")).orElse(day.isPresent());
    }

    /** The day can't be taken; what was chosen and typed is shown again. */
    void refuse(String drafts, String day) {
        refused = Optional.of(new Refused(drafts, day));
    }

    public boolean isRefused() {
        return refused.isPresent();
    }

    /** What was done just now; else empty. */
    public String getDone() {
        String word = visit.query("done");
        return word.matches("stay|over|cases|stopped|no-case") ? word : "";
    }
}
