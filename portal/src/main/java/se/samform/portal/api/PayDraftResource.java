package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samform.core.json.Json;
import se.samform.engine.payment.Begun;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Visit;

/** Paying for a draft that must be paid before it is handed in, over REST: where that is done. */
@ApplicationScoped
@Path("{municipality}/v1/drafts/{draft}/payment")
@Produces(MediaType.APPLICATION_JSON)
public class PayDraftResource {
    @Inject Visit visit;
    @Inject Owner owner;
    @Inject Payments payments;
    @Inject OnlyIfOpen open;

    @POST
    public Response pay(@PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret) {
        var draft = Ids.draft(id);
        var applicant = owner.binding(secret);
        open.check(id, applicant);
        return switch (payments.begin(visit.getMunicipality().id(), draft, applicant)) {
            case Begun.At(var page) -> Response.status(Response.Status.CREATED).location(page)
                .entity(Json.createObjectBuilder().add("draft", draft.text()).add("page", page.toString()).build().toString()).build();
            case Begun.NothingDue() -> throw ProblemDocument.of(409, "nothing-due", "There is nothing left to pay", "Hand it in.");
            case Begun.ProviderDown() -> throw ProblemDocument.of(503, "payment-down", "Whoever takes the money does not answer", "Try again later. Nothing was begun.");
            case Begun.NotBound() -> throw ProblemDocument.of(503, "not-bound", "The municipality can't take money for this yet", "Your draft is kept.");
            case Begun.NothingThere() -> throw ProblemDocument.notFound("draft");
        };
    }
}
