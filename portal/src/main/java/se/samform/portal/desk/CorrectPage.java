package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.content.Content;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Reply;

/** Where an officer corrects an obvious error in what was answered, and tells whose case it is what and why. */
@Named
@RequestScoped
public class CorrectPage extends PageInCase {
    @Inject Cases cases;
    private RawAnswers typed = RawAnswers.NONE;
    private CorrectForm form = CorrectForm.EMPTY;
    private List<Problem> problems = List.of();

    @Override
    public Reply open() {
        var found = found(Seen.CORRECTION).filter(opened -> isPossible(opened) || !getProblem().isEmpty());
        found.ifPresent(opened -> typed = cases.typed(opened).map(Content::answers).orElse(RawAnswers.NONE));
        return found.isPresent() ? Reply.show() : Reply.notFound();
    }

    /** Whether the status lets them, and the officer sees all that they would correct. */
    static boolean isPossible(CaseFile file) {
        boolean isLet = file.service().definition().flow().status(file.head().state().status()).filter(status -> status.terms().mayCorrect()).isPresent();
        return isLet && !file.head().state().isOver() && !file.isMasked() && !file.submissions().isEmpty();
    }

    /** @param problems that the form has with it; none where it is refused for another reason */
    void refuse(String problem, List<Problem> problems, CorrectForm form) {
        refuse(problem);
        this.problems = problems;
        this.form = form;
    }

    public List<CorrectLines.Line> getLines() {
        return lines().of(path -> form.texts().getOrDefault(path, String.join("", typed.at(path))));
    }

    /** What else the form would have against it. */
    public List<String> getOthers() {
        return lines().others();
    }

    private CorrectLines lines() {
        return new CorrectLines(file.service().definition(), cases.correctable(file), problems, told.language());
    }

    public String getText() {
        return form.text();
    }
}
