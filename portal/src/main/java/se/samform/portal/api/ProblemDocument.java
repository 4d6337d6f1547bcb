package se.samform.portal.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.json.Json;

/** Errors as RFC 9457 says: a type that programs know, a title and a detail that tell people what to do. */
final class ProblemDocument {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemDocument() {}

    static WebApplicationException of(int status, String type, String title, String detail) {
        return new WebApplicationException(response(status, type, title, detail, Json.createArrayBuilder()));
    }

    /** Each fault with its JSON pointer, reason and how to mend it. */
    static WebApplicationException of(String title, List<Fault> faults) {
        var errors = Json.createArrayBuilder();
        faults.forEach(fault -> errors.add(Json.createObjectBuilder()
            .add("pointer", fault.path()).add("detail", fault.reason()).add("mend", fault.mend())));
        return new WebApplicationException(response(400, "malformed", title, "Nothing was changed.", errors));
    }

    /** @param field of what was sent; empty where it is none of them @param code which rule it is, as programs know it */
    static WebApplicationException ofField(int status, String type, String field, String code, String detail) {
        var body = body(status, type, "It was not done", detail).add("code", code);
        if (!field.isEmpty()) body.add("field", field);
        return new WebApplicationException(response(status, body));
    }

    static WebApplicationException tooOften() {
        var told = response(429, body(429, "too-often", "Too many commands at once", "Wait a second, and send at most ten a second. Nothing was done."));
        return new WebApplicationException(Response.fromResponse(told).header("Retry-After", "1").build());
    }

    /** @param meanwhile what has happened to the case since */
    static WebApplicationException overtaken(int newest, JsonArrayBuilder meanwhile) {
        var body = body(412, "stale", "Something has happened to the case since you read it",
            "Nothing was done. See what meanwhile tells, and repeat with If-Match \"" + newest + "\" if you still want it.");
        return new WebApplicationException(response(412, body.add("etag", "\"" + newest + "\"").add("meanwhile", meanwhile)));
    }

    /** @param offered whether it opens again, and when */
    static WebApplicationException closed(JsonObject offered, String detail) {
        return new WebApplicationException(response(409, body(409, "closed", "The e-service is closed", detail).add("offered", offered)));
    }

    /** @param problems of the draft, as the draft itself tells them */
    static WebApplicationException incomplete(JsonArray problems) {
        var body = body(409, "incomplete", "Something is missing or wrong", "Mend what problems says. Nothing was handed in.");
        return new WebApplicationException(response(409, body.add("problems", problems)));
    }

    static Response response(int status, String type, String title, String detail, JsonArrayBuilder errors) {
        var body = body(status, type, title, detail);
        var listed = errors.build();
        if (!listed.isEmpty()) body.add("errors", listed);
        return response(status, body);
    }

    private static JsonObjectBuilder body(int status, String type, String title, String detail) {
        return Json.createObjectBuilder().add("type", "urn:samform:problem:" + type).add("title", title).add("status", status).add("detail", detail);
    }

    private static Response response(int status, JsonObjectBuilder body) {
        return Response.status(status).type(MEDIA_TYPE).entity(body.build().toString()).build();
    }

    static WebApplicationException notFound(String what) {
        return of(404, "not-found", "There is no such " + what, "It does not exist, or it is not yours.");
    }
}
