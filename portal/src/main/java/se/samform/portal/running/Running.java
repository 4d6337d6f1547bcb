package se.samform.portal.running;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Offered;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.StoredUpkeep;
import se.samform.core.publication.Upkeep;
import se.samform.core.publication.Upkeeps;
import se.samform.designer.draft.DesignHead;
import se.samform.designer.draft.Designs;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.draft.Drafts;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.feedback.Grade;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Span;
import se.samform.engine.statistics.Statistics;
import se.samform.portal.designer.Workshop;
import se.samform.portal.offer.Openings;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Told;

/** All e-services of the municipality, published or being built, with how they are used. Asked of the database at once for all of them, never for each. */
@RequestScoped
public class Running {
    @Inject Workshop workshop;
    @Inject PublishedServices services;
    @Inject Designs designs;
    @Inject Bindings bindings;
    @Inject Upkeeps upkeeps;
    @Inject Openings openings;
    @Inject Inbox inbox;
    @Inject Drafts drafts;
    @Inject Statistics statistics;
    @Inject Feedbacks feedbacks;
    @Inject FindingCounts findings;
    @Inject Municipalities municipalities;
    @Inject Told told;
    private People people;

    /** What there is of each e-service. */
    private record Numbers(Map<FamilyId, Integer> open, Map<FamilyId, Integer> drafts, Map<FamilyId, Long> lastYear, Map<FamilyId, Map<Grade, Long>> grades) {}

    List<ServiceLine> all() {
        people = told.people();
        var newest = services.newest(workshop.municipality());
        var open = designs.open(workshop.municipality()).stream().collect(Collectors.toMap(DesignHead::key, head -> head, (one, other) -> one, HashMap::new));
        var kept = upkeeps.all(workshop.municipality());
        var bound = bindings.current(workshop.municipality());
        var numbers = numbers(newest);
        var lines = new ArrayList<ServiceLine>();
        newest.forEach(each -> lines.add(line(each, Optional.ofNullable(open.remove(each.key().value())), kept.getOrDefault(each.family(), StoredUpkeep.NONE).upkeep(),
            Optional.ofNullable(bound.get(each.family())), numbers)));
        open.values().forEach(head -> lines.add(unpublished(head)));
        return lines;
    }

    private Numbers numbers(List<Published> newest) {
        var municipality = workshop.municipality();
        Set<FamilyId> families = newest.stream().map(Published::family).collect(Collectors.toUnmodifiableSet());
        var units = municipalities.units(municipality).stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
        var year = new Span(told.times().today().minusYears(1).plusDays(1), told.times().today());
        var open = new HashMap<FamilyId, Integer>();
        inbox.openByVersion(municipality, units).forEach(each -> open.merge(services.require(municipality, each.version()).family(), each.cases(), Integer::sum));
        var begun = new HashMap<FamilyId, Integer>();
        drafts.perVersion(municipality).forEach((version, count) -> begun.merge(services.require(municipality, version).family(), count, Integer::sum));
        return new Numbers(open, begun, statistics.opened(municipality, families, year),
            feedbacks.grades(municipality, new Scope(units, Optional.empty()), year));
    }

    private ServiceLine line(Published service, Optional<DesignHead> design, Upkeep upkeep, Optional<Binding> binding, Numbers numbers) {
        var offered = openings.of(service);
        var family = service.family();
        var grades = numbers.grades().getOrDefault(family, new EnumMap<>(Grade.class));
        return new ServiceLine(service.key().value(), service.definition().title().in(told.language()), design.map(Running::path).orElse(""), service.version(),
            design.map(this::changed).orElse(""), state(offered), openings.told(offered).sentence(), upkeep.owner(), upkeep.informationOwner(), upkeep.reviewedOn(),
            upkeep.reviewedOn().map(told.times()::fullDate).orElse(""), numbers.open().getOrDefault(family, 0), numbers.drafts().getOrDefault(family, 0),
            numbers.lastYear().getOrDefault(family, 0L), mean(grades), words(mean(grades)), count(grades), findings.of(service.id()), binding.map(bound -> Used.of(bound, this::unit)).orElse(List.of()));
    }

    private ServiceLine unpublished(DesignHead head) {
        String title = head.title().isEmpty() ? told.texts().of("design.untitled") : head.title();
        return new ServiceLine(head.key(), title, path(head), 0, changed(head), "unpublished", told.texts().of("design.unpublished"), "", "", Optional.empty(), "", 0, 0, 0, 0, "", 0,
            Optional.empty(), List.of());
    }

    private String unit(UnitId unit) {
        return people.unit(unit);
    }

    private static String path(DesignHead head) {
        return "desk/services/" + head.id().text();
    }

    private String changed(DesignHead head) {
        return told.texts().of("design.changed", told.times().moment(head.changedAt()), people.officer(head.changedBy()).orElse(""));
    }

    private static String state(Offered offered) {
        return switch (offered) {
            case Offered.Open open -> "open";
            case Offered.Withdrawn withdrawn -> "withdrawn";
            case Offered.NotYet later -> "closed";
            case Offered.Over over -> "closed";
            case Offered.Between between -> "closed";
            case Offered.Interrupted interrupted -> "closed";
        };
    }

    private static long count(Map<Grade, Long> grades) {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In tenths; 0 for none. */
    private static int mean(Map<Grade, Long> grades) {
        long count = count(grades);
        long sum = grades.entrySet().stream().mapToLong(each -> each.getKey().number() * each.getValue()).sum();
        return count == 0 ? 0 : (int) Math.round(10.0 * sum / count);
    }

    private String words(int tenths) {
        return tenths == 0 ? "" : String.format(told.language().locale(), "%.1f", tenths / 10.0);
    }
}
