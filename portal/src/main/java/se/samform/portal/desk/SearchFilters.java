package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Published;
import se.samform.portal.wording.Sentences;

/** What a search can be narrowed to. Nobody chooses among one. */
final class SearchFilters {
    private final SearchAddress search;
    private final Sentences texts;

    SearchFilters(SearchAddress search, Sentences texts) {
        this.search = search;
        this.texts = texts;
    }

    List<Filter> of(List<Unit> units, List<Published> services) {
        return Stream.of(Optional.of(state()), several(units(units)), several(services(services))).flatMap(Optional::stream).toList();
    }

    private static Optional<Filter> several(Filter filter) {
        return Optional.of(filter).filter(each -> each.set() || each.choices().size() > 1);
    }

    private Filter state() {
        var choices = Stream.of("open", "closed").map(state -> new Filter.Choice(search.in(state).path(), texts.of("desk.search." + state))).toList();
        return new Filter(texts.of("desk.search.state"), search.state().isEmpty() ? "" : texts.of("desk.search." + search.state()), search.in("").path(), choices);
    }

    private Filter units(List<Unit> units) {
        String value = units.stream().filter(unit -> unit.slug().equals(search.unit())).map(Unit::name).findFirst().orElse("");
        return new Filter(texts.of("desk.unit"), value, search.ofUnit("").path(),
            units.stream().map(unit -> new Filter.Choice(search.ofUnit(unit.slug()).path(), unit.name())).toList());
    }

    private Filter services(List<Published> services) {
        String value = services.stream().filter(each -> each.key().value().equals(search.service())).map(this::title).findFirst().orElse("");
        return new Filter(texts.of("desk.filter.service"), value, search.onlyService("").path(),
            services.stream().map(each -> new Filter.Choice(search.onlyService(each.key().value()).path(), title(each))).toList());
    }

    private String title(Published service) {
        return service.definition().title().in(texts.language());
    }
}
