package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.ContactCommand;
import se.samform.core.flow.ContactWay;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.mypages.Seq;

/** Writes what somebody said to the contact centre on their case, or a note to whoever handles it. */
@ApplicationScoped
public class HandleContact implements Keeping {
    static final Set<String> DONE = Set.of("message", "note", "taken-down");

    @Inject Desk desk;
    @Inject Cases cases;
    @Inject ContactPage page;

    @Override
    public boolean isTheirs() {
        return page.about().isPresent();
    }

    @Override
    public Reply handle(Exchange exchange) {
        return page.about().flatMap(about -> command(exchange).map(command -> handle(about.file(), command, exchange))).orElseGet(Reply::notFound);
    }

    /** Empty for what no form of ours says. */
    private Optional<CaseCommand> command(Exchange exchange) {
        String text = exchange.parameter("text").strip();
        return switch (exchange.parameter("do")) {
            case "message" -> ContactWay.of(exchange.parameter("way")).map(way -> new ContactCommand.WriteFor(cases.newMessageId(), way, text));
            case "note" -> Optional.of(new CaseCommand.AddNote(text));
            default -> Optional.empty();
        };
    }

    private Reply handle(CaseFile file, CaseCommand command, Exchange exchange) {
        var head = file.head();
        var actor = new Actor.ContactCentre(desk.officer().id());
        return switch (cases.command(head.municipality(), head.id(), Seq.of(exchange), command, actor)) {
            case Commanded.Done done ->
                Reply.to(Done.told(page.getPath() + "?from=" + Urls.encode(exchange.parameter("from")), exchange.parameter("do")));
            case Commanded.Stale stale -> again("desk.stale", exchange);
            case Commanded.Refused(var reason) -> again("case.refused." + reason, exchange);
        };
    }

    private Reply again(String problem, Exchange exchange) {
        page.refuse(new DeskCasePage.Refusal(problem, exchange.parameter("text"), exchange.parameter("do"), ""));
        return new Reply.Again("desk-contact", ContactPage.class);
    }
}
