package se.samform.portal.fill;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.DraftId;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;

/**
 * The names of files that were refused just now, for the page that tells it: they may tell of a person, so they stand in no
 * address and are stored nowhere but in the browser that sent them, for as long as the page takes to come. Without them a
 * file is told by its place.
 */
final class RefusedNames {
    private static final String NAME = "samform-refused";
    private static final Duration AGE = Duration.ofMinutes(2);
    private static final String BETWEEN = "\n";

    private RefusedNames() {}

    static void keep(Exchange exchange, String municipality, DraftId draft, List<Refusal> refusals) {
        if (!refusals.isEmpty()) Cookies.write(exchange, municipality, NAME, value(draft, refusals), AGE);
    }

    /** Those that the address tells, with their names where this browser has them. */
    static List<Refusal> in(HttpServletRequest request, DraftId draft, List<Refusal> refusals) {
        return refusals.isEmpty() ? refusals : named(Cookies.read(request, NAME).orElse(""), draft, refusals);
    }

    static String value(DraftId draft, List<Refusal> refusals) {
        String names = refusals.stream().limit(Refusal.MOST).map(each -> line(draft, each) + each.name()).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(names.getBytes(StandardCharsets.UTF_8));
    }

    static List<Refusal> named(String value, DraftId draft, List<Refusal> refusals) {
        var lines = read(value);
        return refusals.stream().map(each -> name(lines, line(draft, each)).map(each::named).orElse(each)).toList();
    }

    private static Optional<String> name(List<String> lines, String of) {
        return lines.stream().filter(line -> line.startsWith(of)).map(line -> line.substring(of.length())).findFirst();
    }

    private static String line(DraftId draft, Refusal refusal) {
        return draft.text() + " " + refusal.written() + " ";
    }

    /** What isn't spelt as we do is nothing. */
    private static List<String> read(String value) {
        try {
            return Arrays.asList(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(BETWEEN));
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }
}
