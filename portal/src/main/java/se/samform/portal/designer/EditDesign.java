package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.DesignId;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;

/** Does what was wanted of a form that is built, and shows it as it is then; a script of ours gets the parts that may look otherwise. */
@ApplicationScoped
public class EditDesign implements Handler {
    @Inject Workshop workshop;
    @Inject Wishes wishes;
    @Inject DesignPage head;
    @Inject DesignFormPage page;
    @Inject Editing editing;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        var wanted = wishes.of(design.get(), exchange);
        String at = switch (wanted) {
            case Wishes.Wanted.Undo(int number) -> {
                editing.undo(design.get(), number);
                yield exchange.parameter("at");
            }
            case Wishes.Wanted.Redo(int number) -> {
                editing.redo(design.get(), number);
                yield exchange.parameter("at");
            }
            case Wishes.Wanted.Edit(var wish, String then, String told) -> {
                head.note(told);
                editing.edit(design.get(), wish);
                yield then;
            }
            case Wishes.Wanted.Wrong(String field, String sentence) -> {
                if (field.isEmpty()) head.trouble(sentence);
                page.wrong(field, sentence);
                yield exchange.parameter("at");
            }
            case Wishes.Wanted.Nothing() -> exchange.parameter("at");
        };
        page.select(at);
        if (exchange.isFromScript()) {
            var reply = page.open();
            return reply instanceof Reply.Show ? new Reply.Render("design-parts") : reply;
        }
        if (!head.getTrouble().isEmpty()) return new Reply.Again("design-form", DesignFormPage.class);
        return Reply.to(path(design.get().id()) + "/" + tab(exchange.parameter("tab")) + "?at=" + Urls.encode(at));
    }

    /** Where it was done. */
    private String tab(String name) {
        return head.getTabs().contains(name) ? name : "form";
    }

    private static String path(DesignId id) {
        return "desk/services/" + id.text();
    }
}
