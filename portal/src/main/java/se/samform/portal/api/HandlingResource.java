package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A case over REST for whoever handles it: an internal system of the municipality's, or an officer. It is called by its reference or its id. */
@ApplicationScoped
@Path("{municipality}/v1/handling/{case}")
@Produces(MediaType.APPLICATION_JSON)
public class HandlingResource {
    @Inject WhoHandles handlers;
    @Inject CommandHandled commands;

    /** How it stands and what the caller may do to it: nothing of what is in it. That they looked is written down first. */
    @GET
    public Response get(@PathParam("municipality") String municipality, @PathParam("case") String id) {
        var handled = handlers.shown(id);
        return Response.ok(handlers.json(handled).toString()).tag(String.valueOf(handled.file().head().lastSeq())).build();
    }

    @POST
    @Path("commands")
    public Response command(
            @PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key) {
        var headers = Headers.of(seen, key);
        return handlers.known(id).map(handled -> commands.command(handled, headers)).orElseGet(() -> commands.again(id, headers));
    }
}
