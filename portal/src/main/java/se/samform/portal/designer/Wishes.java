package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Wish;
import se.samform.portal.edge.Exchange;
import se.samform.portal.wording.Told;

/** What a posted page of the designer wants done. */
@ApplicationScoped
public class Wishes {
    @Inject Told told;

    /** What is wanted. */
    sealed interface Wanted {
        /** @param number of what is to be taken back, as the page saw it */
        record Undo(int number) implements Wanted {}

        record Redo(int number) implements Wanted {}

        /** @param then the place that is selected afterwards */
        record Edit(Wish wish, String then) implements Wanted {}

        /** It can't be done. @param sentence why */
        record Wrong(String sentence) implements Wanted {}
    }

    Wanted of(Design design, Exchange exchange) {
        return switch (exchange.parameter("do")) {
            case "undo" -> new Wanted.Undo(number(exchange.parameter("number")));
            case "redo" -> new Wanted.Redo(number(exchange.parameter("number")));
            default -> new Wanted.Wrong(told.texts().of("design.not-there"));
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
