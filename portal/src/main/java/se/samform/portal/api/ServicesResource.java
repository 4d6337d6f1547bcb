package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samform.core.json.Json;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Openings;

/** What a municipality offers, now or later. */
@ApplicationScoped
@Path("{municipality}/v1/services")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject Openings openings;

    @GET
    public String list(@PathParam("municipality") String municipality) {
        var list = Json.createArrayBuilder();
        services.newest(visit.getMunicipality().id()).stream().filter(openings::isToCome).forEach(service -> list.add(summary(service)));
        return Json.createObjectBuilder().add("services", list).build().toString();
    }

    @GET
    @Path("{service}")
    public Response definition(@PathParam("municipality") String municipality, @PathParam("service") String key) {
        Published service = find(key);
        byte[] bytes = services.bytes(visit.getMunicipality().id(), service.id()).orElseThrow();
        return Response.ok(bytes, MediaType.APPLICATION_JSON).tag(service.sha256()).header("Samform-Version", service.version()).build();
    }

    Published find(String key) {
        return services.newest(visit.getMunicipality().id(), key).orElseThrow(() -> ProblemDocument.notFound("e-service"));
    }

    private JsonObject summary(Published service) {
        var language = new Language(visit.getLocale().getLanguage());
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", service.key().value()).add("version", service.version())
            .add("sha256", service.sha256()).add("title", service.definition().title().in(language))
            .add("summary", service.definition().about().summary().in(language))
            .add("login", service.definition().terms().login().name().toLowerCase(java.util.Locale.ROOT))
            .add("offered", OfferedJson.of(openings.of(service)));
        return json.build();
    }
}
