package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.OfficerId;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;

/** Who has the ball, and what they are expected to do with it. */
record Ball(String with, String next) {

    static Ball of(CaseState state, OfficerId me, People people, Sentences texts) {
        return new Ball(with(state, me, people, texts), texts.of("desk.next." + next(state)));
    }

    /** With those whom whoever has it waits for. @param waitedFor by name; empty for nobody */
    static Ball of(CaseState state, OfficerId me, People people, Sentences texts, List<String> waitedFor) {
        var ball = of(state, me, people, texts);
        boolean isTheirs = waitedFor.isEmpty() || state.isOver() || isWithCitizen(state);
        return isTheirs ? ball : new Ball(texts.of("desk.ball.waits", ball.with(), String.join(", ", waitedFor)), ball.next());
    }

    /** The same for whom the citizen asks: how it goes on, not what the reader is to do. */
    static Ball toldOf(CaseState state, OfficerId me, People people, Sentences texts) {
        return new Ball(with(state, me, people, texts), texts.of("contact.next." + next(state)));
    }

    private static String with(CaseState state, OfficerId me, People people, Sentences texts) {
        if (state.isOver() && appeal(state).isEmpty() && !Refundable.isSuggested(state)) return texts.of("desk.ball.nobody");
        if (isWithCitizen(state)) return texts.of("desk.ball.citizen");
        return state.assignee().map(officer -> officer.equals(me) ? texts.of("desk.ball.you") : people.officer(officer).orElse(texts.of("desk.ball.unit")))
            .orElseGet(() -> texts.of("desk.ball.unit"));
    }

    static boolean isToHandle(CaseState state) {
        return next(state).equals("handle");
    }

    static boolean isWithCitizen(CaseState state) {
        return state.kind().awaitsCitizen() && !state.citizenWroteLast();
    }

    /** What an appeal waits for, also once the case is closed; one that came too late only until then. */
    private static Optional<CaseRuling.Appeal> appeal(CaseState state) {
        return state.course().ruling().map(CaseRuling::appeal).filter(appeal -> switch (appeal) {
            case IN_TIME, KEPT, FORWARDED -> true;
            case SENT_BACK -> state.kind() == StatusKind.DECIDED || state.isOver();
            case COURT_CHANGED -> state.kind() == StatusKind.DECIDED;
            case TOO_LATE -> !state.isOver();
            case NONE, CHANGED, UPHELD -> false;
        });
    }

    private static String next(CaseState state) {
        var appeal = appeal(state);
        if (appeal.isPresent()) return "appeal." + appeal.get();
        if (state.isOver()) return Refundable.isSuggested(state) ? "refund" : "nothing";
        if (state.kind() == StatusKind.AWAITING_PAYMENT && isWithCitizen(state)) return "pay";
        if (state.kind() == StatusKind.SUPPLEMENTED) return "read";
        if (state.citizenWroteLast()) return "reply";
        if (isWithCitizen(state)) return "wait";
        if (state.kind() == StatusKind.DECIDED) return "close";
        return state.assignee().isEmpty() ? "take" : "handle";
    }
}
