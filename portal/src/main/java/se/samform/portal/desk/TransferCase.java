package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.search.PartyNumber;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.mypages.Seq;

/** Transfers a case to another owner: once they are looked up, and the officer has said that they are sure. */
@ApplicationScoped
public class TransferCase implements Keeping {
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject LookUpOwner owners;
    @Inject TransferPage page;
    @Inject MovedPage moved;

    @Override
    public boolean isTheirs() {
        return desk.openCase().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return desk.openCase().filter(TransferPage::isPossible).map(file -> handle(file, exchange, TransferForm.read(exchange)))
            .orElseGet(() -> moved.reply(exchange));
    }

    private Reply handle(CaseFile file, Exchange exchange, TransferForm form) {
        var number = LookUpOwner.number(form.number());
        if (number.isEmpty()) return again(form, "desk.transfer.number.wrong");
        var refused = owners.refusal(file, number.get(), desk.officer(file));
        if (refused.isPresent()) return again(form, "case.refused." + refused.get());
        return form.shown(number.get()).map(shown -> checked(file, exchange, form, shown, number.get())).orElseGet(() -> {
            page.tell(owners.told(file, number.get(), desk.officer().id()));
            return again(form, "");
        });
    }

    /** What is missing is said before the register is asked anew. */
    private Reply checked(CaseFile file, Exchange exchange, TransferForm form, ToldOwner shown, PartyNumber number) {
        String wrong = form.wrong();
        var problem = wrong.isEmpty() ? owners.refusal(file, form.command(shown), desk.officer(file)).map(reason -> "case.refused." + reason) : Optional.of(wrong);
        if (problem.isPresent()) {
            page.tell(shown);
            return again(form, problem.get());
        }
        return transfer(file, exchange, form, owners.told(file, number, desk.officer().id()));
    }

    private Reply transfer(CaseFile file, Exchange exchange, TransferForm form, ToldOwner told) {
        var head = file.head();
        page.tell(told);
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), form.command(told), desk.officer(file))) {
            case Commanded.Done done -> Reply.to(Done.told("desk/" + head.id().text() + "?" + desk.list(exchange::parameter).beginning().query(), Done.TRANSFERRED));
            case Commanded.Stale stale -> again(form, "desk.stale");
            case Commanded.Refused(var reason) -> again(form, "case.refused." + reason);
        };
    }

    /** @param problem empty where it goes on as it should */
    private Reply again(TransferForm form, String problem) {
        page.show(form, problem);
        return new Reply.Again("desk-transfer", TransferPage.class);
    }
}
