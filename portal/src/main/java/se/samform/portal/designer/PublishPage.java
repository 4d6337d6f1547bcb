package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.publish.Releases;
import se.samform.designer.publish.ServiceEvent;
import se.samform.designer.publish.ServiceLog;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.versions.InFlight;
import se.samform.portal.wording.Told;

/** What publishing a design would do, before it is done: what keeps it from that, what is otherwise, whom it concerns. */
@Named
@RequestScoped
public class PublishPage implements Page {
    private static final int MOST_EVENTS = 50;

    @Inject DesignPage head;
    @Inject Releases releases;
    @Inject PublishedServices services;
    @Inject ServiceLog log;
    @Inject InFlight inFlight;
    @Inject Told told;
    private Optional<Published> newest;
    private List<FoundLine> refused;
    private List<ChangedLine> changes;
    private InFlight.InUse inUse;
    private String why = "";
    private boolean lacksWhy;

    /** Something that was done with the e-service. */
    public record Event(String what, String by, String at, String why) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var design = head.design();
        newest = services.newest(design.municipality(), design.key());
        refused = releases.refused(design).stream().map(this::line).toList();
        changes = newest.flatMap(published -> services.bytes(design.municipality(), published.id())).flatMap(Document::parse)
            .map(before -> new Changed(before, design.document(), told).lines()).orElse(List.of());
        inUse = newest.map(inFlight::of).orElse(new InFlight.InUse(0, 0));
        return Reply.show();
    }

    private FoundLine line(Fault fault) {
        var document = head.document();
        var place = Place.ofPointer(fault.path(), document.tree());
        return new FoundLine(place.text(), FoundLine.MUST, new Names(document, told.language()).path(place), fault.sentence().in(told.language()), fault.remedy().in(told.language()), "", Map.of());
    }

    /** It was to be published without a reason, or is another by now. */
    void again(String why, boolean lacksWhy, String trouble) {
        this.why = why;
        this.lacksWhy = lacksWhy;
        head.trouble(trouble);
    }

    public List<FoundLine> getRefused() {
        return refused;
    }

    public List<ChangedLine> getChanges() {
        return changes;
    }

    /** Whether it would be the first version. */
    public boolean isFirst() {
        return newest.isEmpty();
    }

    /** Whether there is nothing to publish. */
    public boolean isSame() {
        return !isFirst() && changes.isEmpty();
    }

    public boolean isReady() {
        return refused.isEmpty() && !isSame();
    }

    public int getDrafts() {
        return inUse.drafts();
    }

    public int getCases() {
        return inUse.cases();
    }

    public String getWhy() {
        return why;
    }

    public boolean isLacksWhy() {
        return lacksWhy;
    }

    public List<Event> getEvents() {
        return log.of(head.design().municipality(), head.design().key(), MOST_EVENTS).stream().map(this::event).toList();
    }

    private Event event(ServiceEvent event) {
        String what = told.texts().of("design.event." + event.what().key(), event.version().map(String::valueOf).orElse(""));
        return new Event(what, told.people().officer(event.by()).orElse(""), told.times().moment(event.at()), event.why());
    }
}
