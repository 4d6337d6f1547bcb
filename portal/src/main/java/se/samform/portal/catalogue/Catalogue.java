package se.samform.portal.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.form.Audience;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;

/**
 * All that a municipality offers in one language, as long as these versions are the newest. Immutable and shared.
 *
 * @param offers by title
 * @param subjects by name, each with its offers by title
 * @param latest the few that were published last, the latest first
 * @param audiences those for whom there is something
 */
record Catalogue(Map<VersionId, Offer> made, List<Offer> offers, List<Offer> latest, List<Subject> subjects, List<Audience> audiences) {
    static final int FEW = 6;
    static final Catalogue EMPTY = new Catalogue(Map.of(), List.of(), List.of(), List.of(), List.of());

    /** Offers of versions that are offered still are kept; only the others are made. */
    Catalogue renewed(List<Published> newest, Language language) {
        var offers = newest.stream().collect(Collectors.toUnmodifiableMap(Published::id, each -> offer(each, language)));
        var byTitle = offers.values().stream().sorted(Comparator.comparing(offer -> offer.folded().title())).toList();
        var latest = newest.stream().sorted(Comparator.comparing(Published::publishedAt).reversed()).limit(FEW).map(each -> offers.get(each.id())).toList();
        return new Catalogue(offers, byTitle, latest, subjects(byTitle), audiences(byTitle));
    }

    boolean isOf(List<Published> newest) {
        return newest.size() == made.size() && newest.stream().allMatch(each -> made.containsKey(each.id()));
    }

    private Offer offer(Published service, Language language) {
        var known = made.get(service.id());
        return known == null ? Offer.of(service.definition(), language) : known;
    }

    static List<Subject> subjects(List<Offer> offers) {
        Map<Phrase, List<Offer>> byName = offers.stream().sorted(Comparator.comparing(offer -> offer.folded().subject()))
            .collect(Collectors.groupingBy(Offer::subject, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return byName.entrySet().stream().map(each -> new Subject(each.getKey(), each.getValue())).toList();
    }

    private static List<Audience> audiences(List<Offer> offers) {
        return Arrays.stream(Audience.values()).filter(audience -> offers.stream().anyMatch(offer -> offer.isFor(audience))).toList();
    }
}
