package se.samform.portal.wording;

import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.text.Language;

/** A status by its name and the kind that gives its shape and colour. */
public record StatusBadge(String kind, String text) {

    public static StatusBadge of(Flow flow, CaseState state, Language language) {
        return new StatusBadge(kind(state.kind()), name(flow, state.status(), language));
    }

    public static StatusBadge of(Status status, Language language) {
        return new StatusBadge(kind(status.kind()), status.title().in(language));
    }

    static String name(Flow flow, String status, Language language) {
        return flow.status(status).map(found -> found.title().in(language)).orElse(status);
    }

    /** As the style sheet calls it. */
    public static String kind(StatusKind kind) {
        return switch (kind) {
            case DRAFT -> "draft";
            case AWAITING_SIGNATURE -> "awaiting-signature";
            case AWAITING_PAYMENT -> "awaiting-payment";
            case SUBMITTED -> "submitted";
            case IN_PROGRESS -> "in-progress";
            case AWAITING_SUPPLEMENT -> "awaiting-supplement";
            case SUPPLEMENTED -> "supplemented";
            case DECIDED -> "decided";
            case CLOSED -> "closed";
            case WITHDRAWN, VOID -> "withdrawn";
        };
    }
}
