package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.text.Language;
import se.samform.designer.draft.Design;
import se.samform.designer.flowedit.FlowSettings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.wording.Told;

/** Does what was wanted of the flow, and shows it as it is then. */
@ApplicationScoped
public class EditFlow implements Handler {
    @Inject Workshop workshop;
    @Inject Editing editing;
    @Inject DesignPage head;
    @Inject DesignFlowPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        String at = done(design.get(), exchange);
        page.select(at);
        if (exchange.isFromScript()) {
            var reply = page.open();
            return reply instanceof Reply.Show ? new Reply.Render("design-flow-parts") : reply;
        }
        if (!head.getTrouble().isEmpty()) return new Reply.Again("design-flow", DesignFlowPage.class);
        return Reply.to("desk/services/" + design.get().id().text() + "/flow?at=" + Urls.encode(at));
    }

    /** @return what is selected then */
    private String done(Design design, Exchange exchange) {
        var wishes = new FlowWishes(design.document(), exchange::parameter, new Language(DesignPage.languages(design.document()).getFirst()), at -> FlowSettings.of(design.document(), at));
        return switch (wishes.wanted()) {
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
