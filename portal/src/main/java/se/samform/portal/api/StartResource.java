package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import se.samform.core.form.Login;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.publication.Published;
import se.samform.engine.draft.Draft;
import se.samform.portal.edge.Nonce;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;
import se.samform.portal.fill.ForWhom;

/** Starting a draft over REST. */
@ApplicationScoped
@Path("{municipality}/v1/services/{service}/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class StartResource {
    @Inject Visit visit;
    @Inject Owner owner;
    @Inject OwnDraft own;
    @Inject ServicesResource services;
    @Inject FillIn fill;
    @Inject OnlyIfOpen open;

    @POST
    public Response start(@PathParam("municipality") String municipality, @PathParam("service") String key) {
        Published service = services.find(key);
        boolean visitor = visit.getIdentity() instanceof Identity.Visitor;
        if (visitor && service.definition().terms().login() == Login.REQUIRED) {
            throw ProblemDocument.of(401, "unauthorized", "This e-service needs a log-in", "Send the token of a log-in.");
        }
        open.check(service);
        checkAudience(service);
        String secret = visitor ? Nonce.secret() : "";
        Draft draft = fill.start(service, visitor ? new Applicant.Anonymous(secret) : owner.of(""), own.language());
        var body = own.json(draft);
        if (visitor) body.add("secret", secret);
        return Response.created(address("drafts/" + draft.id().text())).entity(body.build().toString())
            .tag(String.valueOf(draft.revision())).build();
    }

    private void checkAudience(Published service) {
        if (ForWhom.keepsOut(visit, service)) {
            throw ProblemDocument.of(403, "audience", "This e-service is not for organisations", Texts.text(visit.getLocale(), ForWhom.TOLD));
        }
    }

    private URI address(String path) {
        return URI.create("/api/" + visit.getMunicipality().slug() + "/v1/" + path);
    }
}
