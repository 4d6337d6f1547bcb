package se.samform.portal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.json.Json;

/** Whatever goes wrong is answered as a problem document; what we did not foresee is logged and tells nothing of the inside. */
@Provider
public class AnyProblem implements ExceptionMapper<Exception> {
    private static final Logger LOG = Logger.getLogger(AnyProblem.class.getName());

    @Override
    public Response toResponse(Exception problem) {
        if (problem instanceof WebApplicationException known) return known.getResponse().hasEntity() ? known.getResponse() : plain(known);
        LOG.log(Level.SEVERE, "A REST call failed", problem);
        return ProblemDocument.response(500, "internal", "Something went wrong here", "Try again later; nothing was changed.", Json.createArrayBuilder());
    }

    private static Response plain(WebApplicationException known) {
        var status = known.getResponse().getStatusInfo();
        return ProblemDocument.response(status.getStatusCode(), "http", status.getReasonPhrase(), "See /openapi for what this address takes.",
            Json.createArrayBuilder());
    }
}
