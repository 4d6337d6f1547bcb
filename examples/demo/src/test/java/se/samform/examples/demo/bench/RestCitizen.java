package se.samform.examples.demo.bench;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;

/** A citizen who comes by REST: six calls besides the start, as an app would make them. */
final class RestCitizen implements AutoCloseable {

    private final Web web;
    private final String municipality;
    private final String bearer;

    RestCitizen(String base, String municipality, String person) {
        this.web = new Web(base);
        this.municipality = "/api/" + municipality + "/v1/";
        this.bearer = "Bearer " + token(web, municipality, person);
    }

    /** What a log-in gives: for REST as a bearer token, for pages as a cookie. */
    static String token(Web web, String municipality, String person) {
        var path = "/api/%s/v1/demo-login?person=%s".formatted(municipality, person);
        return Web.found("\"token\":\"([^\"]+)\"", web.send(200, "POST", path, BodyPublishers.noBody()).body());
    }

    /** Starts a draft, saves three times, sends a file, hands in. */
    void handIn(String service) {
        var started = call(201, "POST", "services/" + service + "/drafts", BodyPublishers.noBody(), "0");
        var draft = "drafts/" + Web.found("\"id\":\"([^\"]+)\"", started.body());
        var saved = answer(draft, started, "{\"kind\": \"other\", \"other-kind\": \"Vibrationer i marken\"}");
        saved = answer(draft, saved, "{\"points\": \"12\", \"from\": \"%s\"}".formatted(LocalDate.now().plusDays(30)));
        saved = call(201, "POST", draft + "/files?question=plan&name=plan.pdf", BodyPublishers.ofByteArray(Plan.BYTES), "0");
        saved = answer(draft, saved, "{\"days\": [\"mon\", \"wed\"], \"more\": \"Vi mäter helst på förmiddagen, och ringer innan vi kommer.\"}");
        call(201, "POST", draft + "/submit", BodyPublishers.noBody(), revision(saved));
    }

    /** The least that a call can be: who am I, and what do I have. */
    void list() {
        web.get(municipality + "services/" + BenchData.service(0), "Authorization", bearer);
    }

    private HttpResponse<String> answer(String draft, HttpResponse<String> before, String answers) {
        return call(200, "PATCH", draft + "/answers", BodyPublishers.ofString(answers), revision(before));
    }

    private static String revision(HttpResponse<String> before) {
        return before.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> call(int expected, String method, String path, BodyPublisher body, String revision) {
        return web.send(expected, method, municipality + path, body,
                "Authorization", bearer, "Content-Type", "application/json", "If-Match", revision);
    }

    @Override
    public void close() {
        web.close();
    }
}
