package se.samform.portal.wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.AnsweredQuestion;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Wording;
import se.samform.core.form.Question;
import se.samform.core.form.Step;

/** What is otherwise in one submission than in an earlier one, answer by answer. Pure. */
public final class AnswerChanges {
    private final Retelling before;
    private final Retelling after;

    /** Of the same e-service, to the same reader in the same language. */
    public AnswerChanges(Retelling before, Retelling after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the form. */
    public List<AnswerChange> of(List<Step> steps) {
        return steps.stream().flatMap(this::of).toList();
    }

    private Stream<AnswerChange> of(Step step) {
        var was = byPath(before.of(step));
        var is = byPath(after.of(step));
        var paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(was.keySet());
        var order = step.questions().stream().map(Question::id).toList();
        return paths.stream().sorted(Comparator.comparingInt(path -> order.indexOf(path.split("\\.", 2)[0]))).flatMap(path -> change(Optional.ofNullable(was.get(path)), Optional.ofNullable(is.get(path))).stream());
    }

    /** By what was answered, not by how it is told: two files may have the same name. */
    private Optional<AnswerChange> change(Optional<AnsweredQuestion> was, Optional<AnsweredQuestion> is) {
        if (was.map(AnsweredQuestion::answer).equals(is.map(AnsweredQuestion::answer))) return Optional.empty();
        String label = is.or(() -> was).orElseThrow().label();
        return Optional.of(new AnswerChange(label, lines(was), lines(is)));
    }

    private List<String> lines(Optional<AnsweredQuestion> answered) {
        return answered.map(this::lines).orElse(List.of());
    }

    private List<String> lines(AnsweredQuestion answered) {
        return answered.answer() instanceof Answer.Files files
            ? files.files().stream().map(file -> file.name() + ", " + Wording.size(file.bytes(), after.language())).toList()
            : AnswerText.of(answered.question(), answered.answer(), after.language()).lines().toList();
    }

    private static Map<String, AnsweredQuestion> byPath(List<AnsweredQuestion> all) {
        var byPath = new LinkedHashMap<String, AnsweredQuestion>();
        all.forEach(each -> byPath.put(each.path(), each));
        return byPath;
    }
}
