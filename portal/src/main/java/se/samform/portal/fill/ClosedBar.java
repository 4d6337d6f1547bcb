package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import se.samform.portal.edge.VisitorCookie;
import se.samform.portal.offer.Closed;
import se.samform.portal.offer.Openings;
import se.samform.portal.wording.Told;

/** Says on each page of a draft whose e-service is closed that it can't be handed in now, and how long it is kept. */
@Named
@RequestScoped
public class ClosedBar {
    @Inject Openings openings;
    @Inject Told told;
    private Optional<Closed> closed = Optional.empty();
    private String keptUntil = "";

    void open(OpenDraft open) {
        closed = bars(open) ? openings.closed(open.service()) : Optional.empty();
        keptUntil = told.times().fullDate(told.times().date(kept(open)));
    }

    /** Supplements go on, and so does what somebody at the desk takes down. */
    private static boolean bars(OpenDraft open) {
        return open.draft().supplement().isEmpty() && !open.isDeputed();
    }

    private static Instant kept(OpenDraft open) {
        var draft = open.draft();
        return draft.anonymous() && draft.supplement().isEmpty() ? VisitorCookie.remembers(draft.changedAt(), draft.expiresAt()) : draft.expiresAt();
    }

    public boolean isShown() {
        return closed.isPresent();
    }

    public Closed getClosed() {
        return closed.orElse(null);
    }

    public String getKeptUntil() {
        return keptUntil;
    }
}
