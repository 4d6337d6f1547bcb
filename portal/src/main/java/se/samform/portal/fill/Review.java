package se.samform.portal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RowTitles;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Question;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.Placed;
import se.samform.core.text.Language;
import se.samform.core.ui.FileView;
import se.samform.core.ui.Phrase;
import se.samform.portal.edge.Texts;

/** Everything that was answered, step by step, and what is still wrong. Pure. */
public final class Review {
    private final OpenDraft open;
    private final Language language;

    public Review(OpenDraft open, Language language) {
        this.open = open;
        this.language = language;
    }

    public List<ReviewSection> sections() {
        return open.steps().stream()
            .map(step -> new ReviewSection(step.id(), Phrase.of(step.title(), language), lines(step)))
            .filter(section -> !section.lines().isEmpty()).toList();
    }

    /** Each leads to its field, on the page that tells what is wrong. @param urlOf makes an address of a path inside the municipality */
    List<ErrorLine> errors(UnaryOperator<String> urlOf) {
        var lines = new ArrayList<ErrorLine>();
        for (Step step : open.steps()) {
            for (Placed placed : open.evaluation().placed(step)) {
                for (Problem problem : open.evaluation().problemsAt(placed.path())) {
                    String text = StepErrors.inList(placed, problem, ProblemTexts.of(problem, placed.question(), language), placed.question().ask().name(), language);
                    lines.add(new ErrorLine(urlOf.apply(open.path(step) + "?check&change#" + problem.path()), text));
                }
            }
        }
        for (Step step : open.definition().steps()) {
            Unplaced.in(open, step).forEach(each -> lines.add(new ErrorLine("#main", each.text(language))));
        }
        return lines;
    }

    /** What is saved under those of the step's questions that were answered differently. */
    List<ReviewLine> saved(Step step, OpenDraft typed) {
        return typed.evaluation().placed(step).stream().filter(placed -> isTold(placed.question()) && differs(placed, typed))
            .map(placed -> line(step, placed)).toList();
    }

    private boolean differs(Placed placed, OpenDraft typed) {
        return placed.question().pathsAt(placed.path()).stream()
            .anyMatch(path -> !open.draft().answers().at(path).equals(typed.draft().answers().at(path)));
    }

    private List<ReviewLine> lines(Step step) {
        return open.evaluation().placed(step).stream().filter(placed -> isTold(placed.question())).map(placed -> line(step, placed)).toList();
    }

    /** Of a group its rows are told. */
    static boolean isTold(Question question) {
        return !(question instanceof Information || question instanceof StopQuestion || question instanceof GroupQuestion);
    }

    ReviewLine line(Step step, Placed placed) {
        var question = placed.question();
        var answer = open.evaluation().answer(placed.path());
        boolean isCalculated = question instanceof CalculatedValue;
        boolean isWrong = !open.evaluation().problemsAt(placed.path()).isEmpty();
        return new ReviewLine(
            rows(placed), Phrase.of(question.ask().name(), language), text(question, answer) + toBeBooked(placed), files(answer),
            isCalculated ? "" : open.path(step) + "?change#" + placed.path(), isWrong);
    }

    private String toBeBooked(Placed placed) {
        var content = open.draft().content();
        boolean isHeld = placed.question() instanceof SlotQuestion && HeldTime.of(content.answers(), content.looked(), placed.path()).isPresent();
        return isHeld ? "\n" + Texts.text(language.locale(), "review.to-be-booked") : "";
    }

    private String rows(Placed placed) {
        return placed.rows().stream().map(row -> RowTitles.of(row.group(), row.key(), row.number(), language)).collect(Collectors.joining(", "));
    }

    private String text(Question question, Optional<Answer> answer) {
        return answer.filter(each -> !(each instanceof Answer.Files)).map(each -> AnswerText.of(question, each, language)).orElse("");
    }

    private List<FileView> files(Optional<Answer> answer) {
        return answer.filter(Answer.Files.class::isInstance).map(Answer.Files.class::cast).map(Answer.Files::files).orElse(List.of())
            .stream().map(this::file).toList();
    }

    private FileView file(FileRef file) {
        return new FileView(file.id().toString(), file.name(), Wording.size(file.bytes(), language));
    }
}
