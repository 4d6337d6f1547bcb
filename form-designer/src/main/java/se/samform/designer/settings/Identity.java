package se.samform.designer.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** Other ids for what has one. */
final class Identity {
    /** Pages have these themselves. */
    private static final Set<String> NO_STEP = Set.of("review", "submit", "pay", "paid", "delete", "files", "enclosed", "main");
    private static final Set<String> NO_QUESTION = Set.of("token", "main", "today");
    private static final LocalText TAKEN = LocalText.of("Något annat heter redan så.", "Something else is called so already.");

    private Identity() {}

    /** @return why it can't be called so */
    static Optional<LocalText> of(Document document, Place at, String id, List<Change> changes) {
        if (at.names().size() == 1) return Optional.empty();
        var thing = at.outer();
        String list = thing.outer().last();
        boolean isKept = list.equals("steps") && NO_STEP.contains(id) || list.equals("questions") && NO_QUESTION.contains(id);
        if (isKept) return Optional.of(LocalText.of("Det namnet används redan till annat.", "That name is used for something else."));
        boolean isTaken = list.equals("questions") ? FreshIds.ofQuestions(document).contains(id) : FreshIds.beside(document, thing).contains(id);
        if (isTaken) return Optional.of(TAKEN);
        changes.clear();
        changes.addAll(Followed.changes(document, thing, id));
        changes.add(new Change.Put(at, Trees.text(id)));
        return Broken.by(document, new Edit(changes)).stream().findFirst().map(fault -> LocalText.of("Det används på ett sätt som inte kan följa med: %s.", "It is used in a way that can't follow: %s.").formatted(fault.sentence()));
    }
}
