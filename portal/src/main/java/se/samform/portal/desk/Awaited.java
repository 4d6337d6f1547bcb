package se.samform.portal.desk;

import java.util.List;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What the applicant was asked for and has not answered yet. @param questions by name @param by the last day to do that, in words; empty for none */
public record Awaited(List<String> questions, String by) {

    static Awaited of(CaseFile file, Sentences texts, Times times) {
        var state = file.head().state();
        if (state.kind() != StatusKind.AWAITING_SUPPLEMENT) return new Awaited(List.of(), "");
        var definition = file.service().definition();
        var questions = state.course().asked().stream().map(id -> definition.question(id).map(question -> question.ask().name().in(texts.language())).orElse(id)).toList();
        return new Awaited(questions, state.course().timer(Timer.Usual.SUPPLEMENT.id()).map(timer -> texts.of("desk.awaited.by", times.fullDate(timer.dueOn().minusDays(1)))).orElse(""));
    }

    /** For pages: whether there is anything to tell. */
    public boolean isTold() {
        return !questions.isEmpty() || !by.isEmpty();
    }
}
