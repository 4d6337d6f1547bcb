package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import se.samform.core.json.Json;
import se.samform.core.publication.Offers;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.portal.edge.Visit;

/** What the municipality tells just now about the operation of its e-services. */
@ApplicationScoped
@Path("{municipality}/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    @Inject Visit visit;
    @Inject Offers offers;
    @Inject PublishedServices services;
    @Inject Clock clock;

    @GET
    public String list(@PathParam("municipality") String municipality) {
        var list = Json.createArrayBuilder();
        offers.told(visit.getMunicipality().id(), clock.instant()).forEach(message -> list.add(json(message)));
        return Json.createObjectBuilder().add("messages", list).build().toString();
    }

    private JsonObject json(OperatingMessage message) {
        var object = Json.createObjectBuilder().add("id", message.id().text())
            .add("text", message.text().in(new Language(visit.getLocale().getLanguage()))).add("from", message.from().toString()).add("closing", message.closing());
        message.until().ifPresent(until -> object.add("until", until.toString()));
        if (!message.services().isEmpty()) object.add("services", keys(message));
        return object.build();
    }

    private JsonArrayBuilder keys(OperatingMessage message) {
        var keys = Json.createArrayBuilder();
        services.newest(visit.getMunicipality().id()).stream().filter(service -> message.isAbout(service.family())).forEach(service -> keys.add(service.key().value()));
        return keys;
    }
}
