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
import java.util.Locale;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.engine.signing.Asked;
import se.samform.engine.signing.RoundView;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.Starter;
import se.samform.portal.edge.Visit;

/** Signatures that a draft waits for, over REST: send it to those who sign, and read who has. */
@ApplicationScoped
@Path("{municipality}/v1/drafts/{draft}/signing")
@Produces(MediaType.APPLICATION_JSON)
public class SigningResource {
    @Inject Visit visit;
    @Inject Owner owner;
    @Inject Signings signings;
    @Inject OwnDraft own;
    @Inject OnlyIfOpen open;

    @GET
    public Response get(@PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret) {
        return Response.ok(json(found(id, secret))).build();
    }

    @POST
    public Response send(
            @PathParam("municipality") String municipality, @PathParam("draft") String id, @HeaderParam(Owner.SECRET) String secret,
            @HeaderParam("If-Match") String seen) {
        if (!(visit.getIdentity() instanceof Identity.Citizen citizen)) throw ProblemDocument.notFound("draft");
        var applicant = owner.binding(secret);
        own.checkVersion(id, applicant);
        open.check(id, applicant);
        var starter = new Starter(new Applicant.Person(citizen.personalNumber().digits()), applicant.represents(), citizen.name(), citizen.email(), citizen.phone());
        return switch (signings.begin(visit.getMunicipality().id(), Ids.draft(id), starter, Revision.of(seen))) {
            case Asked.Done done -> Response.accepted(json(found(id, secret))).build();
            case Asked.NotReady notReady -> throw ProblemDocument.of(409, "nothing-to-sign", "There is nothing to sign",
                "Answer all that must be answered first. Where nobody else signs, hand it in.");
            case Asked.Stale stale -> throw ProblemDocument.of(412, "stale", "The draft has changed since you read it", "Read it again and repeat. Nothing was sent.");
            case Asked.Refused(var why) when why == Why.NOT_GUARDIAN -> throw ProblemDocument.of(409, "not-guardian", "Somebody named to sign is no guardian of the child",
                "The population register says so. Name the child's other guardian, and repeat. Nothing was sent.");
            case Asked.Refused(var why) when why == Why.NOT_SIGNATORY -> throw ProblemDocument.of(409, "not-signatory", "Somebody named to sign does not sign for the organisation",
                "The company register says so. Name somebody who does, and repeat. Nothing was sent.");
            case Asked.Refused(var why) when why == Why.TOO_FEW -> throw ProblemDocument.of(409, "too-few-signatories", "Those who sign do not bind the organisation",
                "The company register says that it takes more of them, or others. Name them, and repeat. Nothing was sent.");
            case Asked.Refused refused -> throw ProblemDocument.of(409, "signatures", "It can't be sent now", "Read how the signatures stand, and repeat.");
            case Asked.NothingThere nothing -> throw ProblemDocument.notFound("draft");
        };
    }

    private RoundView found(String id, String secret) {
        return signings.of(visit.getMunicipality().id(), Ids.draft(id), owner.of(secret)).orElseThrow(() -> ProblemDocument.notFound("signing"));
    }

    private static String json(RoundView round) {
        var signers = Json.createArrayBuilder();
        for (var person : round.signers()) {
            var signer = Json.createObjectBuilder().add("name", person.name()).add("state", word(person.state()));
            person.at().ifPresent(at -> signer.add("at", at.toString()));
            signers.add(signer);
        }
        var object = Json.createObjectBuilder().add("id", round.id().text()).add("state", word(round.state())).add("sha256", round.sha256())
            .add("startedAt", round.startedAt().toString()).add("expiresAt", round.expiresAt().toString()).add("signers", signers);
        if (!round.reason().isEmpty()) object.add("reason", round.reason());
        return object.build().toString();
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
