package se.samform.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;

/**
 * The catalogue of each municipality in each of its languages, made once and again only when something else is
 * listed: something was published, here or on another node, or is offered no more.
 */
@ApplicationScoped
public class Catalogues {
    private final Map<Shelf, Catalogue> kept = new ConcurrentHashMap<>();

    /** One for each; there are no more than municipalities and languages that they speak. */
    private record Shelf(MunicipalityId municipality, Language language) {}

    /** @param newest those that are listed */
    Catalogue of(MunicipalityId municipality, Language language, List<Published> newest) {
        return kept.compute(new Shelf(municipality, language),
            (shelf, before) -> before != null && before.isOf(newest) ? before : (before == null ? Catalogue.EMPTY : before).renewed(newest, language));
    }
}
