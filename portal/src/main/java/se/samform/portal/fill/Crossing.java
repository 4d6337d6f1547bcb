package se.samform.portal.fill;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The same, where they stand. */
    private record Sorted(List<At> kept, List<At> again, List<At> gone, List<At> fresh) {}

    public Story story(Language language) {
        var sorted = sorted();
        return new Story(sorted.kept().size(), lines(sorted.again(), language), lines(sorted.gone(), language),
            sorted.fresh().stream().map(each -> Phrase.of(after.evaluation().told(each.placed().question().ask().phrasing().label(), each.path()), language)).distinct().toList());
    }

    /** The same as the story, for a program. */
    public Paths paths() {
        var sorted = sorted();
        return new Paths(paths(sorted.kept()), paths(sorted.again()), paths(sorted.gone()), paths(sorted.fresh()));
    }

    private Sorted sorted() {
        var were = placed(before);
        var are = placed(after);
        var known = Set.copyOf(paths(were));
        var asked = Set.copyOf(paths(are));
        var isStillAsked = were.stream().filter(this::isAnswered).collect(Collectors.partitioningBy(each -> asked.contains(each.path())));
        var isAgain = isStillAsked.get(true).stream().collect(Collectors.partitioningBy(each -> isAskedAgain(each.path())));
        return new Sorted(isAgain.get(false), isAgain.get(true), isStillAsked.get(false), are.stream().filter(each -> !known.contains(each.path())).toList());
    }

    private boolean isAnswered(At each) {
        return each.placed().question().pathsAt(each.path()).stream().anyMatch(path -> !before.draft().answers().at(path).isEmpty());
    }

    private boolean isAskedAgain(String path) {
        boolean isKept = changes.at(withoutRows(path)).map(Fate::keepsAnswer).orElse(true);
        return !isKept || isEmptied(path) || !after.evaluation().problemsAt(path).isEmpty();
    }

    /** What was answered and doesn't go along, whatever the question is now. */
    private boolean isEmptied(String path) {
        return after.definition().questionAt(path).filter(question -> question.pathsAt(path).stream().allMatch(each -> after.draft().answers().at(each).isEmpty())).isPresent();
    }

    private List<ReviewLine> lines(List<At> those, Language language) {
        var review = new Review(before, language);
        return those.stream().map(each -> review.line(each.step(), each.placed())).toList();
    }

    private static List<String> paths(List<At> those) {
        return those.stream().map(At::path).toList();
    }

    /** What people answer, where it stands. */
    private static List<At> placed(OpenDraft open) {
        return open.evaluation().shownSteps().stream()
            .flatMap(step -> open.evaluation().placed(step).stream().map(placed -> new At(step, placed)))
            .filter(each -> each.placed().question().isAnswerable() && Review.isTold(each.placed().question())).toList();
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
