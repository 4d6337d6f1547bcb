package se.samform.examples.demo.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A citizen with a browser without JavaScript: each page is read, each form posted, each redirect followed. */
final class PageCitizen implements AutoCloseable {

    /** That {@link #handIn} reads: start, three steps, review, receipt. */
    static final int PAGES = 6;
    /** That {@link #handIn} posts: start, three steps, submit. */
    static final int POSTS = 5;
    private static final String BOUNDARY = "----bench";

    private final Web web;
    private final String municipality;
    private final String cookie;

    PageCitizen(String base, String municipality, String person) {
        this.web = new Web(base);
        this.municipality = "/" + municipality + "/";
        this.cookie = "samform-login=" + RestCitizen.token(web, municipality, person);
    }

    void handIn(String service) {
        var start = page(municipality + "e/" + service);
        var step = post(municipality + "e/" + service + "/drafts", fields(start, "")).path();
        step = answer(step, "&kind=noise");
        step = answerWithFile(step, LocalDate.now().plusDays(30));
        var review = answer(step, "&days=mon&days=wed&more=" + URLEncoder.encode("Vi ringer innan vi kommer.", StandardCharsets.UTF_8));
        var sent = post(review.replace("/review", "/submit"), fields(page(review), ""));
        page(sent.path());
    }

    String page(String path) {
        return web.get(path, "Cookie", cookie).body();
    }

    /** A page inside the municipality. */
    String own(String path) {
        return page(municipality + path);
    }

    private String answer(String step, String answers) {
        var page = page(step);
        return page.contains("multipart/form-data") ? wrong(page) : post(step, fields(page, person(page) + answers)).path();
    }

    private String answerWithFile(String step, LocalDate from) {
        var page = page(step);
        var body = part("token", hidden(page, "token")) + part("_revision", hidden(page, "_revision"))
                + part("_shown", hidden(page, "_shown")) + part("_go", "next") + part("points", "12") + date(page, from)
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"plan\"; filename=\"plan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + new String(Plan.BYTES, StandardCharsets.ISO_8859_1)
                + "\r\n--" + BOUNDARY + "--\r\n";
        return sent(web.send(303, "POST", step, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1)),
                "Cookie", cookie, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)).path();
    }

    private Sent post(String path, String form) {
        return sent(web.send(303, "POST", path, BodyPublishers.ofString(form),
                "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded"));
    }

    private static Sent sent(HttpResponse<String> response) {
        var path = response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        return path.contains("?") ? wrong(path) : new Sent(path);
    }

    private record Sent(String path) {}

    private static <T> T wrong(String what) {
        throw new IllegalStateException("Not the way through the form: " + what);
    }

    private static String fields(String page, String answers) {
        var form = new StringBuilder("token=" + hidden(page, "token") + "&_go=next");
        if (page.contains("name=\"_revision\"")) {
            form.append("&_revision=").append(hidden(page, "_revision"));
        }
        if (page.contains("name=\"_shown\"")) {
            form.append("&_shown=").append(hidden(page, "_shown"));
        }
        return form.append(answers).toString();
    }

    /** What the log-in filled in is posted as it stands. */
    private static String person(String page) {
        var form = new StringBuilder();
        var inputs = java.util.regex.Pattern.compile("<input[^>]*name=\"(applicant[^\"]*)\"[^>]*>").matcher(page);
        while (inputs.find()) {
            var value = Web.found("value=\"([^\"]*)\"", inputs.group()).replace("&#229;", "å");
            form.append('&').append(inputs.group(1)).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static String date(String page, LocalDate day) {
        return page.contains("name=\"from.year\"")
                ? part("from.day", "" + day.getDayOfMonth()) + part("from.month", "" + day.getMonthValue()) + part("from.year", "" + day.getYear())
                : part("from", day.toString());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String hidden(String page, String name) {
        return Web.found("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    @Override
    public void close() {
        web.close();
    }
}
