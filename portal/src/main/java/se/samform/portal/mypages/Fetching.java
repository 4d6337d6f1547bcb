package se.samform.portal.mypages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.samform.core.party.Identity;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Keeps that the citizen has fetched a file, once all of it was sent: not what a browser fetches beforehand, nor an officer, nor who only signed the case. */
@ApplicationScoped
public class Fetching {
    private static final List<String> BEFOREHAND = List.of("prefetch", "preview");

    @Inject Visit visit;

    /** The same answer, which is kept once it was sent. */
    Reply kept(MyCase mine, Reply reply, Exchange exchange, Runnable keep) {
        if (mine.isRead() || !(reply instanceof Reply.Download download) || !isTheCitizens(exchange.request())) return reply;
        return new Reply.Download(download.mime(), download.fileName(), download.inline(), download.bytes(), out -> {
            download.body().writeTo(out);
            out.flush();
            keep.run();
        });
    }

    private boolean isTheCitizens(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !(visit.getIdentity() instanceof Identity.Officer) && !isBeforehand(request);
    }

    /** As browsers say it, and as they said it before. */
    static boolean isBeforehand(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Moz", "X-Purpose").map(request::getHeader).filter(Objects::nonNull)
            .anyMatch(said -> BEFOREHAND.stream().anyMatch(said::contains));
    }
}
