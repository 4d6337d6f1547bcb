package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.SupplementCommand;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.Seq;

/** Asks the applicant for what is missing. */
@ApplicationScoped
public class AskForSupplement implements Keeping {
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject AskPage page;
    @Inject MovedPage moved;
    @Inject Visit visit;
    @Inject Clock clock;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().filter(file -> !file.submissions().isEmpty())
            .map(file -> handle(file, exchange, AskForm.read(exchange))).orElseGet(() -> moved.reply(exchange));
    }

    private Reply handle(CaseFile file, Exchange exchange, AskForm form) {
        if (!exchange.parameter(BegunText.TEMPLATE).isEmpty()) return begun(form);
        if (!form.isReadable()) return again("desk.day.unreadable", form);
        if (form.day().filter(day -> day.isBefore(today())).isPresent()) return again("desk.ask.past", form);
        var head = file.head();
        var questions = Askable.of(file.service().definition(), form.questions());
        var command = new SupplementCommand.AskForSupplement(questions, cases.newMessageId(), form.text(), form.day());
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), command, desk.officer())) {
            case Commanded.Done done -> Reply.to(Done.told("desk/" + head.id().text() + "?" + desk.list(exchange::parameter).beginning().query(), Done.ASKED));
            case Commanded.Stale stale -> again("desk.stale", form);
            case Commanded.Refused(var reason) -> again(reason == Refusal.NOTHING_WRITTEN ? AskPage.NO_TEXT : "case.refused." + reason, form);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getMunicipality().zone()));
    }

    /** Nothing was ordered but a text to begin with. */
    private Reply begun(AskForm form) {
        page.refuse("", form);
        return new Reply.Begun("desk-ask", AskPage.class);
    }

    private Reply again(String problem, AskForm form) {
        page.refuse(problem, form);
        return new Reply.Again("desk-ask", AskPage.class);
    }
}
