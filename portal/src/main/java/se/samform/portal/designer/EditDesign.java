package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.DesignId;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Saved;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.wording.Told;

/** Does what was wanted of a form that is built, and shows it as it is then; a script of ours gets the parts that may look otherwise. */
@ApplicationScoped
public class EditDesign implements Handler {
    @Inject Workshop workshop;
    @Inject Designs designs;
    @Inject Wishes wishes;
    @Inject DesignPage head;
    @Inject DesignFormPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        var wanted = wishes.of(design.get(), exchange);
        String at = switch (wanted) {
            case Wishes.Wanted.Undo(int number) -> told(designs.undo(workshop.municipality(), design.get().id(), number, workshop.me()), exchange.parameter("at"));
            case Wishes.Wanted.Redo(int number) -> told(designs.redo(workshop.municipality(), design.get().id(), number, workshop.me()), exchange.parameter("at"));
            case Wishes.Wanted.Edit(var wish, String then) -> told(designs.edit(workshop.municipality(), design.get().id(), wish, workshop.me()), then);
            case Wishes.Wanted.Wrong(String sentence) -> {
                head.trouble(sentence);
                yield exchange.parameter("at");
            }
        };
        page.select(at);
        if (exchange.isFromScript()) {
            var reply = page.open();
            return reply instanceof Reply.Show ? new Reply.Render("design-parts") : reply;
        }
        if (!head.getTrouble().isEmpty()) return new Reply.Again("design-form", DesignFormPage.class);
        return Reply.to(path(design.get().id()) + "/form?at=" + Urls.encode(at));
    }

    private static String path(DesignId id) {
        return "desk/services/" + id.text();
    }

    private String told(Saved saved, String at) {
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
            case Saved.Gone() -> head.trouble(told.texts().of("design.gone"));
        }
        return at;
    }
}
