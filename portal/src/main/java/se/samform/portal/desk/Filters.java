package se.samform.portal.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.StatusKind;
import se.samform.core.publication.Published;
import se.samform.portal.wording.Sentences;

/** What the list can be narrowed to: an e-service of the officer's units, a kind of status. */
final class Filters {
    private final ListAddress list;
    private final Sentences texts;

    Filters(ListAddress list, Sentences texts) {
        this.list = list;
        this.texts = texts;
    }

    /** Nobody chooses among one. @param offered whose cases may come to the officer */
    List<Filter> of(List<Published> offered) {
        return offered.size() < 2 && list.service().isEmpty() ? List.of(kinds()) : List.of(services(offered), kinds());
    }

    private Filter services(List<Published> offered) {
        String value = offered.stream().filter(each -> each.key().value().equals(list.service())).map(this::title).findFirst().orElse(list.service());
        var choices = offered.stream().map(each -> new Filter.Choice(list.onlyService(each.key().value()).path(), title(each)))
            .sorted(Comparator.comparing(Filter.Choice::text, Collator.getInstance(texts.language().locale()))).toList();
        return new Filter(texts.of("desk.filter.service"), value, list.onlyService("").path(), choices);
    }

    private Filter kinds() {
        var choices = list.view().kinds().stream().map(kind -> new Filter.Choice(list.onlyKind(Optional.of(kind)).path(), name(kind))).toList();
        return new Filter(texts.of("desk.status"), list.kind().map(this::name).orElse(""), list.onlyKind(Optional.empty()).path(), choices);
    }

    private String title(Published service) {
        return service.definition().title().in(texts.language());
    }

    private String name(StatusKind kind) {
        return texts.of("desk.kind." + ListAddress.key(kind));
    }
}
