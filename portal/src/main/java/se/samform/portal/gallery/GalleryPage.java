package se.samform.portal.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.answer.Facts;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Evaluation;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Answered;
import se.samform.core.ui.Asking;
import se.samform.core.ui.Phrase;
import se.samform.core.ui.QuestionViews;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;

/** All questions of an e-service in one of the states, in any of its languages. */
@Named
@RequestScoped
public class GalleryPage implements Page {
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject FillIn fill;
    @Inject @ConfigProperty(name = "samform.gallery", defaultValue = "false") boolean isOpen;
    private Published service;
    private GalleryState state;
    private Language language;
    private List<GallerySection> sections;

    @Override
    public Reply open() {
        var found = services.newest(visit.getMunicipality().id(), visit.variable("service"));
        var asked = GalleryState.of(visit.variable("state"));
        if (!isOpen || found.isEmpty() || asked.isEmpty()) return Reply.notFound();
        service = found.get();
        state = asked.get();
        language = definition().about().languages().stream().filter(each -> each.tag().equals(visit.query("in"))).findFirst()
            .orElseGet(() -> new Language(visit.getLocale().getLanguage()));
        visit.speak(language);
        sections = sections(fill.today(service).date());
        return Reply.show();
    }

    private List<GallerySection> sections(LocalDate today) {
        var samples = state == GalleryState.WRONG ? Samples.wrong(definition().questions(), today) : Samples.right(definition().questions(), today);
        RawAnswers raw = state.isAnswered() ? samples.raw() : RawAnswers.NONE;
        var plan = state == GalleryState.READ_ONLY ? Told.of(definition()) : service.plan();
        var evaluation = plan.evaluate(raw, samples.files(), new Facts(today));
        var answered = new Answered(raw, samples.files(), evaluation, errors(evaluation), Set.of(), language, today, asking(evaluation, today));
        return evaluation.shownSteps().stream().map(step -> section(step, answered)).toList();
    }

    private static Asking asking(Evaluation evaluation, LocalDate today) {
        var placed = evaluation.shownSteps().stream().flatMap(step -> evaluation.placed(step).stream()).toList();
        return Times.asking(placed, today.atStartOfDay(ZoneOffset.UTC));
    }

    private GallerySection section(Step step, Answered answered) {
        return new GallerySection(phrase(step.title()), phrase(answered.evaluation().intro(step)), new QuestionViews(answered).of(step));
    }

    private Map<String, List<String>> errors(Evaluation evaluation) {
        var errors = new HashMap<String, List<String>>();
        if (!state.isChecked()) return errors;
        evaluation.shownSteps().stream().flatMap(step -> evaluation.placed(step).stream()).forEach(placed ->
            evaluation.problemsAt(placed.path()).stream().collect(Collectors.groupingBy(problem -> problem.path()))
                .forEach((path, problems) -> errors.put(path,
                    problems.stream().map(problem -> ProblemTexts.of(problem, placed.question(), language)).toList())));
        return errors;
    }

    public Phrase getTitle() {
        return phrase(definition().title());
    }

    public List<GallerySection> getSections() {
        return sections;
    }

    public GalleryState getState() {
        return state;
    }

    public List<GalleryState> getStates() {
        return List.of(GalleryState.values());
    }

    public List<String> getLanguages() {
        return definition().about().languages().stream().map(Language::tag).toList();
    }

    public String getLanguage() {
        return language.tag();
    }

    /** The same gallery in another state or language. */
    public String url(GalleryState other, String tag) {
        return visit.url("e/" + service.key() + "/gallery/" + other.getWord() + "?in=" + tag);
    }

    private Phrase phrase(LocalText text) {
        return Phrase.of(text, language);
    }

    private ServiceDefinition definition() {
        return service.definition();
    }
}
