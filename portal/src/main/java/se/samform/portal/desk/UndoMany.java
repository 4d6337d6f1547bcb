package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.BatchCase;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.engine.batch.Batches;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Undoes what was done to many cases, where it can be, by ordinary commands: whoever looks at a case sees both. */
@ApplicationScoped
public class UndoMany implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Batches batches;
    @Inject DoOne one;

    @Override
    public Reply handle(Exchange exchange) {
        return desk.batch().map(this::undo).orElseGet(Reply::notFound);
    }

    private Reply undo(Batch batch) {
        var action = ManyAction.of(batch.action()).filter(ManyAction::isUndoable);
        if (action.isEmpty()) return Reply.notFound();
        for (BatchCase each : batch.cases()) {
            if (each.outcome() instanceof Outcome.Done done) undo(batch, action.get(), each, done);
        }
        return Reply.to(ManyDonePage.told(batch));
    }

    private void undo(Batch batch, ManyAction action, BatchCase each, Outcome.Done done) {
        var outcome = desk.heads(List.of(new Chosen(each.id(), done.seq()))).stream().findFirst()
            .map(head -> one.undone(action, head, done)).orElseGet(() -> new Outcome.NotUndone(DoOne.GONE));
        batches.note(visit.getMunicipality().id(), batch.id(), desk.officer().id(), each.id(), outcome);
    }
}
