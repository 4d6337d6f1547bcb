package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import se.samform.core.answer.FileRef;
import se.samform.core.json.Json;
import se.samform.core.party.Applicant;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.portal.fill.FillIn;

/** The files of a draft over REST. */
@ApplicationScoped
@Path("{municipality}/v1/drafts/{draft}/files")
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {
    @Inject Owner owner;
    @Inject OwnDraft own;
    @Inject Drafts drafts;
    @Inject FillIn fill;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("municipality") String municipality, @PathParam("draft") String id,
                           @HeaderParam(Owner.SECRET) String secret, @QueryParam("question") String question,
                           @QueryParam("name") String name, InputStream body) {
        Applicant applicant = owner.ofDraft(id, secret);
        Draft draft = own.findToChange(id, applicant);
        return switch (fill.attach(draft, applicant, orNothing(question), orNothing(name), body).orElseThrow(FilesResource::unknownQuestion)) {
            case FillIn.Attachment.Stored(var changed, var file) -> stored(changed, file);
            case FillIn.Attachment.Refused(var why) -> throw ProblemDocument.of(422, "file-refused", "The file was not accepted", why);
            case FillIn.Attachment.Gone() -> throw ProblemDocument.notFound("draft");
        };
    }

    @DELETE
    @Path("{file}")
    public Response remove(@PathParam("municipality") String municipality, @PathParam("draft") String id,
                           @HeaderParam(Owner.SECRET) String secret, @PathParam("file") String file) {
        Applicant applicant = owner.ofDraft(id, secret);
        return drafts.remove(own.find(id, applicant), applicant, Ids.file(file)).map(own::ok).orElseThrow(() -> ProblemDocument.notFound("draft"));
    }

    private static String orNothing(String given) {
        return given == null ? "" : given;
    }

    private static WebApplicationException unknownQuestion() {
        return ProblemDocument.of(400, "unknown-question", "There is no such file question", "Name one in ?question=, in a row by its path: diary.2.photo");
    }

    private static Response stored(Draft draft, FileRef file) {
        var body = Json.createObjectBuilder().add("id", file.id().toString()).add("revision", draft.revision()).add("name", file.name())
            .add("bytes", file.bytes()).add("sha256", file.sha256()).add("mime", file.mime());
        return Response.status(Response.Status.CREATED).entity(body.build().toString()).tag(String.valueOf(draft.revision())).build();
    }
}
