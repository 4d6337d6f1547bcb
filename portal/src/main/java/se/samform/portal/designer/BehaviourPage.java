package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Witness;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Which answers lead elsewhere in a design than in the version that is published. */
@Named
@RequestScoped
public class BehaviourPage implements Page {
    @Inject DesignPage head;
    @Inject Readables readables;
    @Inject PublishedServices services;
    @Inject Told told;
    private List<FoundLine> lines = List.of();

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var readable = readables.of(head.document()).readable();
        var before = services.newest(head.design().municipality(), head.design().key()).map(Published::definition);
        if (before.isPresent() && readable.isSound()) lines = lines(before.get(), readable.definition().orElseThrow());
        return Reply.show();
    }

    private List<FoundLine> lines(ServiceDefinition before, ServiceDefinition after) {
        return Difference.of(before, after, told.times().today()).all().stream().map(this::line).toList();
    }

    private FoundLine line(Difference each) {
        Document document = head.document();
        var place = each.after().map(pointer -> Place.ofPointer(pointer, document.tree())).orElse(Place.WHOLE);
        String tone = each.isRoot() ? FoundLine.SHOULD : FoundLine.OPEN;
        return new FoundLine(place.text(), tone, new Names(document, told.language()).path(place), each.sentence().in(told.language()), "",
            each.witness().map(Witness::answers).map(TriedAnswers::write).orElse(""), Map.of());
    }

    public List<FoundLine> getLines() {
        return lines;
    }
}
