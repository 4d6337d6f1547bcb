package se.samform.portal.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.AnsweredQuestion;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.SourceTexts;
import se.samform.core.answer.Submission;
import se.samform.core.answer.Wording;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;

/** A submission as people read it, step by step; steps and questions without an answer are left out. */
public final class HandedInAnswers {
    private final ServiceDefinition service;
    private final Submission submission;
    private final Retelling telling;
    private final Function<FileRef, String> path;

    /** @param path where a file is fetched, inside the municipality */
    public HandedInAnswers(
            ServiceDefinition service, Submission submission, Retelling telling, Function<FileRef, String> path) {
        this.service = service;
        this.submission = submission;
        this.telling = telling;
        this.path = path;
    }

    public List<AnswerSection> sections() {
        return service.steps().stream().map(this::section).filter(section -> !section.entries().isEmpty()).toList();
    }

    /** With the question of each: here they stand for themselves. */
    public List<FileLink> files() {
        Map<FileRef, String> asked = service.steps().stream().flatMap(step -> telling.of(step).stream())
            .flatMap(answered -> files(answered).map(file -> Map.entry(file, answered.label())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
        return submission.files().stream().map(file -> link(file, asked.getOrDefault(file, ""))).toList();
    }

    private static Stream<FileRef> files(AnsweredQuestion answered) {
        return answered.answer() instanceof Answer.Files files ? files.files().stream() : Stream.of();
    }

    private AnswerSection section(Step step) {
        return new AnswerSection(step.title().in(telling.language()), telling.of(step).stream().map(this::entry).toList());
    }

    private AnswerEntry entry(AnsweredQuestion answered) {
        return answered.answer() instanceof Answer.Files files
            ? new AnswerEntry(answered.label(), List.of(), files.files().stream().map(file -> link(file, "")).toList(), false, List.of())
            : new AnswerEntry(answered.label(), AnswerText.of(answered.question(), answered.answer(), telling.language()).lines().toList(), List.of(), answered.isCalculated(),
                SourceTexts.of(answered, submission, telling.language()));
    }

    private FileLink link(FileRef file, String question) {
        return new FileLink(file.name(), Wording.size(file.bytes(), telling.language()), path.apply(file), question);
    }
}
