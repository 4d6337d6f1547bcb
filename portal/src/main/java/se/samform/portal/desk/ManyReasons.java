package se.samform.portal.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.portal.wording.Sentences;

/** What became of many cases, in sentences. */
final class ManyReasons {
    private static final Set<String> OURS = Set.of(
        DoOne.GONE, DoOne.STALE, DoOne.NOT_OF_THE_UNIT, DoOne.FLAGGED, DoOne.NOT_FLAGGED, DoOne.TOO_MANY_FLAGS);

    private ManyReasons() {}

    static String of(Outcome outcome, Sentences texts) {
        return switch (outcome) {
            case Outcome.Refused(var reason) -> sentence(reason, texts);
            case Outcome.NotUndone(var reason) -> texts.of("desk.many.not-undone", sentence(reason, texts));
            case Outcome.Waiting waiting -> "";
            case Outcome.Done done -> "";
            case Outcome.Undone undone -> "";
        };
    }

    static List<String> summary(Batch batch, Sentences texts) {
        return Stream.of(
            count(batch, "done", outcome -> outcome instanceof Outcome.Done || outcome instanceof Outcome.NotUndone, texts),
            count(batch, "refused", Outcome.Refused.class::isInstance, texts),
            count(batch, "undone", Outcome.Undone.class::isInstance, texts),
            count(batch, "kept", Outcome.NotUndone.class::isInstance, texts),
            count(batch, "waiting", Outcome.Waiting.class::isInstance, texts)).filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static String count(Batch batch, String what, Predicate<Outcome> which, Sentences texts) {
        long n = batch.cases().stream().filter(each -> which.test(each.outcome())).count();
        return n == 0 ? "" : texts.count("desk.many." + what, n);
    }

    private static String sentence(String reason, Sentences texts) {
        return texts.of((OURS.contains(reason) ? "desk.many.refused." : "case.refused.") + reason);
    }
}
