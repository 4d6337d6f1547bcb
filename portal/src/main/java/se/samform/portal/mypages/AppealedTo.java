package se.samform.portal.mypages;

import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.Ruling;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Sentences;

/** Who takes up an appeal against the decision in a case, by name. */
final class AppealedTo {

    private AppealedTo() {}

    /** As the flow names them; where it doesn't, a court. */
    static String of(CaseFile file, Sentences texts) {
        return file.head().state().course().ruling().map(CaseRuling::id)
            .flatMap(id -> file.flows().stream().flatMap(flow -> flow.work().ruling(id).stream()).findFirst())
            .flatMap(Ruling::appeal).map(appeal -> appeal.to().in(texts.language())).orElseGet(() -> texts.of("case.court"));
    }
}
