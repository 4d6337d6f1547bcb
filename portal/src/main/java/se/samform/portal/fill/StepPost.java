package se.samform.portal.fill;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.id.FileId;
import se.samform.engine.content.Content;
import se.samform.portal.edge.PostedForm;

/**
 * A posted step. The names of its own fields begin with an underscore, as no question's id does.
 *
 * @param shown paths of the questions that the page had
 * @param changing whether the visitor came from the review and wants to go back there
 * @param goTo a row or group to look at next; empty for none
 * @param look which register was to be asked
 * @param checked paths of the questions of which the page told what is wrong; those that came since are not among them
 */
record StepPost(Map<String, List<String>> fields, int revision, Set<String> shown, Go go, String goTo, String removed, boolean changing, Set<String> checked, LookButton look) {

    /** The button that was pressed. */
    enum Go {
        NEXT, BACK, LATER, SAVE, ROWS, LOOK;

        static Go of(String value) {
            return Arrays.stream(values()).filter(go -> go.name().toLowerCase(Locale.ROOT).equals(value)).findFirst().orElse(NEXT);
        }
    }

    static StepPost of(PostedForm form, Step step) {
        String removed = form.first("_remove");
        var rows = RowButton.of(form);
        return new StepPost(
            rows.fields(), number(form.first("_revision")), shown(form, step), go(form, rows, removed), rows.goTo(), removed,
            !form.first("_change").isEmpty(), ids(form.first("_check")), LookButton.of(form));
    }

    private static Go go(PostedForm form, RowButton rows, String removed) {
        if (LookButton.of(form).isPressed()) return Go.LOOK;
        if (rows.isPressed()) return Go.ROWS;
        return removed.isEmpty() ? Go.of(form.first("_go")) : Go.SAVE;
    }

    /**
     * What the draft holds after it: the answers of the page over its own, and no longer the file that was taken away, nor
     * those of a row that was.
     */
    Content over(Content content, Step step, Set<String> fixed) {
        Content kept = content.files().stream().filter(file -> file.id().toString().equals(removed)).findFirst()
            .map(file -> content.withoutFile(new FileId(file.id()))).orElse(content);
        return kept.answering(over(kept.answers(), step, fixed));
    }

    /**
     * The draft's answers with those of the page; what the page did not ask stays as it was.
     *
     * @param fixed paths of what was told and not asked
     */
    RawAnswers over(RawAnswers answers, Step step, Set<String> fixed) {
        var posted = answers.withStep(step, shown, fields, fixed);
        return go == Go.ROWS ? posted.with(Beginning.ofRow(goTo, step.questions()).texts()) : posted;
    }

    boolean isBlank(String path) {
        return fields.getOrDefault(path, List.of()).stream().allMatch(String::isBlank);
    }

    private static Set<String> shown(PostedForm form, Step step) {
        Set<String> listed = ids(form.first("_shown"));
        return listed.isEmpty() ? new HashSet<>(step.questions().stream().map(Question::id).toList()) : listed;
    }

    private static Set<String> ids(String listed) {
        return listed.isEmpty() ? Set.of() : new HashSet<>(List.of(listed.split(",")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
