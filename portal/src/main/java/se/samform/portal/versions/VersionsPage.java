package se.samform.portal.versions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.publication.Changeovers;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.versions.InFlight.Older;
import se.samform.portal.wording.Told;

/** All older versions that something is still of. */
@Named
@RequestScoped
public class VersionsPage implements Page {
    @Inject InFlight inFlight;
    @Inject Changeovers changeovers;
    @Inject Visit visit;
    @Inject Told told;
    private List<Line> lines;

    /** @param plan what becomes of its drafts, in words */
    public record Line(String path, String service, int version, int newest, int drafts, int cases, String plan) {}

    @Override
    public Reply open() {
        if (!inFlight.isAdministrator()) return Reply.notFound();
        lines = inFlight.all().stream().map(this::line).toList();
        return Reply.show();
    }

    private Line line(Older each) {
        var version = each.version();
        return new Line("desk/versions/" + version.id().text(), version.definition().title().in(told.language()), version.version(),
            each.newest().version(), each.drafts(), each.cases(), plan(each));
    }

    private String plan(Older each) {
        return changeovers.day(visit.getMunicipality().id(), each.version().id())
            .map(day -> told.texts().of("versions.plan.over", told.times().fullDate(day))).orElseGet(() -> told.texts().of("versions.plan.stay"));
    }

    public List<Line> getLines() {
        return lines;
    }
}
