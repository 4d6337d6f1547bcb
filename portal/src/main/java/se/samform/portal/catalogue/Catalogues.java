package se.samform.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;

/**
 * The catalogue of each municipality in each of its languages, made once and again only when something is published, here
 * or on another node: which versions are the newest is asked of the database each time, and is all that is asked.
 */
@ApplicationScoped
public class Catalogues {
    private final Map<Shelf, Catalogue> kept = new ConcurrentHashMap<>();

    @Inject PublishedServices services;

    /** One for each; there are no more than municipalities and languages that they speak. */
    private record Shelf(MunicipalityId municipality, Language language) {}

    Catalogue of(MunicipalityId municipality, Language language) {
        return of(municipality, language, services.newest(municipality));
    }

    Catalogue of(MunicipalityId municipality, Language language, List<Published> newest) {
        return kept.compute(new Shelf(municipality, language),
            (shelf, before) -> before != null && before.isOf(newest) ? before : (before == null ? Catalogue.EMPTY : before).renewed(newest, language));
    }
}
