package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
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
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedAgain;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;
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
    @Inject PostGuard guard;

    @Override
    public boolean isTheirs() {
        return desk.readableCase().isPresent();
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var file = desk.readableCase();
        if (file.isEmpty()) return notTheirs(exchange);
        var files = new ReceiveEnclosed(cases, desk.caseToAnswerIn().orElseThrow());
        var form = files.read(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        Reply reply = answer(file.get(), posted(exchange, form.get()), files);
        if (!(reply instanceof Reply.Redirect)) files.forget();
        return reply;
    }

    private Reply notTheirs(Exchange exchange) throws IOException {
        var form = ReceiveEnclosed.readWithoutFiles(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        var posted = posted(exchange, form.get());
        return wasTheirs(posted) ? tooLate(posted) : Reply.notFound();
    }

    private static Exchange posted(Exchange exchange, PostedForm form) {
        return new Exchange(new PostedAgain(exchange.request(), form.fields()), exchange.response());
    }

    private Reply answer(CaseFile file, Exchange exchange, ReceiveEnclosed files) {
        return DeskOrder.read(exchange, cases::newMessageId, Payments.currency(file))
            .filter(order -> order.command() instanceof TaskCommand.FinishTask)
            .map(order -> files.problem().isEmpty() ? answer(file, exchange, order.with(files.files())) : again(files.problem(), files.wrong(), order, exchange))
            .orElseGet(Reply::notFound);
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
        return again(problem, "", order, exchange);
    }

    private Reply again(String problem, String file, DeskOrder order, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, order.typed(), order.name(), exchange.parameter("outcome"), file));
        return new Reply.Again("desk-task", AskedPage.class);
    }
}
