package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Saved;
import se.samform.designer.draft.Wish;
import se.samform.portal.wording.Told;

/** The one way in which pages edit designs: whoever may change texts alone is stopped here, and told so. */
@ApplicationScoped
public class Editing {
    @Inject Workshop workshop;
    @Inject Designs designs;
    @Inject DesignPage head;
    @Inject TellSaved tell;
    @Inject Told told;

    /** Whether it was done. */
    boolean edit(Design design, Wish wish) {
        if (!isTheirs(design, wish.edit())) return false;
        var saved = designs.edit(workshop.municipality(), design.id(), wish, workshop.me());
        tell.of(saved);
        return saved instanceof Saved.Done;
    }

    /** @param number of what is taken back, as the page saw it */
    void undo(Design design, int number) {
        if (isTheirs(design, design.undo().map(Design.Done::undo))) tell.of(designs.undo(workshop.municipality(), design.id(), number, workshop.me()));
    }

    void redo(Design design, int number) {
        if (isTheirs(design, design.redo().map(Design.Done::edit))) tell.of(designs.redo(workshop.municipality(), design.id(), number, workshop.me()));
    }

    private boolean isTheirs(Design design, Optional<Edit> edit) {
        return isTheirs(design, edit.orElse(Edit.NOTHING));
    }

    private boolean isTheirs(Design design, Edit edit) {
        boolean isTheirs = workshop.may(design, edit);
        if (!isTheirs) head.trouble(told.texts().of(workshop.mayEditTexts() ? "design.only-texts" : "design.only-read"));
        return isTheirs;
    }
}
