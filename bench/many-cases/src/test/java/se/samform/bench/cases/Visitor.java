package se.samform.bench.cases;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** An officer with a browser. An answer other than the page that was asked for ends the measuring. */
final class Visitor implements AutoCloseable {

    private final String base;
    private final String town;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String cookie;

    Visitor(String base, String town, String officer) {
        this.base = base;
        this.town = town;
        var login = HttpRequest.newBuilder(URI.create(base + "/api/%s/v1/demo-login?person=%s".formatted(town, officer))).POST(BodyPublishers.noBody());
        this.cookie = "samform-login=" + found("\"token\":\"([^\"]+)\"", sent(login, 200).body());
    }

    /** A page inside the municipality, or the answer that it is elsewhere. */
    String page(String path) {
        return sent(HttpRequest.newBuilder(URI.create(base + "/" + town + "/" + path)).header("Cookie", cookie), 200, 303).body();
    }

    /** Where a search for a number, which may stand in no address, is kept. */
    String kept(String number) {
        return kept("desk", "desk/find", "q", number);
    }

    /** Where the contact centre's search for whoever has a number is kept. */
    String keptPerson(String number) {
        return kept("desk/person", "desk/person", "number", number);
    }

    private String kept(String from, String to, String field, String number) {
        var form = "token=" + found("name=\"token\" value=\"([^\"]*)\"", page(from)) + "&" + field + "=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        var asked = HttpRequest.newBuilder(URI.create(base + "/" + town + "/" + to)).header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        return sent(asked, 303).headers().firstValue("Location").orElseThrow().replaceFirst("^.*/" + town + "/", "");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, Integer... expected) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            if (!List.of(expected).contains(response.statusCode())) {
                throw new IllegalStateException("%s gave %d: %s".formatted(response.uri(), response.statusCode(), response.body()));
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
