package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Corrected;
import se.samform.engine.casefile.Correction;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.mypages.Seq;

/** Corrects what was answered. */
@ApplicationScoped
public class CorrectAnswers implements Keeping {
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject CorrectPage page;
    @Inject MovedPage moved;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().filter(CorrectPage::isPossible)
            .map(file -> handle(file, exchange, CorrectForm.read(exchange, cases.correctable(file)))).orElseGet(() -> moved.reply(exchange));
    }

    private Reply handle(CaseFile file, Exchange exchange, CorrectForm form) {
        var head = file.head();
        var correction = new Correction(Seq.of(exchange), form.texts(), cases.newMessageId(), form.text(), desk.officer());
        return switch (cases.correct(head.municipality(), head.id(), correction)) {
            case Corrected.Done done -> Reply.to(Done.told("desk/" + head.id().text() + "?" + desk.list(exchange::parameter).beginning().query(), Done.CORRECTED));
            case Corrected.Stale stale -> again("desk.stale", List.of(), form);
            case Corrected.Refused(var reason) -> again("case.refused." + reason, List.of(), form);
            case Corrected.Wrong(var problems) -> again("desk.correct.wrong", problems, form);
        };
    }

    private Reply again(String problem, List<Problem> problems, CorrectForm form) {
        page.refuse(problem, problems, form);
        return new Reply.Again("desk-correct", CorrectPage.class);
    }
}
