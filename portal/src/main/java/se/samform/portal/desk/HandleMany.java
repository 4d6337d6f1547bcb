package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.BatchCase;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.engine.batch.Batches;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Does the same to many cases, each by a command of its own that is allowed or refused by itself; and the same form does it once. */
@ApplicationScoped
public class HandleMany implements Keeping {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Batches batches;
    @Inject DoOne one;
    @Inject ManyPage page;
    @Inject Told told;

    @Override
    public boolean isTheirs() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) {
        if (!exchange.parameter(BegunText.TEMPLATE).isEmpty()) return shownAgain();
        return ManyOrder.read(exchange::parameter, exchange.request().getParameterValues("case"), exchange.request().getParameterValues("question"))
            .map(order -> handle(order, desk.list(exchange::parameter).beginning())).orElseGet(Reply::notFound);
    }

    private Reply handle(ManyOrder order, ListAddress list) {
        if (order.chosen().isEmpty()) return Reply.to(Done.told(list.path(), "none-chosen"));
        if (order.chosen().size() > Batches.MOST) return Reply.to(Done.told(list.path(), "too-many"));
        if (order.isAsked()) return Reply.to(order.path(list));
        var lack = lack(order);
        if (lack.isPresent()) return again(lack.get());
        return Reply.to(ManyDonePage.told(done(order, list)));
    }

    private Batch done(ManyOrder order, ListAddress list) {
        var officer = desk.officer();
        Map<CaseId, CaseHead> heads = desk.heads(order.chosen()).stream().collect(Collectors.toMap(CaseHead::id, head -> head));
        List<BatchCase> waiting = order.chosen().stream()
            .map(chosen -> new BatchCase(chosen.id(), Optional.ofNullable(heads.get(chosen.id())).map(CaseHead::reference).orElse(""), new Outcome.Waiting())).toList();
        var batch = new Batch(order.id(officer.id()), order.action().key(), list.query(), waiting);
        if (batches.begin(visit.getMunicipality().id(), batch, officer.id())) {
            for (Chosen chosen : order.chosen()) {
                var outcome = one.done(order, chosen, Optional.ofNullable(heads.get(chosen.id())));
                batches.note(visit.getMunicipality().id(), batch.id(), officer.id(), chosen.id(), outcome);
            }
        }
        return batch;
    }

    /** What isn't said and is wanted: by the order itself, or by the status that all are to get. */
    private Optional<ManyOrder.Lack> lack(ManyOrder order) {
        if (order.lack().isEmpty() && order.isTooLate(desk.today())) return Optional.of(new ManyOrder.Lack("desk.ask.past", "due"));
        if (order.lack().isPresent() || order.action() != ManyAction.STATUS) return order.lack();
        var heads = desk.heads(order.chosen());
        return heads.isEmpty() ? Optional.empty() : new ManyTexts(heads, desk, told.language()).lack(order);
    }

    private Reply again(ManyOrder.Lack lack) {
        page.refuse(lack);
        return shownAgain();
    }

    /** With what was typed, and the text that it is to begin with, if one was chosen: nothing is done. */
    private static Reply shownAgain() {
        return new Reply.Again("desk-many", ManyPage.class);
    }
}
