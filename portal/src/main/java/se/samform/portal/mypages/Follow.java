package se.samform.portal.mypages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/**
 * Opens a case to whoever has its reference and key. The key stays in a cookie for an hour and never stands in an
 * address. Tries are counted, by address and by case: 51 bits can't be guessed at that pace.
 */
@ApplicationScoped
public class Follow implements Handler {
    private static final int MOST_OF_ONE_ADDRESS = 30;
    private static final int MOST_OF_ONE_CASE = 20;

    @Inject Visit visit;
    @Inject Cases cases;
    @Inject Clock clock;
    @Inject FollowPage page;
    private Tries byAddress;
    private Tries byCase;

    @PostConstruct
    void begin() {
        byAddress = new Tries(clock, MOST_OF_ONE_ADDRESS);
        byCase = new Tries(clock, MOST_OF_ONE_CASE);
    }

    @Override
    public Reply handle(Exchange exchange) {
        String reference = exchange.parameter("reference").strip().toUpperCase(Locale.ROOT);
        String key = exchange.parameter("key").strip();
        if (reference.isEmpty() || key.isEmpty()) return again("follow.missing", reference);
        if (!mayTry(exchange, reference)) return again("follow.too-many", reference);
        return cases.follow(visit.getMunicipality().id(), reference, key)
            .map(file -> enter(exchange, file, key))
            .orElseGet(() -> again("follow.wrong", reference));
    }

    private boolean mayTry(Exchange exchange, String reference) {
        return byAddress.admit(exchange.request().getRemoteAddr()) && byCase.admit(visit.getMunicipality().slug() + " " + reference);
    }

    private Reply enter(Exchange exchange, CaseFile file, String key) {
        var id = file.head().id();
        String plain = key.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        Cookies.write(exchange, visit.getMunicipality().slug(), FollowCookie.name(id), new FollowCookie(file.head().reference(), plain).value(), FollowCookie.AGE);
        return Reply.to("my/" + id.text());
    }

    private Reply again(String problem, String reference) {
        page.refuse(problem, reference);
        return new Reply.Again("follow", FollowPage.class);
    }
}
