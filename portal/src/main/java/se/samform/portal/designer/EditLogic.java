package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.logic.ConditionEdits.Verb;
import se.samform.designer.logic.LogicDraft;
import se.samform.designer.logic.LogicPlace;
import se.samform.designer.logic.Posted;
import se.samform.designer.logic.Renaming;
import se.samform.designer.logic.RuleEdits;
import se.samform.designer.wording.Vocabulary;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.wording.Told;

/** Does what was chosen in lines of logic as soon as all of it is chosen, and what was wanted of the rows of tables. */
@ApplicationScoped
public class EditLogic implements Handler {
    @Inject Workshop workshop;
    @Inject Editing editing;
    @Inject DesignPage head;
    @Inject DesignLogicPage page;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        String at = exchange.parameter("at");
        boolean isDone = switch (exchange.parameter("do")) {
            case "add-rule" -> saved(design.get(), RuleEdits.add(design.get().document(), Place.of(exchange.parameter("of"))));
            case "up-rule", "down-rule" -> saved(design.get(), RuleEdits.move(design.get().document(), Place.of(exchange.parameter("of")), exchange.parameter("do").equals("up-rule")));
            case "take-rule" -> saved(design.get(), RuleEdits.take(design.get().document(), Place.of(exchange.parameter("of"))));
            case "rename" -> renamed(design.get(), exchange);
            default -> chosen(design.get(), exchange);
        };
        page.select(at);
        if (exchange.isFromScript()) {
            var reply = page.open();
            return reply instanceof Reply.Show ? new Reply.Render("design-logic-parts") : reply;
        }
        return isDone && head.getTrouble().isEmpty() ? Reply.to("desk/services/" + design.get().id().text() + "/logic?at=" + Urls.encode(at)) : new Reply.Again("design-logic", DesignLogicPage.class);
    }

    private boolean saved(Design design, Optional<Edit> edit) {
        edit.ifPresentOrElse(found -> editing.edit(design, new Wish(found, Map.of())), () -> head.trouble(told.texts().of("design.not-there")));
        return edit.isPresent();
    }

    private boolean renamed(Design design, Exchange exchange) {
        var tree = design.document().tree();
        String from = exchange.parameter("from"), to = exchange.parameter("to").strip();
        var refusal = Renaming.refusal(tree, from, to);
        refusal.ifPresent(sentence -> head.trouble(sentence.in(told.language())));
        return refusal.isEmpty() && saved(design, Optional.of(Renaming.edit(tree, from, to)));
    }

    /** Whether all of it is chosen, so that it is saved. */
    private boolean chosen(Design design, Exchange exchange) {
        var document = design.document();
        var place = LogicPlace.of(document, Place.of(exchange.parameter("at")));
        var definition = DefinitionCodec.outline(document.tree());
        if (place.isEmpty() || definition.isEmpty()) {
            head.trouble(told.texts().of("design.not-there"));
            return false;
        }
        var vocabulary = Vocabulary.of(definition.get());
        var draft = pressed(LogicDraft.of(vocabulary, told.language(), place.get(), posted(exchange)), exchange.parameter("act"));
        if (!draft.isFinished(vocabulary, told.language(), place.get().standing(document))) {
            page.show(draft);
            return false;
        }
        var wish = draft.wish(document, values(exchange, "seen"));
        if (!wish.edit().isNothing()) editing.edit(design, wish);
        return true;
    }

    /** @param act what the button does and the key of its line; empty for none */
    private static LogicDraft pressed(LogicDraft draft, String act) {
        String[] words = act.split(" ", 2);
        return Stream.of(Verb.values()).filter(verb -> words.length == 2 && verb.name().equals(words[0])).findFirst().map(verb -> draft.done(verb, words[1])).orElse(draft);
    }

    private static Posted posted(Exchange exchange) {
        return new Posted(Collections.list(exchange.request().getParameterNames()).stream()
            .flatMap(name -> values(exchange, name).stream().map(value -> new Posted.Field(name, value))).toList());
    }

    private static List<String> values(Exchange exchange, String name) {
        String[] values = exchange.request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }
}
