package se.samform.portal.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.answer.AnsweredQuestion;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.SentAlong;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.Step;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What of the answers somebody outside is not shown who is asked about a case, for the officer who asks: whole steps by their titles, and single questions. */
final class NotSentAlong {
    private final CaseFile file;
    private final Sentences texts;
    private final Times times;

    NotSentAlong(CaseFile file, Sentences texts, Times times) {
        this.file = file;
        this.texts = texts;
        this.times = times;
    }

    /** In words; empty where all goes with it. @param named what the task lets go, as {@link SentAlong} takes it */
    String words(List<String> named) {
        if (file.submissions().isEmpty()) return "";
        var withheld = SentAlong.withheld(file.service().definition(), file.registry(), named);
        var names = names(told(Set.of()), told(withheld));
        return names.isEmpty() ? "" : texts.of("desk.task.withheld", String.join(", ", names));
    }

    private Retelling told(Set<String> withheld) {
        var submission = file.submissions().getLast().submission();
        return new Retelling(file.service().definition(), submission, Reader.OFFICER, texts.language(), times.date(submission.submittedAt()), withheld);
    }

    private List<String> names(Retelling all, Retelling shown) {
        return file.service().definition().steps().stream().flatMap(step -> names(step, all.of(step), shown.of(step))).distinct().toList();
    }

    private Stream<String> names(Step step, List<AnsweredQuestion> all, List<AnsweredQuestion> shown) {
        if (!all.isEmpty() && shown.isEmpty()) return Stream.of(step.title().in(texts.language()));
        var paths = new HashSet<>(shown.stream().map(AnsweredQuestion::path).toList());
        return all.stream().filter(answered -> !paths.contains(answered.path())).map(answered -> answered.question().ask().name().in(texts.language()));
    }
}
