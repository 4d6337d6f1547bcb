package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.CaseCommand;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.payment.Payments;
import se.samform.engine.casefile.Flags;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.Seq;

/** Does what an officer orders on a case of their units. */
@ApplicationScoped
public class HandleCase implements Keeping {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject Outbox outbox;
    @Inject Payments payments;
    @Inject Flags flags;
    @Inject DeskCasePage page;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().map(file -> handle(file, exchange)).orElseGet(Reply::notFound);
    }

    private Reply handle(CaseFile file, Exchange exchange) {
        if (exchange.parameter("do").equals("resend")) return resend(file, exchange);
        if (exchange.parameter("do").equals("flag")) return flag(file, exchange);
        return DeskOrder.read(exchange, cases::newMessageId, Payments.currency(file))
            .map(order -> isOfTheUnit(file, order) && isPayable(file, order) ? command(file, exchange, order) : Reply.notFound())
            .orElseGet(Reply::notFound);
    }

    /** A case may be given only to somebody who can see it. */
    private boolean isOfTheUnit(CaseFile file, DeskOrder order) {
        return !(order.command() instanceof CaseCommand.Assign(var to))
            || desk.people().in(file.head().state().unit()).stream().anyMatch(officer -> officer.id().equals(to));
    }

    /** Nobody is asked for what they could not pay. */
    private boolean isPayable(CaseFile file, DeskOrder order) {
        return !(order.command() instanceof FeeCommand.AskFee) || payments.isPayable(file);
    }

    private Reply command(CaseFile file, Exchange exchange, DeskOrder order) {
        var head = file.head();
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), order.command(), desk.officer())) {
            case Commanded.Done done -> done(file, exchange, order.done());
            case Commanded.Stale stale -> again("desk.stale", order, exchange);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, order, exchange);
        };
    }

    /** Theirs alone: no event, nothing that overtakes anybody. */
    private Reply flag(CaseFile file, Exchange exchange) {
        var head = file.head();
        boolean wanted = exchange.parameter("flagged").equals("yes");
        if (wanted) flags.set(head.municipality(), head.id(), desk.officer());
        else flags.remove(head.municipality(), head.id(), desk.officer());
        return done(file, exchange, wanted ? Done.FLAGGED : Done.NOT_FLAGGED);
    }

    private Reply resend(CaseFile file, Exchange exchange) {
        var head = file.head();
        Optional<OutboxEntry> entry = outbox.ofStream(head.municipality(), head.id().value()).stream()
            .filter(each -> each.id().text().equals(exchange.parameter("delivery"))).findFirst();
        boolean sent = entry.isPresent() && outbox.resend(head.municipality(), entry.get().id());
        return done(file, exchange, sent ? Done.RESENT : Done.NOT_RESENT);
    }

    private Reply done(CaseFile file, Exchange exchange, String done) {
        var list = desk.list(exchange::parameter).beginning();
        return Reply.to("desk/" + file.head().id().text() + "?" + list.query() + "&done=" + done);
    }

    private Reply again(String problem, DeskOrder order, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, order.typed(), order.field(), exchange.parameter("amount")));
        return new Reply.Again("desk-case", DeskCasePage.class);
    }
}
