package se.samform.portal.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.samform.portal.edge.Cookies;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** When the log-in ends: a line on every page, and the whole answer, empty after the end, when our script asks for it alone. */
@Named
@RequestScoped
public class LogInEnd implements Page {
    private static final Duration LONGEST_WARNING = Duration.ofMinutes(5);

    @Inject Visit visit;
    @Inject Logins logins;
    @Inject Told told;
    @Inject Clock clock;
    @Inject HttpServletRequest request;
    private boolean asked;
    private Optional<Instant> now = Optional.empty();

    /** As it is at this moment: it may have been extended, or ended, in another tab. */
    @Override
    public Reply open() {
        asked = true;
        now = Cookies.read(request, Cookies.LOGIN).flatMap(token -> logins.findNow(visit.getMunicipality().id(), token)).map(LoggedIn::until);
        return Reply.show();
    }

    public boolean isAhead() {
        return until().isPresent();
    }

    /** In words: "i dag kl. 16.42". */
    public String getWhen() {
        return until().map(told.times()::moment).orElse("");
    }

    public long getSecondsLeft() {
        return until().map(until -> Duration.between(clock.instant(), until).toSeconds()).orElse(0L);
    }

    /** So many seconds before the end our script warns: enough for anybody, but not all the time. */
    public long getWarning() {
        Duration third = logins.lifetime().dividedBy(3);
        return (third.compareTo(LONGEST_WARNING) < 0 ? third : LONGEST_WARNING).toSeconds();
    }

    private Optional<Instant> until() {
        return asked ? now : visit.loggedInUntil();
    }
}
