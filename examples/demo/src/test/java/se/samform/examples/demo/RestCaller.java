package se.samform.examples.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program that uses a municipality's REST interface, as somebody or as nobody. */
final class RestCaller {

    private final HttpVisitor http;
    private final String municipality;
    private final Map<String, String> credentials;

    private RestCaller(HttpVisitor http, String municipality, Map<String, String> credentials) {
        this.http = http;
        this.municipality = municipality;
        this.credentials = Map.copyOf(credentials);
    }

    static RestCaller nobody(DemoInstallation installation, String municipality) {
        return nobody(installation.baseUrl(), municipality);
    }

    static RestCaller nobody(String baseUrl, String municipality) {
        return new RestCaller(HttpVisitor.at(baseUrl), municipality, Map.of());
    }

    static RestCaller loggedIn(DemoInstallation installation, String municipality, String person) {
        return loggedIn(installation.baseUrl(), municipality, person);
    }

    static RestCaller loggedIn(String baseUrl, String municipality, String person) {
        var nobody = nobody(baseUrl, municipality);
        var answer = nobody.send("POST", "demo-login?person=" + person, Map.of(), BodyPublishers.noBody());
        return nobody.withToken(json(answer).getString("token"));
    }

    RestCaller withToken(String token) {
        return new RestCaller(http, municipality, Map.of("Authorization", "Bearer " + token));
    }

    /** With the secret of an anonymous draft. */
    RestCaller withSecret(String secret) {
        return new RestCaller(http, municipality, Map.of("Samform-Secret", secret));
    }

    RestCaller in(String otherMunicipality) {
        return new RestCaller(http, otherMunicipality, credentials);
    }

    /** @param path below the municipality's {@code v1/} */
    Answered send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        return sendTo("/api/" + municipality + "/v1/" + path, method, headers, body);
    }

    Answered sendTo(String address, String method, Map<String, String> headers, BodyPublisher body) {
        var all = new HashMap<>(credentials);
        all.putAll(headers);
        return http.send(method, address, all, body);
    }

    Answered get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    /** A new draft; the answer. */
    JsonObject start(String service) {
        return created(send("POST", "services/" + service + "/drafts", Map.of(), BodyPublishers.noBody()));
    }

    JsonObject draft(String draft) {
        return json(get("drafts/" + draft));
    }

    /** Answers on top of what the draft is now. */
    JsonObject answer(String draft, JsonObject answers) {
        var answer = answer(draft, draft(draft).getInt("revision"), answers.toString());
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + ": " + answer.text());
        }
        return json(answer);
    }

    Answered answer(String draft, int revision, String body) {
        return send("PATCH", "drafts/" + draft + "/answers",
                Map.of("Content-Type", "application/json", "If-Match", "\"" + revision + "\""), BodyPublishers.ofString(body));
    }

    JsonObject attach(String draft, String question, String name, byte[] content) {
        return created(send("POST", "drafts/" + draft + "/files?question=" + question + "&name=" + name,
                Map.of("Content-Type", "application/octet-stream"), BodyPublishers.ofByteArray(content)));
    }

    Answered submit(String draft) {
        return send("POST", "drafts/" + draft + "/submit", Map.of(), BodyPublishers.noBody());
    }

    /** Now or before. */
    static JsonObject handedIn(Answered answer) {
        return answer.status() == 200 ? json(answer) : created(answer);
    }

    static JsonObject created(Answered answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + ": " + answer.text());
        }
        return json(answer);
    }

    static JsonObject json(Answered answer) {
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject();
        }
    }

    /** Fields of pages as REST takes them: {@code child.firstName} becomes a member of {@code child}. */
    @SafeVarargs
    static JsonObject answers(Map<String, String>... steps) {
        var people = new HashMap<String, Map<String, String>>();
        var json = Json.createObjectBuilder();
        for (var step : steps) {
            step.forEach((path, value) -> {
                var parts = path.split("\\.");
                if (parts.length == 2) {
                    people.computeIfAbsent(parts[0], ignored -> new HashMap<>()).put(parts[1], value);
                } else if (List.of("days", "truth", "equipment").contains(path)) {
                    json.add(path, Json.createArrayBuilder(new ArrayList<>(List.of(value.split("\\|")))));
                } else {
                    json.add(path, value);
                }
            });
        }
        people.forEach((path, fields) -> {
            var person = Json.createObjectBuilder();
            fields.forEach(person::add);
            json.add(path, person);
        });
        return json.build();
    }

    Optional<String> token() {
        return Optional.ofNullable(credentials.get("Authorization")).map(value -> value.substring("Bearer ".length()));
    }
}
