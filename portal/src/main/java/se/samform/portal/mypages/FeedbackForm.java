package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.feedback.Feedback;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.feedback.Grade;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Asks what they thought of it: on the receipt at once, on the case's page behind a button. */
@Named
@RequestScoped
public class FeedbackForm {
    @Inject Visit visit;
    @Inject Feedbacks feedbacks;
    @Inject Told told;
    private boolean asked;
    private boolean onReceipt;
    private Optional<Feedback> said = Optional.empty();
    private List<Choice> grades = List.of();
    private String problem = "";
    private String wrong = "";
    private Optional<String> typedGrade = Optional.empty();
    private Optional<String> typedComment = Optional.empty();

    /** One of the five. */
    public record Choice(int number, String word, boolean chosen) {
        public String getChecked() {
            return chosen ? "checked" : null;
        }
    }

    void open(CaseFile file, boolean onReceipt) {
        this.onReceipt = onReceipt;
        asked = feedbacks.isOpen(visit.getMunicipality().id(), file) && (onReceipt || isUnderWay() || !file.head().state().kind().awaitsCitizen());
        said = feedbacks.find(visit.getMunicipality().id(), file);
        String chosen = typedGrade.orElseGet(() -> said.map(each -> String.valueOf(each.grade().number())).orElse(""));
        grades = Arrays.stream(Grade.values()).toList().reversed().stream()
            .map(grade -> new Choice(grade.number(), word(grade), chosen.equals(String.valueOf(grade.number())))).toList();
    }

    /** What the next rendering is to tell. @param wrong id of the field; what was typed stays */
    void refuse(String problem, String wrong, String grade, String comment) {
        this.problem = problem;
        this.wrong = wrong;
        this.typedGrade = Optional.of(grade);
        this.typedComment = Optional.of(comment);
    }

    /** Whether they are answering just now, so that it stays. */
    private boolean isUnderWay() {
        return isThanked() || !problem.isEmpty();
    }

    /** Whether there is anything to ask: not beside what they are to do for the case. */
    public boolean isAsked() {
        return asked;
    }

    public boolean isOpen() {
        return !problem.isEmpty() || onReceipt && said.isEmpty();
    }

    public boolean isThanked() {
        return visit.query("done").equals("feedback");
    }

    /** What they said, in words; empty if nothing yet. */
    public String getGiven() {
        return said.map(each -> word(each.grade())).orElse("");
    }

    public String getUntil() {
        return said.map(each -> told.times().day(each.changeableUntil())).orElse("");
    }

    public List<Choice> getGrades() {
        return grades;
    }

    public String getComment() {
        return typedComment.orElseGet(() -> said.map(Feedback::comment).orElse(""));
    }

    public String getProblem() {
        return problem;
    }

    public String getWrong() {
        return wrong;
    }

    private String word(Grade grade) {
        return told.texts().of("feedback.grade." + grade.number());
    }
}
