package se.samform.portal.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.PartTexts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;
import se.samform.engine.casefile.Correctable;

/** The fields of what may be corrected, with what stands there and what is wrong with it. */
record CorrectLines(ServiceDefinition service, List<Correctable> fields, List<Problem> problems, Language language) {
    /** One field. @param options to choose among; none where it is typed @param error empty where nothing is wrong */
    public record Line(String name, String label, String text, List<Choice> options, boolean isLong, String error) {
        public boolean isChoice() {
            return !options.isEmpty();
        }

        public boolean isWrong() {
            return !error.isEmpty();
        }
    }

    /** One of the options. */
    public record Choice(String value, String label, boolean chosen) {}

    /** @param text what stands at a path */
    List<Line> of(Function<String, String> text) {
        return fields.stream().map(field -> line(field, text.apply(field.path()))).toList();
    }

    /** What is wrong beside these fields: what a correction would bring or hide. */
    List<String> others() {
        return problems.stream().filter(problem -> fields.stream().noneMatch(field -> field.path().equals(problem.path()))).map(this::named).toList();
    }

    private String named(Problem problem) {
        return service.questionAt(problem.path())
            .map(question -> question.ask().name().in(language) + ": " + ProblemTexts.of(problem, question, language)).orElse(problem.path());
    }

    private Line line(Correctable field, String text) {
        String error = problems.stream().filter(problem -> problem.path().equals(field.path())).findFirst()
            .map(problem -> ProblemTexts.of(problem, field.question(), language)).orElse("");
        return new Line(CorrectForm.PREFIX + field.path(), label(field), text, options(field, text), field.question() instanceof LongTextQuestion, error);
    }

    private String label(Correctable field) {
        String name = field.question().ask().name().in(language);
        return field.part().map(part -> name + (name.endsWith("?") ? " " : ", ") + PartTexts.label(part.key(), language)).orElse(name);
    }

    private List<Choice> options(Correctable field, String text) {
        return switch (field.question()) {
            case ChoiceQuestion choice -> choice.options().stream().map(option -> new Choice(option.id(), option.label().in(language), option.id().equals(text))).toList();
            case YesNoQuestion yesNo -> Map.of("yes", true, "no", false).entrySet().stream().sorted(Map.Entry.<String, Boolean>comparingByKey().reversed())
                .map(each -> new Choice(each.getKey(), AnswerText.of(yesNo, new Answer.YesNo(each.getValue()), language), each.getKey().equals(text))).toList();
            case Question other -> List.of();
        };
    }
}
