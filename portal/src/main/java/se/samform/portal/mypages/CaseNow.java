package se.samform.portal.mypages;

import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The notice on top of a case: how it stands and whether the citizen must do something. */
public record CaseNow(String tone, String icon, String heading, String text) {

    static CaseNow of(Flow flow, CaseState state, Sentences texts, Times times) {
        String text = flow.status(state.status()).map(Status::text).map(each -> each.in(texts.language())).orElse("");
        String due = awaitsOffice(state.kind()) ? state.dueOn().map(day -> " " + texts.of("case.answer-by", times.fullDate(day))).orElse("") : "";
        return new CaseNow(tone(state.kind()), icon(state.kind()), texts.of("case.now." + situation(state.kind())), text + due);
    }

    private static boolean awaitsOffice(StatusKind kind) {
        return situation(kind).equals("received") || situation(kind).equals("ours");
    }

    private static String situation(StatusKind kind) {
        return switch (kind) {
            case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, AWAITING_SUPPLEMENT -> "yours";
            case SUBMITTED -> "received";
            case IN_PROGRESS, SUPPLEMENTED -> "ours";
            case DECIDED -> "decided";
            case CLOSED, WITHDRAWN, VOID -> "over";
        };
    }

    private static String tone(StatusKind kind) {
        return switch (situation(kind)) {
            case "yours" -> "warning";
            case "decided" -> "success";
            case "over" -> "still";
            default -> "info";
        };
    }

    private static String icon(StatusKind kind) {
        return switch (situation(kind)) {
            case "yours" -> "alert";
            case "decided" -> "k-decided";
            case "over" -> "box";
            case "received" -> "k-submitted";
            default -> "k-half";
        };
    }
}
