package se.samform.portal.mypages;

import java.util.Locale;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The notice on top of a case: how it stands and whether the citizen must do something. */
public record CaseNow(String tone, String icon, String heading, String text) {

    /** Whose turn it is, or how it ended. */
    private enum Situation {
        YOURS("warning", "alert"), RECEIVED("info", "k-submitted"), OURS("info", "k-half"), DECIDED("still", "k-decided"), OVER("still", "box");

        private final String tone;
        private final String icon;

        Situation(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        static Situation of(StatusKind kind) {
            return switch (kind) {
                case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, AWAITING_SUPPLEMENT -> YOURS;
                case SUBMITTED -> RECEIVED;
                case IN_PROGRESS, SUPPLEMENTED -> OURS;
                case DECIDED -> DECIDED;
                case CLOSED, WITHDRAWN, VOID -> OVER;
            };
        }

        boolean awaitsOffice() {
            return this == RECEIVED || this == OURS;
        }

        String key() {
            return "case.now." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same where a fee is asked for and not paid: nobody is told to do nothing who has to pay. */
    static CaseNow withFee(CaseNow now, CaseState state, Sentences texts) {
        return Situation.of(state.kind()).awaitsOffice() ? new CaseNow("warning", "alert", texts.of("case.now.fee"), texts.of("case.now.fee.about")) : now;
    }

    /** The same where the decision stands and is appealed, by whomever: who takes it up now. A case that is handled anew or over doesn't tell of it. @param to who takes up what the authority doesn't change, by name */
    static CaseNow appealed(CaseNow now, CaseState state, String to, Sentences texts) {
        boolean isDecided = state.kind() == StatusKind.DECIDED;
        var appeal = state.course().ruling().map(CaseRuling::appeal).filter(each -> isDecided && each != CaseRuling.Appeal.NONE);
        return appeal.map(each -> "case.now.appeal." + each.name().toLowerCase(Locale.ROOT))
            .map(key -> new CaseNow(now.tone, now.icon, texts.of(key), texts.of(key + ".about", to))).orElse(now);
    }

    /** To who only signed: it is whoever handed it in that we wait for, that took it back, and that the flow's words speak to. @param sender in words */
    static CaseNow forSigner(Flow flow, CaseState state, String sender, Sentences texts, Times times) {
        var situation = Situation.of(state.kind());
        if (state.kind() == StatusKind.WITHDRAWN) return new CaseNow(situation.tone, situation.icon, texts.of(situation.key()), texts.of("case.signed.withdrawn", sender));
        if (situation == Situation.YOURS) return new CaseNow("info", "info", texts.of("case.signed.now"), texts.of("case.signed.now.about"));
        String due = situation.awaitsOffice() ? state.dueOn().map(day -> texts.of("case.signed.answer-by", times.fullDate(day))).orElse("") : "";
        return new CaseNow(situation.tone, situation.icon, texts.of(situation.key()), due.isEmpty() ? words(flow, state, texts) : due);
    }

    /**
     * @param reachable whether we can tell them anything but here
     * @param hasNews whether there is something to read: nobody is told to do nothing who may have been asked something
     */
    static CaseNow of(Flow flow, CaseState state, Reachable reachable, boolean hasNews, Sentences texts, Times times) {
        var situation = Situation.of(state.kind());
        if (hasNews && situation.awaitsOffice()) return new CaseNow("info", "info", texts.of("case.now.news"), texts.of("case.now.news.about"));
        String text = isAsked(state) ? texts.of("case.now.asked.about") : words(flow, state, texts);
        String due = situation.awaitsOffice() ? state.dueOn().map(day -> " " + texts.of(reachable.key("case.answer-by"), times.fullDate(day))).orElse("") : "";
        return new CaseNow(situation.tone, situation.icon, texts.of(situation.key()), text + due);
    }

    /** Questions, and not a message: the flow's words are of either. */
    private static boolean isAsked(CaseState state) {
        return state.kind() == StatusKind.AWAITING_SUPPLEMENT && !state.course().asked().isEmpty();
    }

    /** With more to say; nothing more where that is empty. */
    CaseNow and(String more) {
        return more.isEmpty() ? this : new CaseNow(tone, icon, heading, (text + " " + more).strip());
    }

    private static String words(Flow flow, CaseState state, Sentences texts) {
        return flow.status(state.status()).map(Status::text).map(each -> each.in(texts.language())).orElse("");
    }
}
