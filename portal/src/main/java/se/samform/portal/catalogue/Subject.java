package se.samform.portal.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.ui.Phrase;

/** A subject with what is in it. */
public record Subject(Phrase name, List<Offer> offers) {

    /** The first of them, for the card. */
    public String summary() {
        return offers.stream().limit(4).map(offer -> offer.title().text()).collect(Collectors.joining(", "));
    }
}
