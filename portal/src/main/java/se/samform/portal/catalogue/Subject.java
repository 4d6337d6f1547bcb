package se.samform.portal.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.ui.Phrase;

/** A subject with what is in it. @param summary the first of them, for the card */
public record Subject(Phrase name, List<Offer> offers, String summary) {
    Subject(Phrase name, List<Offer> offers) {
        this(name, offers, offers.stream().limit(4).map(offer -> offer.title().text()).collect(Collectors.joining(", ")));
    }
}
