package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.portal.desk.LookUpOwner;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;

/** What internal systems and officers do to cases over REST. */
@ApplicationScoped
public class CommandHandled {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Cases cases;
    @Inject Municipalities municipalities;
    @Inject WhoHandles handlers;
    @Inject CommandCase commands;
    @Inject Pace pace;
    @Inject LookUpOwner owners;

    Response command(Handled handled, Headers headers) {
        var file = handled.file();
        paced(file, handled.actor().recorded());
        var files = new ReceiveEnclosed(cases, file);
        var sent = SentFields.read(request, HandledOrder.KNOWN, files, visit.getLocale());
        return KeptIfDone.of(files, () -> {
            var command = new HandledOrder(sent, cases::newMessageId, slug -> officer(file, slug), slug -> unit(file, slug)).command();
            return commands.command(caller(handled), headers, sent.inWords(), work(handled, headers, command));
        });
    }

    /** Of a case that isn't theirs, or not any more: what they had done to it, sent again, is answered as it was. Nothing else is known of it. */
    Response again(String id, Headers headers) {
        var gone = handlers.gone(id).filter(each -> commands.isKnown(each.file().head().id(), each.actor(), headers)).orElseThrow(() -> ProblemDocument.notFound("case"));
        paced(gone.file(), gone.actor());
        var files = new ReceiveEnclosed(cases, gone.file());
        var sent = SentFields.read(request, HandledOrder.KNOWN, files, visit.getLocale());
        return KeptIfDone.of(files, () -> commands.answered(gone.file().head().id(), gone.actor(), headers, sent.inWords()));
    }

    private void paced(CaseFile file, String actor) {
        if (!pace.isKept(file.head().municipality().text() + " " + actor)) throw ProblemDocument.tooOften();
    }

    private CommandCase.Caller caller(Handled handled) {
        return new CommandCase.Caller(handled.actor().recorded(), handled.file(), () -> handlers.find(handled.file().head().id().text()).file(), Handled::event,
            head -> CaseJson.of(head).build());
    }

    private Supplier<Commanded> work(Handled handled, Headers headers, CaseCommand command) {
        if (!(command instanceof HandlingCommand.Transfer transfer && handled.actor() instanceof Actor.Officer officer)) return () -> command(handled, headers.seqSeen(), command);
        return commands.isToBeTried(caller(handled), headers) ? transfer(handled, headers.seqSeen(), transfer, officer) : () -> new Commanded.Stale(handled.file().head());
    }

    private Commanded command(Handled handled, int seqSeen, CaseCommand command) {
        var head = handled.file().head();
        return handled.actor() instanceof Actor.Officer officer ? cases.command(head.municipality(), head.id(), seqSeen, command, officer)
            : cases.command(handled.file(), seqSeen, command, (Actor.InternalSystem) handled.actor());
    }

    /**
     * At the desk whoever transfers a case has seen whose it is; where that is protected, asked to. The registers are asked before what
     * is done once begins: that they were asked stays known when it is refused then.
     */
    private Supplier<Commanded> transfer(Handled handled, int seqSeen, HandlingCommand.Transfer typed, Actor.Officer officer) {
        var file = handled.file();
        if (file.isProtected()) throw ProblemDocument.of(403, "forbidden", "Somebody in the case is protected", "Transfer it at the desk. Nothing was done.");
        var refusal = owners.refusalOfTyped(file, typed, officer);
        if (refusal.isPresent()) return () -> new Commanded.Refused(refusal.get());
        var transfer = owners.told(file, typed, officer.id());
        return () -> command(handled, seqSeen, transfer);
    }

    private Optional<UnitId> unit(CaseFile file, String slug) {
        return municipalities.units(file.head().municipality()).stream().filter(unit -> unit.slug().equals(slug)).map(Unit::id).findFirst();
    }

    /** A case may be given only to somebody who can see it. */
    private Optional<OfficerId> officer(CaseFile file, String slug) {
        return municipalities.officers(file.head().municipality()).stream()
            .filter(officer -> officer.slug().equals(slug) && officer.mayHave(file.head().state().unit(), file.service().key().value())).map(Officer::id).findFirst();
    }
}
