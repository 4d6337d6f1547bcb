package se.samform.examples.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody with a browser without script: it keeps cookies, reads pages and posts their forms; redirects are left to the test. */
final class HttpVisitor {

    private static final String BOUNDARY = "----samform-test-0d9f2c";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String baseUrl;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    private HttpVisitor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    static HttpVisitor at(String baseUrl) {
        return new HttpVisitor(baseUrl);
    }

    static HttpVisitor at(DemoInstallation installation) {
        return new HttpVisitor(installation.baseUrl());
    }

    /** One of the municipality's demo persons, logged in by the page. */
    static HttpVisitor loggedIn(DemoInstallation installation, String municipality, String person) {
        var visitor = at(installation);
        var form = visitor.get("/" + municipality + "/login").form("/" + municipality + "/login");
        var answer = visitor.post(form.with("person", person));
        if (answer.status() != 303) {
            throw new AssertionError(person + " could not log in: " + answer.status());
        }
        return visitor;
    }

    CookieManager cookies() {
        return cookies;
    }

    Answered get(String path) {
        return send(request(path).GET().build());
    }

    /** The page that one ends at: redirects are followed. */
    Answered open(String path) {
        var answer = get(path);
        return answer.status() == 303 || answer.status() == 302 ? open(answer.location()) : answer;
    }

    Answered post(HtmlForm form) {
        return post(form, Map.of());
    }

    Answered post(HtmlForm form, Map<String, String> headers) {
        var request = request(form.action()).POST(form.multipart() ? multipart(form) : urlencoded(form))
                .header("Content-Type", form.multipart() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Any request, with what is said here and the cookies. */
    Answered send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request = request(path).method(method, body);
        headers.forEach(request::header);
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(PATIENCE);
    }

    private Answered send(HttpRequest request) {
        try {
            return Answered.of(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError(request + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static BodyPublisher urlencoded(HtmlForm form) {
        var pairs = new ArrayList<String>();
        form.fields().forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return BodyPublishers.ofString(String.join("&", pairs));
    }

    private static BodyPublisher multipart(HtmlForm form) {
        var parts = new ArrayList<Supplier<InputStream>>();
        form.fields().forEach((name, values) -> values.forEach(value -> parts.add(text("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"))));
        for (var file : form.files()) {
            parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                    + file.name() + "\"\r\nContent-Type: " + file.mime() + "\r\n\r\n"));
            parts.add(file.content());
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.ofInputStream(() -> streamed(parts));
    }

    private static InputStream streamed(List<Supplier<InputStream>> parts) {
        return new SequenceInputStream(Collections.enumeration(parts.stream().map(Supplier::get).toList()));
    }

    private static Supplier<InputStream> text(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
