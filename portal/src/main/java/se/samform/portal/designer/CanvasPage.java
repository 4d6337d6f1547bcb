package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.core.ui.Answered;
import se.samform.core.ui.Phrase;
import se.samform.core.ui.QuestionView;
import se.samform.core.ui.QuestionViews;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** One step of a form that is built, as citizens will see it, with answers that somebody tries. */
@Named
@RequestScoped
public class CanvasPage implements Page {
    @Inject Workshop workshop;
    @Inject Readables readables;
    @Inject Visit visit;
    @Inject Told told;
    private String path;
    private Step step;
    private Plan plan;
    private Language language;
    private RawAnswers answers = RawAnswers.NONE;
    private Evaluation evaluation;
    private List<QuestionView> questions = List.of();
    private boolean isShown;
    private boolean isChecked;
    private String tag = "";

    @Override
    public Reply open() {
        if (step != null) return Reply.show();
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        path = "desk/services/" + design.get().id().text() + "/canvas/" + visit.variable("step");
        var meant = readables.of(design.get().document()).plan();
        if (meant.isEmpty()) return Reply.notFound();
        plan = meant.get();
        var found = definition().step(visit.variable("step"));
        if (found.isEmpty()) return Reply.notFound();
        step = found.get();
        String asked = tag.isEmpty() ? visit.query("in") : tag;
        language = definition().about().languages().stream().filter(each -> each.tag().equals(asked)).findFirst().orElse(definition().about().languages().getFirst());
        visit.speak(language);
        work();
        return Reply.show();
    }

    /** With these answers, in this language. @param check whether to tell what is wrong with them */
    void with(RawAnswers tried, String language, boolean check) {
        answers = tried;
        tag = language;
        isChecked = check;
    }

    private void work() {
        evaluation = plan.evaluate(answers, Map.of(), new Facts(told.times().today()));
        isShown = evaluation.shownSteps().stream().anyMatch(each -> each.id().equals(step.id()));
        var answered = new Answered(answers, Map.of(), evaluation, errors(), Set.of(), language, told.times().today());
        questions = new QuestionViews(answered).of(step);
    }

    private Map<String, List<String>> errors() {
        if (!isChecked) return Map.of();
        var errors = new HashMap<String, List<String>>();
        for (Placed placed : evaluation.placed(step)) {
            evaluation.problemsAt(placed.path()).stream().collect(Collectors.groupingBy(problem -> problem.path()))
                .forEach((at, problems) -> errors.put(at, problems.stream().map(problem -> ProblemTexts.of(problem, placed.question(), language)).toList()));
        }
        return errors;
    }

    private ServiceDefinition definition() {
        return plan.definition();
    }

    RawAnswers answers() {
        return answers;
    }

    Step step() {
        return step;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Inside the municipality. */
    public String getPath() {
        return path;
    }

    public String getLanguage() {
        return language.tag();
    }

    public Phrase getService() {
        return Phrase.of(definition().title(), language);
    }

    public Phrase getTitle() {
        return Phrase.of(step.title(), language);
    }

    public Phrase getIntro() {
        return Phrase.of(evaluation.intro(step), language);
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    /** Whether whoever answers so comes to this step at all. */
    public boolean isShown() {
        return isShown;
    }

    public boolean isChecked() {
        return isChecked;
    }

    /** Which step it is of those that whoever answers so goes through; of one that they don't come to, of all. */
    public int getNumber() {
        return Math.max(ids(steps()).indexOf(step.id()), 0) + 1;
    }

    public int getCount() {
        return steps().size() + 1;
    }

    private List<Step> steps() {
        return isShown ? evaluation.shownSteps() : definition().steps();
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    /** Paths of the questions on it, for the post to say what was asked. */
    public String getAsked() {
        return evaluation.placed(step).stream().map(Placed::path).collect(Collectors.joining(","));
    }

    /** All answers, as the page keeps them. */
    public String getAnswers() {
        return TriedAnswers.write(answers);
    }
}
