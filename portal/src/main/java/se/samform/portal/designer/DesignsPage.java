package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.DesignHead;
import se.samform.designer.draft.Designs;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** All e-services of the municipality, published or being built. */
@Named
@RequestScoped
public class DesignsPage implements Page {
    @Inject Workshop workshop;
    @Inject Designs designs;
    @Inject PublishedServices services;
    @Inject Visit visit;
    @Inject Told told;
    private List<Line> lines;
    private String wrong = "";
    private String typed = "";

    /**
     * @param design path of what is being built; empty for none
     * @param version that is published; 0 for none
     * @param changed when what is being built was changed last, and by whom; empty for none
     */
    public record Line(String key, String title, String design, int version, String changed) {}

    @Override
    public Reply open() {
        if (!workshop.mayBuild()) return Reply.notFound();
        var open = designs.open(workshop.municipality()).stream().collect(Collectors.toMap(DesignHead::key, head -> head, (one, other) -> one));
        var all = new ArrayList<Line>();
        services.newest(workshop.municipality()).forEach(each -> all.add(line(each, open.remove(each.key().value()))));
        open.values().forEach(each -> all.add(new Line(each.key(), title(each), path(each), 0, changed(each))));
        all.sort(Comparator.comparing(Line::title, Collator.getInstance(told.language().locale())));
        lines = List.copyOf(all);
        return Reply.show();
    }

    private Line line(Published published, DesignHead open) {
        String title = published.definition().title().in(told.language());
        return new Line(published.key().value(), title, open == null ? "" : path(open), published.version(), open == null ? "" : changed(open));
    }

    private String title(DesignHead head) {
        return head.title().isEmpty() ? told.texts().of("design.untitled") : head.title();
    }

    static String path(DesignHead head) {
        return "desk/services/" + head.id().text();
    }

    private String changed(DesignHead head) {
        return told.texts().of("design.changed", told.times().moment(head.changedAt()), told.people().officer(head.changedBy()).orElse(""));
    }

    /** What was typed can't be made; it is shown again. */
    void refuse(String sentence, String title) {
        wrong = sentence;
        typed = title;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What was done just now; else empty. */
    public String getDone() {
        String word = visit.query("done");
        return word.matches("published|thrown-away") ? word : "";
    }

    public String getWrong() {
        return wrong;
    }

    public String getTyped() {
        return typed;
    }
}
