package se.samform.portal.versions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.changeover.FlowChange;
import se.samform.core.changeover.FlowChanges;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.party.Identity;
import se.samform.engine.changeover.CasePlan;
import se.samform.engine.changeover.ForeseePlan;
import se.samform.engine.changeover.StatusForeseen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What it would come to if cases went over as was chosen, before anything happens. */
@Named
@RequestScoped
public class VersionCasesPage implements Page {
    @Inject InFlight inFlight;
    @Inject ForeseePlan foresee;
    @Inject Visit visit;
    @Inject Told told;
    private InFlight.Older older;
    private CasePlan plan;
    private Map<String, StatusForeseen> foreseen;

    /** @param from what it is called @param sums how many, in sentences @param changes what is otherwise, in sentences */
    public record Part(String id, String to, String from, String becomes, List<String> sums, List<String> changes) {}

    @Override
    public Reply open() {
        var found = inFlight.named(visit.variable("version"));
        if (found.isEmpty()) return Reply.notFound();
        older = found.get();
        var asked = new CasePlanForm(older).read(visit::query, ((Identity.Officer) visit.getIdentity()).id());
        if (asked.isEmpty()) return Reply.to("desk/versions/" + older.version().id().text() + "?done=no-case");
        plan = asked.get();
        foreseen = foresee.of(visit.getMunicipality().id(), plan).stream().collect(Collectors.toMap(StatusForeseen::status, Function.identity()));
        return Reply.show();
    }

    public List<Part> getParts() {
        return new CasePlanForm(older).statuses().stream().map(Status::id).filter(plan.statuses()::containsKey).map(this::part).toList();
    }

    private Part part(String status) {
        var from = older.version().definition().flow();
        var to = older.newest().definition().flow();
        String becomes = plan.statuses().get(status);
        var changes = FlowChanges.between(from, status, to, becomes).stream().map(this::sentence).toList();
        return new Part(status, becomes, title(from, status), title(to, becomes), sums(foreseen.get(status)), changes);
    }

    private String title(Flow flow, String status) {
        return flow.status(status).map(found -> found.title().in(told.language())).orElse(status);
    }

    private String sentence(FlowChange change) {
        return told.texts().of("versions.flow." + change.kind().name().toLowerCase(Locale.ROOT), change.about().in(told.language()));
    }

    private List<String> sums(StatusForeseen sum) {
        if (sum == null) return List.of(told.texts().of("versions.foreseen.none"));
        var sums = new ArrayList<String>();
        sums.add(told.texts().count("versions.foreseen.over", sum.over()));
        sum.stay().forEach((why, cases) -> sums.add(told.texts().count("versions.foreseen.stay", cases) + " " + CasesPlanned.why(why.name(), told.texts())));
        addIf(sums, "versions.foreseen.called-off", sum.calledOff());
        addIf(sums, "versions.foreseen.begun", sum.begun());
        addIf(sums, "versions.foreseen.move-on", sum.moveOn());
        addIf(sums, "versions.foreseen.told", sum.told());
        return List.copyOf(sums);
    }

    private void addIf(List<String> sums, String key, int number) {
        if (number > 0) sums.add(told.texts().count(key, number));
    }

    /** Whether there are more cases than were looked at. */
    public boolean isCut() {
        return foreseen.values().stream().mapToInt(each -> each.over() + each.stay().values().stream().mapToInt(Integer::intValue).sum()).sum() >= ForeseePlan.MOST;
    }

    public InFlight.Older getOlder() {
        return older;
    }

    public String getService() {
        return older.version().definition().title().in(told.language());
    }

    /** Inside the municipality. */
    public String getPath() {
        return "desk/versions/" + older.version().id().text();
    }
}
