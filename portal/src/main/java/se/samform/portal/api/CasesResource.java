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
import java.net.URI;
import java.util.Optional;
import se.samform.core.answer.FileRef;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.FileId;
import se.samform.core.json.Json;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.document.Documents;
import se.samform.portal.edge.Visit;

/** Cases over REST, for whoever handed them in. */
@ApplicationScoped
@Path("{municipality}/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    private static final int PAGE = 50;

    @Inject Visit visit;
    @Inject Owner owner;
    @Inject OwnDraft own;
    @Inject Cases cases;
    @Inject Documents documents;

    @GET
    public String mine(@PathParam("municipality") String municipality, @HeaderParam(Owner.SECRET) String secret) {
        var list = Json.createArrayBuilder();
        cases.mine(visit.getMunicipality().id(), owner.of(secret), Long.MAX_VALUE, PAGE).forEach(head -> list.add(CaseJson.of(head)));
        return Json.createObjectBuilder().add("cases", list).build().toString();
    }

    @GET
    @Path("{case}")
    public String get(@PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam(Owner.SECRET) String secret) {
        return new WholeCaseJson(find(id, secret), address(id), own.language()).json().build().toString();
    }

    @GET
    @Path("{case}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("municipality") String municipality, @PathParam("case") String id,
                         @HeaderParam(Owner.SECRET) String secret, @PathParam("file") String name) {
        CaseFile file = find(id, secret);
        FileRef ref = CaseDownload.files(file).filter(each -> each.id().equals(Ids.file(name).value())).findFirst()
            .orElseThrow(() -> ProblemDocument.notFound("file"));
        return cases.open(file, new FileId(ref.id())).map(content -> CaseDownload.response(ref, content))
            .orElseThrow(() -> ProblemDocument.notFound("file"));
    }

    @GET
    @Path("{case}/receipt.pdf")
    @Produces("application/pdf")
    public Response receipt(@PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam(Owner.SECRET) String secret) {
        CaseFile file = find(id, secret);
        return receipt(file, file.receipt());
    }

    /** @param number from 1 in the order in which what was handed in came */
    @GET
    @Path("{case}/receipts/{seq}")
    @Produces("application/pdf")
    public Response receipt(@PathParam("municipality") String municipality, @PathParam("case") String id, @PathParam("seq") String number,
                            @HeaderParam(Owner.SECRET) String secret) {
        CaseFile file = find(id, secret);
        return receipt(file, number.matches("[1-9][0-9]{0,3}") ? file.receiptFor(Reader.RECEIPT, Integer.parseInt(number)) : Optional.empty());
    }

    private Response receipt(CaseFile file, Optional<CaseDocument> receipt) {
        byte[] pdf = receipt.flatMap(document -> documents.pdf(file, document.id())).orElseThrow(() -> ProblemDocument.notFound("receipt"));
        return Response.ok(pdf, "application/pdf").header("Content-Disposition", "inline; filename=\"" + file.head().reference() + ".pdf\"").build();
    }

    /** The draft in which what was asked again is answered: saved and handed in like any other. */
    @POST
    @Path("{case}/supplement")
    public Response supplement(@PathParam("municipality") String municipality, @PathParam("case") String id, @HeaderParam(Owner.SECRET) String secret) {
        var head = find(id, secret).head();
        var draft = cases.supplement(head.municipality(), head.id(), owner.of(secret)).orElseThrow(() -> ProblemDocument.of(409, "not-wanted",
            "The case takes nothing more", "Nobody has asked for anything that isn't in."));
        var address = URI.create("/api/" + visit.getMunicipality().slug() + "/v1/drafts/" + draft.text());
        return Response.created(address).entity(Json.createObjectBuilder().add("id", draft.text()).add("href", address.toString()).build().toString()).build();
    }

    private String address(String id) {
        return "/api/" + visit.getMunicipality().slug() + "/v1/cases/" + Ids.caseFile(id).text();
    }

    private CaseFile find(String id, String secret) {
        return cases.find(visit.getMunicipality().id(), Ids.caseFile(id), owner.of(secret)).orElseThrow(() -> ProblemDocument.notFound("case"));
    }
}
