package se.samform.portal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Audience;
import se.samform.core.ui.Phrase;

/** What is looked for in the catalogue; each part may be left empty. */
record Search(String query, Optional<Audience> audience, String subject) {

    boolean isEmpty() {
        return query.isBlank() && audience.isEmpty() && subject.isEmpty();
    }

    /** Those that have the words in their title come first; otherwise by title. */
    List<Offer> in(List<Offer> offers) {
        return offers.stream().filter(this::fits)
            .sorted(Comparator.comparing((Offer offer) -> !offer.isTitled(query)).thenComparing(offer -> Offer.fold(offer.title().text())))
            .toList();
    }

    private boolean fits(Offer offer) {
        boolean isSubject = subject.isEmpty() || Offer.fold(offer.subject().text()).equals(Offer.fold(subject));
        return isSubject && (audience.isEmpty() || offer.isFor(audience.get())) && offer.matches(query);
    }

    static List<Subject> subjects(List<Offer> offers) {
        var byName = new LinkedHashMap<Phrase, List<Offer>>();
        offers.stream().sorted(Comparator.comparing(offer -> Offer.fold(offer.subject().text())))
            .forEach(offer -> byName.computeIfAbsent(offer.subject(), name -> new ArrayList<>()).add(offer));
        return byName.entrySet().stream().map(each -> new Subject(each.getKey(), each.getValue())).toList();
    }
}
