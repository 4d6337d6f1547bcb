package se.samform.portal.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.TaskOutcome;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.referral.Referral;
import se.samform.engine.referral.Referrals;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** A party outside answers. What else happens to the case meanwhile is none of their business, and stops nothing. */
@ApplicationScoped
public class GiveOpinion implements Handler {
    private static final int MOST_TRIES = 5;

    @Inject Asked asked;
    @Inject Referrals referrals;
    @Inject OpinionPage page;

    @Override
    public Reply handle(Exchange exchange) {
        var referral = asked.referral();
        var outcome = Arrays.stream(TaskOutcome.values()).filter(each -> each.name().equals(exchange.parameter("outcome"))).findFirst();
        if (referral.isEmpty() || outcome.isEmpty()) return Reply.notFound();
        return referral.get().isOpen() ? answer(exchange, outcome.get()) : over(referral.get(), exchange.parameter("text").strip());
    }

    /** What they typed is shown to be copied; but not what came in before, sent twice. */
    private Reply over(Referral referral, String comment) {
        if (comment.isEmpty() || referral.isAnswered(comment)) return Reply.to(asked.path());
        page.keep(comment);
        return new Reply.Again("opinion", OpinionPage.class);
    }

    private Reply answer(Exchange exchange, TaskOutcome outcome) {
        String comment = exchange.parameter("text").strip();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var referral = asked.referral();
            if (referral.isEmpty()) return Reply.notFound();
            var answered = referral.get().isOpen() ? answered(referral.get(), outcome, comment) : Optional.of(over(referral.get(), comment));
            if (answered.isPresent()) return answered.get();
        }
        return again(exchange, "desk.stale");
    }

    /** Empty when something happened to the case just now. */
    private Optional<Reply> answered(Referral referral, TaskOutcome outcome, String comment) {
        return switch (referrals.answer(referral, outcome, comment)) {
            case Commanded.Done done -> Optional.of(Reply.to(asked.path()));
            case Commanded.Stale stale -> Optional.empty();
            case Commanded.Refused(var reason) -> Optional.of(refused(reason, outcome, comment));
        };
    }

    private Reply refused(Refusal reason, TaskOutcome outcome, String comment) {
        page.refuse("case.refused." + reason, comment, outcome.name());
        return new Reply.Again("opinion", OpinionPage.class);
    }

    private Reply again(Exchange exchange, String problem) {
        page.refuse(problem, exchange.parameter("text").strip(), exchange.parameter("outcome"));
        return new Reply.Again("opinion", OpinionPage.class);
    }
}
