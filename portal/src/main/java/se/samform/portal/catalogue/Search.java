package se.samform.portal.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.Audience;

/** What is looked for in the catalogue; each part may be left empty. */
record Search(String query, Optional<Audience> audience, String subject) {
    /** What a sentence has besides what it is about, folded: "jag vill ansöka om skolskjuts". */
    private static final Set<String> SMALL = Set.of(
        "jag", "vi", "du", "man", "min", "mitt", "mina", "var", "vart", "vara", "vill", "ska", "skulle", "behover", "kan", "hur", "gor", "att", "om", "for", "till",
        "pa", "i", "av", "en", "ett", "den", "det", "och", "eller", "med", "som", "har", "ar", "nar", "hos",
        "the", "a", "an", "my", "our", "we", "you", "want", "need", "would", "like", "can", "how", "do", "to", "of", "in", "on", "at", "and", "or", "with", "is");

    boolean isEmpty() {
        return query.isBlank() && audience.isEmpty() && subject.isEmpty();
    }

    /** Those that have the words in their title come first; otherwise in the order given. */
    List<Offer> in(List<Offer> offers) {
        String text = Offer.fold(query).strip();
        List<String> words = words(text);
        String folded = Offer.fold(subject);
        return offers.stream().filter(offer -> isWanted(offer, folded) && offer.has(words))
            .sorted(Comparator.comparing((Offer offer) -> !offer.isTitled(text))).toList();
    }

    /** Without small words, unless there are no others. */
    private static List<String> words(String folded) {
        List<String> all = Stream.of(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private boolean isWanted(Offer offer, String foldedSubject) {
        boolean isSubject = foldedSubject.isEmpty() || offer.folded().subject().equals(foldedSubject);
        return isSubject && (audience.isEmpty() || offer.isFor(audience.get()));
    }
}
