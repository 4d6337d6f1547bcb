package se.samform.examples.demo;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** An answer of the portal, read as a program would: status, headers, and what the page holds. */
record Answered(int status, HttpResponse<byte[]> whole) {

    static Answered of(HttpResponse<byte[]> response) {
        return new Answered(response.statusCode(), response);
    }

    String text() {
        return new String(whole.body(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return whole.body();
    }

    Optional<String> header(String name) {
        return whole.headers().firstValue(name);
    }

    /** Where a redirect leads; empty text for any other answer. */
    String location() {
        return header("Location").map(location -> location.replaceFirst("^https?://[^/]+", "")).orElse("");
    }

    /** The form that posts to an address with this end. */
    HtmlForm form(String actionEnd) {
        return HtmlForm.in(text()).stream().filter(form -> form.action().endsWith(actionEnd)).findFirst()
                .orElseThrow(() -> new AssertionError("no form to …" + actionEnd + " on " + whole.uri() + " (" + status + "): " + text()));
    }

    /** The first group of the first match. */
    String find(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not on " + whole.uri() + " (" + status + "): " + text());
        }
        return matcher.group(1);
    }
}
