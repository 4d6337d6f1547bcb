package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.booking.Wishes;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;

/** A draft over REST: answer it, hand it in. */
@ApplicationScoped
@Path("{municipality}/v1/drafts/{draft}")
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject Visit visit;
    @Inject Owner owner;
    @Inject OwnDraft own;
    @Inject Drafts drafts;
    @Inject HandInBooked handIn;
    @Inject FillIn fill;
    @Inject OnlyIfOpen open;

    @GET
    public Response get(@PathParam("municipality") String municipality, @PathParam("draft") String id,
                        @HeaderParam(Owner.SECRET) String secret) {
        return own.ok(own.find(id, owner.ofDraft(id, secret)));
    }

    @PATCH
    @Path("answers")
    @Consumes({MediaType.APPLICATION_JSON, AnswersPatch.MEDIA_TYPE})
    public Response answer(@PathParam("municipality") String municipality, @PathParam("draft") String id,
                           @HeaderParam(Owner.SECRET) String secret, @HeaderParam("If-Match") String revision, InputStream body) throws IOException {
        Applicant applicant = owner.ofDraft(id, secret);
        int seen = Revision.of(revision);
        Draft draft = own.findToChange(id, applicant, seen);
        return switch (AnswersPatch.apply(body.readNBytes(AnswersCodec.MAX_BYTES + 1), draft.answers(), fill.service(draft).definition(), fill.evaluate(draft).readOnlyPaths())) {
            case AnswersResult.Faulty(var faults) -> throw ProblemDocument.of("The answers can't be read", faults);
            case AnswersResult.Read(var answers) -> saved(drafts.save(draft, applicant, seen, wished(draft, answers)));
        };
    }

    @DELETE
    public Response delete(@PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret) {
        boolean deleted = drafts.delete(visit.getMunicipality().id(), Ids.draft(id), owner.ofDraft(id, secret));
        if (!deleted) throw ProblemDocument.notFound("draft");
        return Response.noContent().build();
    }

    @POST
    @Path("submit")
    public Response submit(
            @PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret,
            @HeaderParam("If-Match") String seen) {
        Applicant applicant = owner.bindingDraft(id, secret);
        own.checkVersion(id, applicant);
        return switch (submitted(Ids.draft(id), applicant, seen)) {
            case Submitted.Opened(var head) ->
                Response.created(address("cases/" + head.id().text())).entity(CaseJson.of(head).build().toString()).build();
            case Submitted.OpenedBefore(var head) -> Response.ok(CaseJson.of(head).build().toString()).build();
            case Submitted.Supplemented(var head) -> Response.ok(CaseJson.of(head).build().toString()).build();
            case Submitted.AskedAnew anew -> throw ProblemDocument.of(412, "stale", "Something else is asked by now",
                "Begin the supplement again: it is the same draft, and asks what is asked now. Nothing was handed in.");
            case Submitted.NotWanted(var head, var reason) -> throw ProblemDocument.of(409, "not-wanted", "The case takes nothing more",
                "Nothing was handed in: " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
            case Submitted.Incomplete(var problems) -> throw incomplete(own.find(id, applicant), problems);
            case Submitted.Taken(var step, var path) -> throw ProblemDocument.of(409, "time-taken", "Somebody else has the time by now",
                "Choose another one for " + path + ". Nothing was handed in, and the draft has no such answer any more.");
            case Submitted.Waits(WaitsFor.Payment(var bill)) -> throw ProblemDocument.of(402, "payment", "It must be paid first",
                "It costs " + bill.total().toPlainString() + " " + bill.currency() + ": POST to the draft's payment, which tells where, and it is handed in.");
            case Submitted.Waits(WaitsFor.Opening(var offered)) -> throw open.notHandedIn(offered);
            case Submitted.Waits(WaitsFor.Signatures(var signers)) -> throw ProblemDocument.of(409, "signatures", "Others must sign it first",
                signers + " must sign: POST to the draft's signing, and read there who has. It is handed in when all have.");
            case Submitted.Stale stale -> throw ProblemDocument.of(412, "stale", "The draft has changed since you read it",
                "Read it again and repeat. Nothing was handed in.");
            case Submitted.NotBound unbound ->
                throw ProblemDocument.of(503, "not-bound", "The municipality can't receive this yet", "Your draft is kept.");
            case Submitted.NoSuchDraft none -> throw ProblemDocument.notFound("draft");
        };
    }

    /** Only a page can choose among free times: over REST a time is wished for. */
    private Content wished(Draft draft, RawAnswers answers) {
        return Wishes.of(draft.content().answering(answers), fill.evaluate(draft.answering(answers)));
    }

    private Submitted submitted(DraftId draft, Applicant applicant, String seen) {
        var municipality = visit.getMunicipality().id();
        return seen == null ? handIn.submit(municipality, draft, applicant) : handIn.submit(municipality, draft, applicant, Revision.of(seen));
    }

    private WebApplicationException incomplete(Draft draft, List<Problem> problems) {
        return ProblemDocument.incomplete(DraftJson.problems(problems, fill.evaluate(draft), own.language()));
    }

    private Response saved(Saved saved) {
        return switch (saved) {
            case Saved.Done(var draft) -> own.ok(draft);
            case Saved.Stale(var current) -> throw ProblemDocument.of(412, "stale", "The draft has changed since you read it",
                "Read it again (revision " + current.revision() + ") and repeat. Nothing was changed.");
            case Saved.TooMuch() -> throw ProblemDocument.of(413, "too-much", "The draft would hold more text than can be saved",
                "Shorten the answers. Nothing was changed.");
            case Saved.Gone() -> throw ProblemDocument.notFound("draft");
        };
    }

    private URI address(String path) {
        return URI.create("/api/" + visit.getMunicipality().slug() + "/v1/" + path);
    }
}
