package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import se.samform.core.id.PaymentId;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Visit;

/** Where payment providers tell what became of a payment: docs/payments.md. Whoever has no seal finds nothing here. */
@ApplicationScoped
@Path("{municipality}/v1/payments/{payment}")
public class PaymentsResource {
    private static final int LONGEST = 64_000;

    @Inject Visit visit;
    @Inject Payments payments;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response called(
            @PathParam("municipality") String municipality, @PathParam("payment") String payment,
            @HeaderParam("Payment-Time") String time, @HeaderParam("Payment-Signature") String seal, InputStream body) throws IOException {
        byte[] told = body.readNBytes(LONGEST);
        boolean isBelieved = time != null && seal != null && payments.called(visit.getMunicipality().id(), id(payment), time, seal, told);
        if (!isBelieved) throw ProblemDocument.notFound("payment");
        return Response.noContent().build();
    }

    private static PaymentId id(String text) {
        try {
            return new PaymentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw ProblemDocument.notFound("payment");
        }
    }
}
