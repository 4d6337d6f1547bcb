package se.samform.portal.desk;

import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.portal.edge.Exchange;

/**
 * A field that is to begin with a text of the flow's: nothing is done to the case.
 *
 * @param isMessage whether it is the message to the applicant, else the note to colleagues
 * @param template id of the text
 * @param typed what stood in the field
 */
record BegunText(boolean isMessage, String template, String typed) {
    /** What a button posts before the id of its text. */
    static final String MESSAGE = "begin-message:";
    static final String NOTE = "begin-note:";
    /** Names the text, where a page has one field that may begin so. */
    static final String TEMPLATE = "template";

    /** Empty for what is another order. */
    static Optional<BegunText> read(Exchange exchange) {
        String order = exchange.parameter("do");
        String typed = exchange.parameter("text").strip();
        if (order.startsWith(MESSAGE)) return Optional.of(new BegunText(true, order.substring(MESSAGE.length()), typed));
        return order.startsWith(NOTE) ? Optional.of(new BegunText(false, order.substring(NOTE.length()), typed)) : Optional.empty();
    }

    /** What was typed stays, and the text comes after it. @param texts by the id of a template */
    String after(UnaryOperator<String> texts) {
        return CaseTemplates.begun(typed, texts.apply(template));
    }
}
