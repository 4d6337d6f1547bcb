package se.samform.portal.desk;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.StatusKind;
import se.samform.core.municipality.Officer;
import se.samform.core.publication.Published;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What the list can be narrowed to: an e-service of the officer's units, a kind of status, who has the cases; and the days and words that it is narrowed to. */
final class Filters {
    private final ListAddress list;
    private final Sentences texts;
    private final Times times;

    Filters(ListAddress list, Sentences texts, Times times) {
        this.list = list;
        this.texts = texts;
        this.times = times;
    }

    /** Nobody chooses among one. @param offered whose cases may come to the officer @param colleagues who may have them */
    List<Filter> of(List<Published> offered, List<Officer> colleagues) {
        var filters = new ArrayList<Filter>();
        if (offered.size() > 1 || !list.service().isEmpty()) filters.add(services(offered));
        filters.add(kinds());
        if (list.view().isAnybodys() && (colleagues.size() > 1 || !list.more().officer().isEmpty())) filters.add(officers(colleagues));
        if (list.more().hasDays()) filters.add(days());
        if (list.more().hasWords()) filters.add(new Filter(texts.of("desk.filter.words"), list.more().words(), list.only(list.more().saying("")).path(), List.of()));
        return List.copyOf(filters);
    }

    private Filter officers(List<Officer> colleagues) {
        var more = list.more();
        String value = colleagues.stream().filter(each -> each.slug().equals(more.officer())).map(Officer::name).findFirst().orElse("");
        var choices = colleagues.stream().map(each -> new Filter.Choice(list.only(more.to(each.slug())).path(), each.name())).toList();
        return new Filter(texts.of("desk.officer"), value, list.only(more.to("")).path(), choices);
    }

    private Filter days() {
        String from = list.more().from().map(times::date).orElse("");
        String to = list.more().to().map(times::date).orElse("");
        String value = from.isEmpty() ? texts.of("desk.filter.until", to) : to.isEmpty() ? texts.of("desk.filter.since", from) : texts.of("desk.filter.between", from, to);
        return new Filter(texts.of("desk.received"), value, list.only(list.more().within(Optional.empty(), Optional.empty())).path(), List.of());
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
