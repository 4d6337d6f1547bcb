package se.samform.portal.mypages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.portal.edge.ClientAddress;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FollowCookie;

/**
 * Opens a case to whoever has its reference and key. The key stays in a cookie for an hour and never stands in an
 * address. Tries that fail are counted by the visitor's address, where proxies tell it; by reference they make the wait longer
 * that is told to who is wrong, and never shut anybody out: nobody who knows a case's number locks out whose it is, and 51 bits
 * are not guessed at the pace of a database.
 */
@ApplicationScoped
public class Follow implements Handler {
    private static final int MOST_OF_ONE_ADDRESS = 200;
    private static final int LONGEST_REFERENCE = 40;

    @Inject Visit visit;
    @Inject Cases cases;
    @Inject Clock clock;
    @Inject FollowPage page;
    @Inject ClientAddress addresses;
    private Tries byAddress;
    private Waits byReference;

    @PostConstruct
    void begin() {
        byAddress = new Tries(clock, MOST_OF_ONE_ADDRESS);
        byReference = new Waits(clock);
    }

    @Override
    public Reply handle(Exchange exchange) {
        String reference = exchange.parameter("reference").strip().toUpperCase(Locale.ROOT);
        String key = exchange.parameter("key").strip();
        if (reference.isEmpty() || key.isEmpty()) return again("follow.missing", reference);
        if (reference.length() > LONGEST_REFERENCE) return again("follow.wrong", "");
        Optional<String> from = addresses.of(exchange.request());
        if (!from.map(byAddress::admits).orElse(true)) return again("follow.too-many", reference);
        return cases.follow(visit.getMunicipality().id(), reference, key)
            .map(file -> enter(exchange, file, key))
            .orElseGet(() -> failed(from, reference));
    }

    private Reply failed(Optional<String> from, String reference) {
        from.ifPresent(byAddress::failed);
        var wait = byReference.wrong(visit.getMunicipality().id().text() + " " + reference);
        page.waiting(wait);
        return again(wait.isZero() ? "follow.wrong" : "follow.wrong.wait", reference);
    }

    private Reply enter(Exchange exchange, CaseFile file, String key) {
        var id = file.head().id();
        Cookies.write(exchange, visit.getMunicipality().slug(), FollowCookie.name(id), FollowCookie.typed(file.head().reference(), key).value(), FollowCookie.AGE);
        return Reply.to("my/" + id.text());
    }

    private Reply again(String problem, String reference) {
        page.refuse(problem, reference);
        return new Reply.Again("follow", FollowPage.class);
    }
}
