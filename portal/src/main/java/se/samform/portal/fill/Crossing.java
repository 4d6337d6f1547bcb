package se.samform.portal.fill;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.changeover.Fate;
import se.samform.core.changeover.FormChanges;
import se.samform.core.form.Step;
import se.samform.core.logic.Placed;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;

/**
 * A draft on its way from one version to another. Pure.
 *
 * @param before as it was begun
 * @param after as it would stand
 */
public record Crossing(OpenDraft before, OpenDraft after, FormChanges changes) {

    /** What whoever answered is told: how many answers are kept, what is asked again, what isn't asked any more, and what is new. */
    public record Story(int kept, List<ReviewLine> again, List<ReviewLine> gone, List<Phrase> fresh) {
        public Story {
            again = List.copyOf(again);
            gone = List.copyOf(gone);
            fresh = List.copyOf(fresh);
        }
    }

    /** Of questions: whose answers are kept, which are asked again, which aren't asked any more, which are new. */
    public record Paths(List<String> kept, List<String> again, List<String> gone, List<String> fresh) {
        public Paths {
            kept = List.copyOf(kept);
            again = List.copyOf(again);
            gone = List.copyOf(gone);
            fresh = List.copyOf(fresh);
        }
    }

    private record At(Step step, Placed placed) {
        String path() {
            return placed.path();
        }
    }

    public Story story(Language language) {
        return new Story(kept().size(), lines(again(), language), lines(gone(), language),
            fresh().map(each -> Phrase.of(each.placed().question().ask().name(), language)).distinct().toList());
    }

    /** The same as paths, for a program. */
    public Paths paths() {
        return new Paths(paths(kept().stream()), paths(again().stream()), paths(gone().stream()), paths(fresh()));
    }

    private List<At> kept() {
        var asked = asked(after);
        return answered().filter(each -> asked.contains(each.path()) && !isAskedAgain(each.path())).toList();
    }

    private List<At> again() {
        var asked = asked(after);
        return answered().filter(each -> asked.contains(each.path()) && isAskedAgain(each.path())).toList();
    }

    private List<At> gone() {
        var asked = asked(after);
        return answered().filter(each -> !asked.contains(each.path())).toList();
    }

    private Stream<At> fresh() {
        var known = asked(before);
        return placed(after).filter(each -> !known.contains(each.path()));
    }

    private Stream<At> answered() {
        return placed(before).filter(this::isAnswered);
    }

    private boolean isAnswered(At each) {
        return each.placed().question().pathsAt(each.path()).stream().anyMatch(path -> !before.draft().answers().at(path).isEmpty());
    }

    private boolean isAskedAgain(String path) {
        boolean isKept = changes.at(withoutRows(path)).map(Fate::keepsAnswer).orElse(true);
        return !isKept || !after.evaluation().problemsAt(path).isEmpty();
    }

    private List<ReviewLine> lines(List<At> those, Language language) {
        var review = new Review(before, language);
        return those.stream().map(each -> review.line(each.step(), each.placed())).toList();
    }

    private static Set<String> asked(OpenDraft open) {
        return placed(open).map(At::path).collect(Collectors.toSet());
    }

    private static List<String> paths(Stream<At> those) {
        return those.map(At::path).toList();
    }

    /** What people answer, where it stands. */
    private static Stream<At> placed(OpenDraft open) {
        return open.evaluation().shownSteps().stream()
            .flatMap(step -> open.evaluation().placed(step).stream().map(placed -> new At(step, placed)))
            .filter(each -> each.placed().question().isAnswerable() && Review.isTold(each.placed().question()));
    }

    private static String withoutRows(String path) {
        var ids = path.split("\\.");
        var kept = new StringBuilder(ids[0]);
        for (int i = 2; i < ids.length; i += 2) {
            kept.append('.').append(ids[i]);
        }
        return kept.toString();
    }
}
