package se.samform.portal.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Submission;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.text.Language;

/** A submission as people read it, step by step; steps and questions without an answer are left out. */
public final class HandedInAnswers {
    private final ServiceDefinition service;
    private final Submission submission;
    private final Language language;
    private final Function<FileRef, String> path;

    /** @param path where a file is fetched, inside the municipality */
    public HandedInAnswers(ServiceDefinition service, Submission submission, Language language, Function<FileRef, String> path) {
        this.service = service;
        this.submission = submission;
        this.language = language;
        this.path = path;
    }

    public List<AnswerSection> sections() {
        return service.steps().stream().map(this::section).filter(section -> !section.entries().isEmpty()).toList();
    }

    public List<FileLink> files() {
        return files(submission).map(this::link).toList();
    }

    /** All files that were handed in. */
    public static Stream<FileRef> files(Submission submission) {
        return submission.answers().values().stream()
            .flatMap(answer -> answer instanceof Answer.Files files ? files.files().stream() : Stream.empty());
    }

    private AnswerSection section(Step step) {
        return new AnswerSection(step.title().in(language), step.questions().stream().flatMap(question -> entry(question).stream()).toList());
    }

    private Optional<AnswerEntry> entry(Question question) {
        if (question instanceof CalculatedValue) {
            return Optional.ofNullable(submission.calculated().get(question.id()))
                .map(value -> entry(question, new Answer.Number(value), true));
        }
        return Optional.ofNullable(submission.answers().get(question.id())).map(answer -> entry(question, answer, false));
    }

    private AnswerEntry entry(Question question, Answer answer, boolean calculated) {
        String label = question.ask().name().in(language);
        if (answer instanceof Answer.Files files) {
            return new AnswerEntry(label, List.of(), files.files().stream().map(this::link).toList(), false);
        }
        return new AnswerEntry(label, AnswerText.of(question, answer, language).lines().toList(), List.of(), calculated);
    }

    private FileLink link(FileRef file) {
        return new FileLink(file.name(), Wording.size(file.bytes(), language), path.apply(file));
    }
}
