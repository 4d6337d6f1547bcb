package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;
import se.samform.engine.search.Search;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.portal.edge.Visit;

/** The cases in which the words stand that lists are narrowed to: the newest, of as many as are looked through. Searched for once per request. */
@RequestScoped
public class ListWords {
    /** How many are found at most. */
    static final int MOST = 600;
    private static final int PAGE = 100;

    @Inject Visit visit;
    @Inject Search search;
    private final Map<Asked, Found> searched = new HashMap<>();

    /** @param cut whether there may be more of them */
    record Found(Set<CaseId> cases, boolean cut) {}

    /** @param open whether only those that aren't over, or only those that are */
    record Asked(Set<UnitId> units, String words, Optional<Boolean> open, Optional<FamilyId> service) {}

    Found in(Actor.Officer reader, Asked asked) {
        return searched.computeIfAbsent(asked, each -> find(reader, each));
    }

    private Found find(Actor.Officer reader, Asked asked) {
        Set<CaseId> found = new HashSet<>();
        Optional<Long> below = Optional.of(Long.MAX_VALUE);
        for (int i = 0; i < MOST / PAGE && below.isPresent(); i++) {
            var query = new SearchQuery(asked.units(), asked.words(), asked.open(), asked.service(), below.get(), PAGE).readBy(reader.id());
            var page = search.find(visit.getMunicipality().id(), query);
            page.hits().stream().map(SearchPage.Hit::id).forEach(found::add);
            below = page.next();
        }
        return new Found(Set.copyOf(found), below.isPresent());
    }
}
