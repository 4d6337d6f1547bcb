package se.samform.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.TaskOutcome;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.fill.ReceiveEnclosed;

/** A party outside answers, with files if they like. What else happens to the case meanwhile is none of their business, and stops nothing. */
@ApplicationScoped
public class GiveOpinion implements Handler {
    private static final int MOST_TRIES = 5;

    @Inject Asked asked;
    @Inject Referrals referrals;
    @Inject Cases cases;
    @Inject OpinionPage page;
    @Inject PostGuard guard;

    /** What came in. @param outcome empty where none was chosen */
    private record Answer(Optional<TaskOutcome> outcome, String comment) {
        /** Where there is nothing to choose, that is what they answer. */
        static Optional<Answer> of(PostedForm form, Referral referral) {
            if (referral.outcomes().size() == 1) return Optional.of(new Answer(Optional.of(referral.outcomes().getFirst()), form.first("text").strip()));
            String chosen = form.first("outcome");
            var outcome = Arrays.stream(TaskOutcome.values()).filter(each -> each.name().equals(chosen)).findFirst();
            return outcome.isEmpty() && !chosen.isEmpty() ? Optional.empty() : Optional.of(new Answer(outcome, form.first("text").strip()));
        }
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var referral = asked.referral();
        if (referral.isEmpty()) return Reply.notFound();
        if (!referral.get().isOpen()) return tooLate(referral.get(), exchange);
        var files = new ReceiveEnclosed(cases, referral.get().file());
        var form = files.read(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        Reply reply = Answer.of(form.get(), referral.get()).map(answer -> answer(answer, files)).orElseGet(Reply::notFound);
        if (!(reply instanceof Reply.Redirect)) files.forget();
        return reply;
    }

    private Reply tooLate(Referral referral, Exchange exchange) throws IOException {
        var form = ReceiveEnclosed.readWithoutFiles(exchange.request(), guard);
        if (form.isEmpty()) return PostGuard.refused();
        return Answer.of(form.get(), referral).map(answer -> over(referral, answer.comment())).orElseGet(Reply::notFound);
    }

    /** What they typed is shown to be copied; but not what came in before, sent twice. */
    private Reply over(Referral referral, String comment) {
        if (comment.isEmpty() || referral.isAnswered(comment)) return Reply.to(asked.path());
        page.keep(comment);
        return new Reply.Again("opinion", OpinionPage.class);
    }

    private Reply answer(Answer answer, ReceiveEnclosed files) {
        if (!files.problem().isEmpty()) return again(files.problem(), files.wrong(), answer);
        if (answer.outcome().isEmpty()) return again(OpinionPage.NOTHING_CHOSEN, "", answer);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var referral = asked.referral();
            if (referral.isEmpty()) return Reply.notFound();
            if (!referral.get().isOpen()) return wasOver(referral.get(), answer, files);
            var answered = answered(referral.get(), answer, files);
            if (answered.isPresent()) return answered.get();
        }
        return again("desk.stale", "", answer);
    }

    /** It was over while they sent: no file of theirs is kept, also where nothing is to be shown. */
    private Reply wasOver(Referral referral, Answer answer, ReceiveEnclosed files) {
        files.forget();
        return over(referral, answer.comment());
    }

    /** Empty when something happened to the case just now. */
    private Optional<Reply> answered(Referral referral, Answer answer, ReceiveEnclosed files) {
        return switch (referrals.answer(referral, answer.outcome().orElseThrow(), answer.comment(), files.files())) {
            case Commanded.Done done -> Optional.of(Reply.to(asked.path()));
            case Commanded.Stale stale -> Optional.empty();
            case Commanded.Refused(var reason) -> Optional.of(again(problem(referral, reason), "", answer));
        };
    }

    private static String problem(Referral referral, Refusal reason) {
        return reason == Refusal.COMMENT_MISSING && referral.outcomes().size() == 1 ? OpinionPage.NOTHING_SAID : "case.refused." + reason;
    }

    private Reply again(String problem, String file, Answer answer) {
        page.refuse(problem, file, answer.comment(), answer.outcome().map(TaskOutcome::name).orElse(""));
        return new Reply.Again("opinion", OpinionPage.class);
    }
}
