package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.TaskCommand;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;
import se.samform.portal.mypages.Seq;

/** Answers a task on a case that may be another unit's; nothing else can be done to it from there. */
@ApplicationScoped
public class AnswerTask implements Keeping {
    static final String DONE = "done";
    private static final Set<Decision> OVER = Set.of(new Decision.Refused(Refusal.TASK_IS_OVER), new Decision.Refused(Refusal.CASE_IS_OVER));

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject AskedPage page;
    @Inject WaitingPage tasks;

    @Override
    public boolean isTheirs() {
        return desk.readableCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.readableCase().map(file -> answer(file, exchange)).orElseGet(() -> wasTheirs(exchange) ? tooLate(exchange) : Reply.notFound());
    }

    private Reply answer(CaseFile file, Exchange exchange) {
        return DeskOrder.read(exchange, cases::newMessageId, Payments.currency(file))
            .filter(order -> order.command() instanceof TaskCommand.FinishTask)
            .map(order -> answer(file, exchange, order)).orElseGet(Reply::notFound);
    }

    private Reply answer(CaseFile file, Exchange exchange, DeskOrder order) {
        var head = file.head();
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), order.command(), desk.officer())) {
            case Commanded.Done done -> Reply.to(Done.told("desk/tasks", DONE));
            case Commanded.Stale stale -> again("desk.stale", order, exchange);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, order, exchange);
        };
    }

    /** Whether the rules would have let them, had the task still been open: only then they are told that it isn't. */
    private boolean wasTheirs(Exchange exchange) {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> DeskOrder.finishing(exchange)
            .map(finish -> cases.foresee(visit.getMunicipality().id(), id, finish, desk.officer()))).filter(OVER::contains).isPresent();
    }

    /** The case is out of their sight, but not what they wrote about it. */
    private Reply tooLate(Exchange exchange) {
        tasks.keep(exchange.parameter("text").strip());
        return new Reply.Again("desk-tasks", WaitingPage.class);
    }

    private Reply again(String problem, DeskOrder order, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, order.typed(), order.name(), exchange.parameter("outcome")));
        return new Reply.Again("desk-task", AskedPage.class);
    }
}
