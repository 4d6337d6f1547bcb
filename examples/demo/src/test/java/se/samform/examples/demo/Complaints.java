package se.samform.examples.demo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a browser complains about while pages are open: what the content security policy forbade, errors in scripts and in
 * the console, and what a page asked from another place than its own.
 */
final class Complaints {

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    void listenTo(BrowserContext context) {
        context.onConsoleMessage(this::read);
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(this::see);
    }

    /** Fails when there is any since the last call. */
    void assertNone() {
        var seen = List.copyOf(complaints);
        complaints.clear();
        if (!seen.isEmpty()) {
            throw new AssertionError("The browser complained: " + String.join("; ", seen));
        }
    }

    private void read(ConsoleMessage message) {
        boolean isPolicy = message.text().contains("Content Security Policy") || message.text().contains("Content-Security-Policy");
        boolean isError = message.type().equals("error") && !isThePageItself(message);
        if (isPolicy || isError) {
            complaints.add("%s (%s)".formatted(message.text(), message.location()));
        }
    }

    /** A page that is not there is answered 404, as a test may want it. */
    private static boolean isThePageItself(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource") && message.page() != null
                && message.location().startsWith(message.page().url());
    }

    private void see(Request request) {
        if (request.isNavigationRequest() || request.url().startsWith("data:") || request.url().startsWith("blob:")) {
            return;
        }
        if (!origin(request.url()).equals(origin(request.frame().url()))) {
            complaints.add("%s was asked for by %s".formatted(request.url(), request.frame().url()));
        }
    }

    private static String origin(String url) {
        return URI.create(url).getScheme() + "://" + URI.create(url).getRawAuthority();
    }
}
