package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.BatchCase;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** What became of each of many cases. */
@Named
@RequestScoped
public class ManyDonePage implements Page {
    @Inject Desk desk;
    @Inject Told told;
    private Batch batch;
    private List<ManyLine> lines;

    @Override
    public Reply open() {
        var found = desk.batch();
        if (found.isEmpty()) return Reply.notFound();
        batch = found.get();
        var chosen = batch.cases().stream().map(each -> new Chosen(each.id(), 0)).toList();
        Map<CaseId, CaseHead> heads = desk.heads(chosen).stream().collect(Collectors.toMap(CaseHead::id, head -> head));
        lines = batch.cases().stream().map(each -> line(each, Optional.ofNullable(heads.get(each.id())))).toList();
        return Reply.show();
    }

    private ManyLine line(BatchCase each, Optional<CaseHead> head) {
        return new ManyLine(head.map(found -> "desk/" + found.id().text() + "?" + batch.list()).orElse(""),
            head.map(found -> desk.service(found.flow()).definition().title().in(told.texts().language())).orElse(""),
            each.reference(), each.outcome(), ManyReasons.of(each.outcome(), told.texts()));
    }

    public String getTitle() {
        return told.texts().of("desk.many.title." + batch.action());
    }

    public String getPath() {
        return path(batch);
    }

    private static String path(Batch batch) {
        return "desk/many/" + batch.id().text();
    }

    /** The page, where it tells what became of them. */
    static String told(Batch batch) {
        return path(batch) + "#done";
    }

    /** Back to where they were chosen: to the first of them, if it is in that list still. */
    public String getListPath() {
        return "desk?" + batch.list() + InboxLine.anchor(batch.cases().getFirst().id());
    }

    /** How many are done, and how many aren't. */
    public List<String> getSummary() {
        return ManyReasons.summary(batch, told.texts());
    }

    public boolean isAllDone() {
        return getRefused().isEmpty() && getWaiting().isEmpty();
    }

    /** Not done, or not undone, with the reason. */
    public List<ManyLine> getRefused() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.Refused || line.outcome() instanceof Outcome.NotUndone).toList();
    }

    public List<ManyLine> getDone() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.Done).toList();
    }

    public List<ManyLine> getUndone() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.Undone).toList();
    }

    /** Being done right now; or nobody knows. */
    public List<ManyLine> getWaiting() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.Waiting).toList();
    }

    public boolean isUndoable() {
        return !getDone().isEmpty() && ManyAction.of(batch.action()).filter(ManyAction::isUndoable).isPresent();
    }
}
