package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.text.Language;
import se.samform.designer.draft.Design;
import se.samform.designer.flowedit.TextSettings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.wording.Told;

/** Does what was wanted of the texts, and shows them as they are then. */
@ApplicationScoped
public class EditTexts implements Handler {
    @Inject Workshop workshop;
    @Inject Editing editing;
    @Inject DesignPage head;
    @Inject DesignTextsPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        String at = done(design.get(), exchange);
        page.select(at);
        if (exchange.isFromScript()) {
            var reply = page.open();
            return reply instanceof Reply.Show ? new Reply.Render("design-texts-parts") : reply;
        }
        if (!head.getTrouble().isEmpty()) return new Reply.Again("design-texts", DesignTextsPage.class);
        return Reply.to("desk/services/" + design.get().id().text() + "/texts?at=" + Urls.encode(at));
    }

    /** @return what is selected then */
    private String done(Design design, Exchange exchange) {
        var language = new Language(DesignPage.languages(design.document()).getFirst());
        return switch (new FlowWishes(design.document(), exchange::parameter, language, at -> TextSettings.of(design.document(), at)).wanted()) {
            case FlowWishes.Wanted.Does(var wish, String then) -> {
                editing.edit(design, wish);
                yield head.getTrouble().isEmpty() ? then : exchange.parameter("at");
            }
            case FlowWishes.Wanted.Unclear(String text, String what) -> {
                head.trouble(told.texts().of(text, what));
                yield exchange.parameter("at");
            }
        };
    }
}
