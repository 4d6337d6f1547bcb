package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.Wording;
import se.samform.core.calendar.Holidays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.Municipalities;
import se.samform.core.scenario.Standing;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Answered;
import se.samform.core.ui.Phrase;
import se.samform.core.ui.QuestionView;
import se.samform.core.ui.QuestionViews;
import se.samform.designer.trial.CaseView;
import se.samform.designer.trial.Entry;
import se.samform.designer.trial.ExamplePerson;
import se.samform.designer.trial.Offer;
import se.samform.designer.trial.Offers;
import se.samform.designer.trial.Trial;
import se.samform.designer.trial.TrialText;
import se.samform.designer.trial.Who;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Tries an e-service that is built: filled in as somebody made up, handed in, and played on. Nothing of it is kept. */
@Named
@RequestScoped
public class DesignTryPage implements Page {
    @Inject DesignPage head;
    @Inject Readables readables;
    @Inject Visit visit;
    @Inject Told told;
    @Inject Municipalities municipalities;
    private Plan plan;
    private Trial trial;
    private String step = "";
    private boolean isChecked;
    private String refused = "";
    private String kept = "";
    private List<Offer> offers = List.of();
    private List<QuestionView> questions = List.of();
    private List<TryLine> lines = List.of();

    /** A button. @param number among the offers */
    public record Deed(int number, String who, String title) {}

    /** Somebody who may be chosen, or a question that may be asked for. @param selected what the attribute says; null for not chosen */
    public record Choice(String key, String title, String selected) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        readables.of(head.document()).plan().ifPresent(this::open);
        return Reply.show();
    }

    private void open(Plan meant) {
        plan = meant;
        if (trial == null) trial = Trial.begin(plan, Holidays.in(visit.getMunicipality().zone()), ExamplePerson.ADULT, told.times().today());
        offers = Offers.of(trial).stream().filter(Offer::isAllowed).toList();
        lines = new TryLines(definition(), municipalities.facts(visit.getMunicipality().id()), told.texts()).of(Entry.of(trial));
        if (isFillingIn()) fill();
    }

    private void fill() {
        var evaluation = trial.evaluation();
        visit.speak(told.language());
        var shown = new Answered(trial.answers(), Map.of(), evaluation, errors(evaluation), Set.of(), told.language(), trial.today());
        questions = new QuestionViews(shown).of(current());
    }

    private Map<String, List<String>> errors(Evaluation evaluation) {
        var errors = new HashMap<String, List<String>>();
        if (!isChecked) return errors;
        for (Placed placed : evaluation.placed(current())) {
            evaluation.problemsAt(placed.path()).stream().collect(Collectors.groupingBy(problem -> problem.path()))
                .forEach((at, problems) -> errors.put(at, problems.stream().map(problem -> ProblemTexts.of(problem, placed.question(), told.language())).toList()));
        }
        return errors;
    }

    /** What was done. @param step that is shown next @param checked whether what is wrong on it is told */
    void now(Trial played, String nextStep, boolean checked) {
        trial = played;
        step = nextStep;
        isChecked = checked;
    }

    void refuse(String why) {
        refused = why;
    }

    void keep(String title) {
        kept = title;
    }

    private ServiceDefinition definition() {
        return plan.definition();
    }

    private List<Step> steps() {
        return trial.evaluation().shownSteps();
    }

    private Step current() {
        return steps().stream().filter(each -> each.id().equals(step)).findFirst().orElseGet(() -> steps().getFirst());
    }

    private int at() {
        return steps().indexOf(current());
    }

    /** Whether the document can be shown at all. */
    public boolean isReadable() {
        return plan != null && !plan.definition().steps().isEmpty();
    }

    public boolean isFillingIn() {
        return trial.welcome().mayBegin() && (trial.standing() instanceof Standing.Answering || isSupplementing()) && !steps().isEmpty();
    }

    /** Whether what was asked for is answered anew. */
    public boolean isSupplementing() {
        return trial.end().isPresent() && !trial.asked().isEmpty();
    }

    public boolean isHandedIn() {
        return trial.isHandedIn();
    }

    public String getTrial() {
        return TrialText.of(trial);
    }

    public List<Choice> getPersons() {
        return ExamplePerson.ALL.stream().map(each -> new Choice(each.key(), said(each.title()), each.equals(trial.person()) ? "selected" : null)).toList();
    }

    public String getOn() {
        return trial.story().on().toString();
    }

    public String getToday() {
        return Wording.weekday(trial.today(), told.language());
    }

    public String getTomorrow() {
        return trial.today().plusDays(1).toString();
    }

    /** What who begins is told; empty for nothing. */
    public String getWelcome() {
        return trial.welcome().told().map(this::said).orElse("");
    }

    public String getRefused() {
        return refused;
    }

    /** What was just kept as a scenario; empty for nothing. */
    public String getKept() {
        return kept;
    }

    public List<QuestionView> getQuestions() {
        return questions;
    }

    public String getStep() {
        return current().id();
    }

    public Phrase getStepTitle() {
        return Phrase.of(current().title(), told.language());
    }

    public Phrase getIntro() {
        return Phrase.of(trial.evaluation().intro(current()), told.language());
    }

    public int getNumber() {
        return at() + 1;
    }

    public int getCount() {
        return steps().size();
    }

    public boolean isFirst() {
        return at() == 0;
    }

    public boolean isLast() {
        return at() == steps().size() - 1;
    }

    /** Paths of the questions that are asked, for the post to say what was. */
    public String getAsked() {
        return trial.evaluation().placed(current()).stream().map(Placed::path).collect(Collectors.joining(","));
    }

    public CaseView getCase() {
        return CaseView.of(trial, told.language());
    }

    public List<TryLine> getLines() {
        return lines;
    }

    public List<Deed> getCitizen() {
        return deeds(Set.of(Who.CITIZEN, Who.SIGNER));
    }

    public List<Deed> getOfficer() {
        return deeds(Set.of(Who.OFFICER));
    }

    private List<Deed> deeds(Set<Who> whose) {
        return IntStream.range(0, offers.size()).filter(i -> whose.contains(offers.get(i).who())).filter(i -> !Offers.isFilledIn(offers.get(i)))
            .mapToObj(i -> new Deed(i, offers.get(i).who().key(), said(offers.get(i).title()))).toList();
    }

    /** The questions that an officer may ask for again; none where they may not. */
    public List<Choice> getAskable() {
        boolean mayAsk = offers.stream().anyMatch(Offers::asks);
        return mayAsk ? Offers.askable(trial).stream().map(id -> new Choice(id, definition().question(id).map(question -> said(question.ask().name())).orElse(id), null)).toList() : List.of();
    }

    /** When something happens by itself next, in words; empty where nothing does. */
    public String getNext() {
        return trial.next().map(timer -> Wording.day(timer.dueOn().isBefore(trial.today()) ? trial.today() : timer.dueOn(), told.language())).orElse("");
    }

    public boolean isUndoable() {
        return trial.isUndoable();
    }

    private String said(LocalText text) {
        return text.in(told.language());
    }
}
