package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The answer when a request could not be answered: a page in words, or a problem document for programs. It needs neither
 * the database nor Faces, which may be what fails, and it tells nothing of the inside.
 */
final class Trouble {
    private static final Logger LOG = Logger.getLogger(Trouble.class.getName());
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="sv"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>\
        <title>%1$s</title><link rel="stylesheet" href="/assets/samform.css"/></head>
        <body class="citizen" data-density="comfortable"><main class="main"><div class="wrap flow">
        <h1>%1$s</h1><p>%2$s</p>
        <div lang="en"><h2>%3$s</h2><p>%4$s</p></div>
        </div></main></body></html>
        """;
    private static final String PROBLEM = """
        {"type":"urn:samform:problem:%s","title":"%s","status":%d,"detail":"%s"}""";

    private Trouble() {}

    /** Logs what happened and answers 503: what a person may try again. Nothing was saved by a request that ends here. */
    static void tell(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.log(Level.SEVERE, failure, () -> request.getMethod() + " failed");
        if (response.isCommitted()) throw new IOException("The answer broke off", failure);
        response.reset();
        SecurityHeaders.write(request, response, Nonce.fresh());
        tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request.getRequestURI(), response);
    }

    /** @param path that was asked for: programs ask below {@code /api} */
    static void tell(int status, String path, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        boolean isProgram = path.startsWith("/api/");
        response.setContentType(isProgram ? "application/problem+json" : "text/html;charset=UTF-8");
        Words words = Words.of(status);
        response.getOutputStream().write((isProgram ? words.problem(status) : words.page()).getBytes(StandardCharsets.UTF_8));
    }

    private record Words(String type, String title, String mend, String titleEnglish, String mendEnglish) {

        static Words of(int status) {
            if (status >= 500) {
                return new Words("unavailable", "Det gick inte just nu", "Gå tillbaka och försök igen om en stund. Det du har sparat finns kvar.",
                    "That did not work just now", "Go back and try again in a while. What you have saved is still there.");
            }
            if (status == 404 || status == 403) {
                return new Words("not-found", "Sidan finns inte", "Adressen kan vara felskriven.", "There is no such page", "The address may be mistyped.");
            }
            if (status == 413) {
                return new Words("too-much", "Det var för mycket på en gång", "Gå tillbaka och skicka mindre: kortare texter, eller färre och mindre filer.",
                    "That was too much at once", "Go back and send less: shorter texts, or fewer and smaller files.");
            }
            return new Words("bad-request", "Webbläsaren skickade något som vi inte förstår", "Gå tillbaka, ladda om sidan och försök igen.",
                "The request can’t be understood", "Go back, reload the page and try again.");
        }

        String page() {
            return PAGE.formatted(title, mend, titleEnglish, mendEnglish);
        }

        String problem(int status) {
            return PROBLEM.formatted(type, titleEnglish, status, mendEnglish);
        }
    }
}
