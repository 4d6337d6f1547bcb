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
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Where an officer corrects an obvious error in what was answered, and tells whose case it is what and why. */
@Named
@RequestScoped
public class CorrectPage implements Page {
    @Inject Desk desk;
    @Inject Cases cases;
    @Inject Told told;
    private CaseFile file;
    private RawAnswers typed = RawAnswers.NONE;
    private ListAddress list;
    private CorrectForm form = CorrectForm.EMPTY;
    private List<Problem> problems = List.of();
    private String problem = "";

    @Override
    public Reply open() {
        var found = desk.openCase(Seen.CORRECTION).filter(opened -> isPossible(opened) || !problem.isEmpty());
        found.ifPresent(this::show);
        list = desk.list();
        return found.isPresent() ? Reply.show() : Reply.notFound();
    }

    private void show(CaseFile opened) {
        file = opened;
        typed = cases.typed(opened).map(Content::answers).orElse(RawAnswers.NONE);
    }

    /** Whether the status lets them, and the officer sees all that they would correct. */
    static boolean isPossible(CaseFile file) {
        boolean isLet = file.service().definition().flow().status(file.head().state().status()).filter(status -> status.terms().mayCorrect()).isPresent();
        return isLet && !file.head().state().isOver() && !file.isMasked() && !file.submissions().isEmpty();
    }

    /** @param problems that the form has with it; none where it is refused for another reason */
    void refuse(String problem, List<Problem> problems, CorrectForm form) {
        this.problem = problem;
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

    public String getProblem() {
        return problem;
    }

    public String getService() {
        return file.service().definition().title().in(told.texts().language());
    }

    public String getPath() {
        return "desk/" + file.head().id().text();
    }

    /** The list that the case was opened from, to be said again. */
    public DeskPage.ListFields getFields() {
        return DeskPage.ListFields.of(list);
    }

    /** The same as addresses say it. */
    public String getListQuery() {
        return list.beginning().query();
    }

    public String getReference() {
        return file.head().reference();
    }

    public int getSeq() {
        return file.head().lastSeq();
    }
}
