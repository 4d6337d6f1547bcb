package se.samform.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Submission;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.text.Language;
import se.samform.portal.wording.Sentences;

/** What can be asked again, step by step. What costs or is booked can't: it was settled when the case came in. */
final class Askable {
    private final ServiceDefinition service;
    private final Submission submission;
    private final Map<String, List<String>> hidden;
    private final Sentences texts;

    /** @param submission the newest @param hidden what its answers hide, with the questions that decide that */
    Askable(ServiceDefinition service, Submission submission, Map<String, List<String>> hidden, Sentences texts) {
        this.service = service;
        this.submission = submission;
        this.hidden = hidden;
        this.texts = texts;
    }

    /** The questions of a step. */
    public record Part(String title, List<Line> lines) {}

    /** A question to tick. @param answer as it stands, or that it is hidden and what to ask with it; empty for none */
    public record Line(String id, String name, String answer, boolean chosen) {}

    List<Part> parts(Set<String> chosen) {
        return service.steps().stream().map(step -> new Part(step.title().in(language()), lines(step, chosen))).filter(part -> !part.lines().isEmpty()).toList();
    }

    /** What can be asked of all who answered this, whatever they answered. @param chosen that are ticked */
    static List<Part> parts(ServiceDefinition service, Set<String> chosen, Language language) {
        return service.steps().stream().map(step -> new Part(step.title().in(language), step.questions().stream().filter(Askable::isAskable)
            .map(question -> new Line(question.id(), question.ask().name().in(language), "", chosen.contains(question.id()))).toList()))
            .filter(part -> !part.lines().isEmpty()).toList();
    }

    /** Only those there are. */
    static List<String> of(ServiceDefinition service, Set<String> ids) {
        return service.questions().stream().filter(Askable::isAskable).map(Question::id).filter(ids::contains).toList();
    }

    private List<Line> lines(Step step, Set<String> chosen) {
        return step.questions().stream().filter(question -> isAskable(question) && isInReach(question))
            .map(question -> new Line(question.id(), name(question), answer(question), chosen.contains(question.id()))).toList();
    }

    /** It is shown, or would be once something else is answered anew. */
    private boolean isInReach(Question question) {
        return !hidden.containsKey(question.id()) || !deciders(question).isEmpty();
    }

    private List<String> deciders(Question question) {
        return of(service, Set.copyOf(hidden.get(question.id())));
    }

    static boolean isAskable(Question question) {
        boolean isTold = question instanceof Information || question instanceof StopQuestion || question instanceof CalculatedValue;
        boolean isSettled = question instanceof SlotQuestion || question instanceof PricedQuestion;
        return !isTold && !isSettled && !(question instanceof GroupQuestion group && group.questions().stream().noneMatch(Askable::isAskable));
    }

    private String answer(Question question) {
        if (hidden.containsKey(question.id())) return texts.of("desk.ask.hidden", names(deciders(question)));
        Answer answer = submission.answers().get(question.id());
        if (answer == null || question instanceof GroupQuestion) return "";
        return answer instanceof Answer.Files files ? String.join(", ", files.files().stream().map(file -> file.name()).toList())
            : AnswerText.of(question, answer, language());
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> name(service.question(id).orElseThrow())).collect(Collectors.joining(", "));
    }

    private String name(Question question) {
        return question.ask().name().in(language());
    }

    private Language language() {
        return texts.language();
    }
}
