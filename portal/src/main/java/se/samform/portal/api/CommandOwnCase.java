package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.PaymentId;
import se.samform.core.json.Json;
import se.samform.core.party.Applicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.payment.Begun;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;

/** What citizens do to their own cases over REST. */
@ApplicationScoped
public class CommandOwnCase {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Cases cases;
    @Inject Payments payments;
    @Inject CommandCase commands;
    @Inject Pace pace;

    CaseFile find(String id, Applicant applicant) {
        return cases.find(visit.getMunicipality().id(), Ids.caseFile(id), applicant).orElseThrow(() -> ProblemDocument.notFound("case"));
    }

    Response write(String id, Applicant applicant, Headers headers) {
        CaseFile file = inPace(id, applicant);
        var files = new ReceiveEnclosed(cases, file);
        var sent = SentFields.read(request, Set.of("text"), files, visit.getLocale());
        var command = new CaseCommand.WriteToUnit(cases.newMessageId(), sent.text("text"), sent.files());
        return KeptIfDone.of(files, () -> commanded(file, applicant, headers, "message\n" + sent.inWords(), command));
    }

    Response withdraw(String id, Applicant applicant, Headers headers) {
        return commanded(inPace(id, applicant), applicant, headers, "withdrawal", new CaseCommand.Withdraw());
    }

    private CaseFile inPace(String id, Applicant applicant) {
        CaseFile file = find(id, applicant);
        if (!pace.isKept(file.head().id().text())) throw ProblemDocument.tooOften();
        return file;
    }

    private Response commanded(CaseFile file, Applicant applicant, Headers headers, String what, CaseCommand command) {
        var caller = new CommandCase.Caller(Actor.CITIZEN, file, () -> find(file.head().id().text(), applicant),
            event -> CaseHistoryJson.event(event).build(), head -> CaseJson.of(head).build());
        return commands.command(caller, headers, what, () -> command(file, command, applicant));
    }

    private Commanded command(CaseFile file, CaseCommand command, Applicant applicant) {
        return cases.command(file.head().municipality(), file.head().id(), file.head().lastSeq(), command, applicant);
    }

    Response pay(String id, Applicant applicant, PaymentId fee) {
        return switch (payments.beginFee(inPace(id, applicant), fee, applicant)) {
            case Begun.At(var page) -> Response.status(Response.Status.CREATED).location(page)
                .entity(Json.createObjectBuilder().add("fee", fee.text()).add("page", page.toString()).build().toString()).build();
            case Begun.NothingDue() -> throw ProblemDocument.of(409, "nothing-due", "There is nothing left to pay", "It is paid, or about to be. Read the case again.");
            case Begun.ProviderDown() -> throw ProblemDocument.of(503, "payment-down", "Whoever takes the money does not answer", "Try again later. Nothing was begun.");
            case Begun.NotBound() -> throw ProblemDocument.of(503, "not-bound", "The municipality can't take money for this yet", "Nothing was begun.");
            case Begun.NothingThere() -> throw ProblemDocument.notFound("fee");
        };
    }
}
