package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samform.core.json.Json;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Visit;

/** Cases over REST, for whoever handed them in. */
@ApplicationScoped
@Path("{municipality}/v1/cases")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    private static final int PAGE = 50;

    @Inject Visit visit;
    @Inject Owner owner;
    @Inject Cases cases;
    @Inject Documents documents;

    @GET
    @Operation(summary = "My cases, newest first, at most 50")
    public String mine(@PathParam("municipality") String municipality, @HeaderParam(Owner.SECRET) String secret) {
        var list = Json.createArrayBuilder();
        cases.mine(visit.getMunicipality().id(), owner.of(secret), Long.MAX_VALUE, PAGE).forEach(head -> list.add(CaseJson.of(head)));
        return Json.createObjectBuilder().add("cases", list).build().toString();
    }

    @GET
    @Path("{case}")
    @Operation(summary = "One of my cases")
    public String get(@PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam(Owner.SECRET) String secret) {
        return CaseJson.of(find(id, secret).head()).build().toString();
    }

    @GET
    @Path("{case}/receipt.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The receipt, PDF/A-3 with the submission embedded; rendered now if it wasn't before")
    public Response receipt(@PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam(Owner.SECRET) String secret) {
        CaseFile file = find(id, secret);
        byte[] pdf = file.receipt().flatMap(document -> documents.pdf(file, document.id())).orElseThrow(() -> ProblemDocument.notFound("receipt"));
        return Response.ok(pdf, "application/pdf").header("Content-Disposition", "inline; filename=\"" + file.head().reference() + ".pdf\"").build();
    }

    private CaseFile find(String id, String secret) {
        return cases.find(visit.getMunicipality().id(), Ids.caseFile(id), owner.of(secret)).orElseThrow(() -> ProblemDocument.notFound("case"));
    }
}
