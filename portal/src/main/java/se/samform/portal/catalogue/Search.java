package se.samform.portal.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.Audience;

/** What is looked for in the catalogue; each part may be left empty. */
record Search(String query, Optional<Audience> audience, String subject) {

    boolean isEmpty() {
        return query.isBlank() && audience.isEmpty() && subject.isEmpty();
    }

    /** Those that have the words in their title come first; otherwise in the order given. */
    List<Offer> in(List<Offer> offers) {
        String text = Offer.fold(query).strip();
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        String folded = Offer.fold(subject);
        return offers.stream().filter(offer -> isWanted(offer, folded) && offer.has(words))
            .sorted(Comparator.comparing((Offer offer) -> !offer.isTitled(text))).toList();
    }

    private boolean isWanted(Offer offer, String foldedSubject) {
        boolean isSubject = foldedSubject.isEmpty() || offer.folded().subject().equals(foldedSubject);
        return isSubject && (audience.isEmpty() || offer.isFor(audience.get()));
    }
}
