package se.samform.portal.offer;

import se.samform.core.ui.Phrase;

/** What is said of an e-service that is closed. @param told by the message that closes it; may be empty */
public record Closed(String sentence, Phrase told) {
    /** Both, for those who read no page. */
    public String text() {
        return told.isEmpty() ? sentence : sentence + " " + told.text();
    }
}
