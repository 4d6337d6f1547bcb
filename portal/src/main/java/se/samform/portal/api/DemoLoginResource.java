package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.samform.core.json.Json;
import se.samform.portal.edge.Visit;
import se.samform.portal.login.DemoPersons;
import se.samform.portal.login.Logins;

/** Demo log-in over REST; refused unless demo mode is on. */
@ApplicationScoped
@Path("{municipality}/v1/demo-login")
@Produces(MediaType.APPLICATION_JSON)
public class DemoLoginResource {
    @Inject Visit visit;
    @Inject DemoPersons persons;
    @Inject Logins logins;

    @POST
    public String logIn(@PathParam("municipality") String municipality, @QueryParam("person") String person) {
        if (!persons.allowed()) throw ProblemDocument.of(403, "forbidden", "Demo log-in is switched off", "Log in with an electronic identity.");
        var identity = persons.find(visit.getMunicipality().id(), person == null ? "" : person)
            .orElseThrow(() -> ProblemDocument.notFound("demo person"));
        return Json.createObjectBuilder().add("token", logins.open(visit.getMunicipality().id(), identity)).build().toString();
    }
}
