package se.samform.examples.demo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** One visitor's connection. An answer other than the one expected ends the measuring: nothing wrong is counted. */
final class Web implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

    /** @param base without a slash at the end */
    Web(String base) {
        this.base = base;
    }

    /** @param headers name, value, name, value */
    HttpResponse<String> send(int expected, String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = response(request.build());
        if (response.statusCode() != expected) {
            throw new IllegalStateException("%s %s gave %d: %s".formatted(method, path, response.statusCode(), response.body()));
        }
        return response;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(200, "GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** The first group of the pattern. */
    static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private HttpResponse<String> response(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
