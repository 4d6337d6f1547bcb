package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.portal.acting.Standing;

/**
 * Whoever chose to act for somebody and may not any more is led to where they choose anew, before anything is shown or done
 * in somebody's name. Nothing is ever done in their own instead: that isn't what they meant.
 */
@ApplicationScoped
public class Gate {
    private static final Set<String> NOBODYS = Set.of("acting", "login", "logout", "about", "diarium", "look.css", "map");
    private static final Set<String> SHOWN = Set.of("my", "d", "notices");

    @Inject Visit visit;
    @Inject Instance<Handler> handlers;

    Optional<Reply> instead(Route route) {
        return route.method().equals("POST") ? post(route) : get(first(route.pattern()));
    }

    private Optional<Reply> get(String first) {
        return SHOWN.contains(first) && visit.standing() instanceof Standing.Lost ? Optional.of(Reply.to("acting?lost")) : Optional.empty();
    }

    private Optional<Reply> post(Route route) {
        if (NOBODYS.contains(first(route.pattern())) || visit.standing() instanceof Standing.Self) return Optional.empty();
        var standing = binds(route.target()) ? visit.standingNow() : visit.standing();
        return standing instanceof Standing.Lost ? Optional.of(Reply.to("acting?lost=unsent")) : Optional.empty();
    }

    private boolean binds(Route.Target target) {
        return switch (target) {
            case Route.Target.View view -> false;
            case Route.Target.Work(var handler) -> handlers.select(handler).get().binds();
        };
    }

    private static String first(List<String> pattern) {
        return pattern.isEmpty() ? "" : pattern.getFirst();
    }
}
