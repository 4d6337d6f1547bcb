package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samform.core.json.Trees;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.portal.fill.Crossing;
import se.samform.portal.fill.OldVersions;

/** A draft on its way to a newer version, over REST: what becomes of its answers, and letting it go over. */
@ApplicationScoped
@Path("{municipality}/v1/drafts/{draft}/changeover")
@Produces(MediaType.APPLICATION_JSON)
public class ChangeoverResource {
    @Inject Owner owner;
    @Inject OwnDraft own;
    @Inject OldVersions versions;
    @Inject Drafts drafts;

    @GET
    public Response get(@PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret) {
        var crossing = found(id, secret);
        return Response.ok(json(crossing)).tag(String.valueOf(crossing.before().draft().revision())).build();
    }

    @POST
    public Response goOver(
            @PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret,
            @HeaderParam("If-Match") String seen) {
        var crossing = found(id, secret);
        if (Revision.of(seen) != crossing.before().draft().revision()) throw stale();
        var after = crossing.after();
        return switch (drafts.goOver(crossing.before().draft(), owner.ofDraft(id, secret), after.service(), after.draft().content())) {
            case Saved.Done(var draft) -> own.ok(draft);
            case Saved.Stale stale -> throw stale();
            case Saved.TooMuch() -> throw new IllegalStateException("Nothing was added to " + id);
            case Saved.Gone() -> throw ProblemDocument.notFound("draft");
        };
    }

    private Crossing found(String id, String secret) {
        return versions.due(own.find(id, owner.ofDraft(id, secret)), owner.ofDraft(id, secret)).orElseThrow(() -> ProblemDocument.notFound("changeover"));
    }

    private static RuntimeException stale() {
        return ProblemDocument.of(412, "stale", "The draft has changed since you read it", "Read its changeover again and repeat. Nothing was changed.");
    }

    private static String json(Crossing crossing) {
        var paths = crossing.paths();
        return Json.createObjectBuilder().add("from", crossing.before().service().version()).add("to", crossing.after().service().version())
            .add("kept", Trees.texts(paths.kept())).add("again", Trees.texts(paths.again())).add("gone", Trees.texts(paths.gone()))
            .add("new", Trees.texts(paths.fresh())).build().toString();
    }
}
