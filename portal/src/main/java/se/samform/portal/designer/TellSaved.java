package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Saved;
import se.samform.portal.wording.Told;

/** What became of a wish, for the page that is shown then: the design as it is now, and why nothing was done if nothing was. */
@ApplicationScoped
public class TellSaved {
    @Inject Workshop workshop;
    @Inject DesignPage head;
    @Inject Told told;

    void of(Saved saved) {
        switch (saved) {
            case Saved.Done(Design design) -> workshop.now(design);
            case Saved.Overtaken(Design design, Place place, var by) -> {
                workshop.now(design);
                head.trouble(by.flatMap(done -> told.people().officer(done.by())).map(who -> told.texts().of("design.overtaken.by", who)).orElseGet(() -> told.texts().of("design.overtaken")));
            }
            case Saved.NotThere(Design design, Place place) -> {
                workshop.now(design);
                head.trouble(told.texts().of("design.not-there"));
            }
            case Saved.Nothing(Design design) -> workshop.now(design);
            case Saved.TooLarge(Design design) -> {
                workshop.now(design);
                head.trouble(told.texts().of("design.too-large"));
            }
            case Saved.Taken(Design design, String key) -> {
                workshop.now(design);
                head.trouble(told.texts().of("design.taken", key));
            }
            case Saved.Gone() -> head.trouble(told.texts().of("design.gone"));
        }
    }
}
