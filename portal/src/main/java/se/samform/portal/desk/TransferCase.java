package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.flow.HandlingCommand;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
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
        var told = owners.told(file, form.number());
        if (told.isEmpty()) return again(form, "desk.transfer.number.wrong");
        page.tell(told.get());
        if (!told.get().number().equals(form.checked())) return again(form, "");
        if (form.isMailWrong()) return again(form, "desk.transfer.mail.wrong");
        return form.sure() ? transfer(file, exchange, form, told.get()) : again(form, "desk.transfer.unsure");
    }

    private Reply transfer(CaseFile file, Exchange exchange, TransferForm form, ToldOwner told) {
        var head = file.head();
        var command = new HandlingCommand.Transfer(form.owner(told), form.why().strip());
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), command, desk.officer(file))) {
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
