package se.samform.portal.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What the e-services depend on: which of them use a register, a receiver or a unit, and who is hit if it closes. */
@Named
@RequestScoped
public class UsesPage implements Page {
    @Inject Workshop workshop;
    @Inject Running running;
    @Inject Told told;
    private List<Line> lines;

    /**
     * One thing that they depend on.
     *
     * @param kind what it is, in words
     * @param path of the list of those that use it
     * @param open cases that are open in them
     * @param drafts that were begun in them
     */
    public record Line(String kind, String name, String path, int services, int open, int drafts, long lastYear) {}

    @Override
    public Reply open() {
        if (!workshop.mayBuild()) return Reply.notFound();
        lines = lines(running.all()).entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
        return Reply.show();
    }

    static Map<Used, List<ServiceLine>> lines(List<ServiceLine> all) {
        var by = new TreeMap<Used, List<ServiceLine>>();
        all.forEach(line -> line.uses().forEach(used -> by.computeIfAbsent(used, each -> new ArrayList<>()).add(line)));
        return by;
    }

    private Line line(Used used, List<ServiceLine> services) {
        var list = new Narrowing("", "", "", Optional.of(used), Narrowing.Sort.TITLE, false);
        return new Line(told.texts().of("running.kind." + used.kind().key()), used.name(), list.path(RunningPage.PATH), services.size(),
            services.stream().mapToInt(ServiceLine::open).sum(), services.stream().mapToInt(ServiceLine::drafts).sum(), services.stream().mapToLong(ServiceLine::lastYear).sum());
    }

    public List<Line> getLines() {
        return lines;
    }
}
