package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.settings.Acted;
import se.samform.designer.settings.Acts;
import se.samform.designer.settings.Posted;
import se.samform.designer.settings.Settings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.wording.Told;

/** What a posted page of the designer wants done. */
@ApplicationScoped
public class Wishes {
    @Inject PostedActs acts;
    @Inject Told told;

    /** What is wanted. */
    sealed interface Wanted {
        /** @param number of what is to be taken back, as the page saw it */
        record Undo(int number) implements Wanted {}

        record Redo(int number) implements Wanted {}

        /** @param then the place that is selected afterwards @param told what comes of it that one may not expect; empty for nothing */
        record Edit(Wish wish, String then, String told) implements Wanted {}

        /** It can't be done. @param field that it was wanted in; empty for none @param sentence why */
        record Wrong(String field, String sentence) implements Wanted {}

        /** Nothing is otherwise. */
        record Nothing() implements Wanted {}
    }

    Wanted of(Design design, Exchange exchange) {
        return switch (exchange.parameter("do")) {
            case "undo" -> new Wanted.Undo(number(exchange.parameter("number")));
            case "redo" -> new Wanted.Redo(number(exchange.parameter("number")));
            case "set" -> set(design, exchange);
            default -> acted(design.document(), acts.of(design.document(), exchange));
        };
    }

    private Wanted acted(Document document, Acted acted) {
        return switch (acted) {
            case Acted.Done done -> new Wanted.Edit(done.wish(), done.then().text(), broken(Acts.brokenBy(document, done)));
            case Acted.Wrong(var sentence) -> new Wanted.Wrong("", sentence.in(told.language()));
            case Acted.NotThere() -> notThere();
        };
    }

    private String broken(List<Fault> faults) {
        return faults.isEmpty() ? "" : told.texts().of("design.broken", faults.size());
    }

    private Wanted set(Design design, Exchange exchange) {
        String field = exchange.parameter("set");
        var seen = values(exchange, "seen");
        return wanted(Settings.wish(design.document(), Place.of(exchange.parameter("at")), field, values(exchange, "value"), Optional.of(seen)), field, exchange.parameter("at"));
    }

    private Wanted wanted(Posted posted, String field, String then) {
        return switch (posted) {
            case Posted.Done(Wish wish) when wish.edit().isNothing() -> new Wanted.Nothing();
            case Posted.Done(Wish wish) -> new Wanted.Edit(wish, then, "");
            case Posted.Wrong(var sentence) -> new Wanted.Wrong(field, sentence.in(told.language()));
            case Posted.NotThere() -> notThere();
        };
    }

    private Wanted notThere() {
        return new Wanted.Wrong("", told.texts().of("design.not-there"));
    }

    private static List<String> values(Exchange exchange, String name) {
        String[] values = exchange.request().getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
