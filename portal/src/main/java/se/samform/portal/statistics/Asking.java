package se.samform.portal.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Limit;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.feedback.Comment;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Span;
import se.samform.engine.statistics.Statistics;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Who asks, for what, and what there is to tell them: of those of their own units of which they see all cases; an administrator of all. */
@RequestScoped
public class Asking {
    private static final int MOST_COMMENTS = 50;

    @Inject Visit visit;
    @Inject Told told;
    @Inject Municipalities municipalities;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Statistics statistics;
    @Inject Feedbacks feedbacks;
    private StatisticsAddress address;

    Identity.Officer officer() {
        return (Identity.Officer) visit.getIdentity();
    }

    /** What can't be read, isn't there or isn't theirs is left out. */
    StatisticsAddress address() {
        if (address == null) {
            var said = StatisticsAddress.read(visit::query);
            address = said.of(
                units().stream().map(Unit::slug).filter(said.unit()::equals).findFirst().orElse(""),
                offered().stream().map(each -> each.key().value()).filter(said.service()::equals).findFirst().orElse(""));
        }
        return address;
    }

    List<Unit> units() {
        var all = municipalities.units(municipality());
        return officer().administrator() ? all : all.stream().filter(unit -> officer().units().contains(unit.id()) && !limited().contains(unit.id())).toList();
    }

    private Set<UnitId> limited() {
        return municipalities.officers(municipality()).stream().filter(each -> each.id().equals(officer().id()))
            .flatMap(each -> each.limits().stream()).map(Limit::unit).collect(Collectors.toSet());
    }

    /** E-services whose cases may come to those units. */
    List<Published> offered() {
        var theirs = units().stream().map(Unit::id).collect(Collectors.toSet());
        var bound = bindings.current(municipality());
        return services.newest(municipality()).stream()
            .filter(each -> Optional.ofNullable(bound.get(each.family())).stream().flatMap(binding -> binding.units().values().stream()).anyMatch(theirs::contains))
            .toList();
    }

    Optional<FamilyId> only() {
        return offered().stream().filter(each -> each.key().value().equals(address().service())).findFirst().map(Published::family);
    }

    Span span() {
        return address().span(told.times().today());
    }

    Names names() {
        Map<FamilyId, Published> byFamily = services.newest(municipality()).stream().collect(Collectors.toMap(Published::family, Function.identity()));
        return new Names(told.texts(), byFamily);
    }

    StatisticsView view(Numbers numbers) {
        return new StatisticsView(names(), numbers, address(), told.times().today(), only());
    }

    Numbers numbers() {
        var now = statistics.figures(municipality(), scope(), span());
        var before = statistics.figures(municipality(), scope(), span().aYearBefore());
        return new Numbers(span(), now, before, drafts(), feedbacks.grades(municipality(), scope(), span()),
            statistics.failedDeliveries(municipality(), scope(), span()));
    }

    List<Comment> comments() {
        return feedbacks.comments(municipality(), scope(), span(), MOST_COMMENTS);
    }

    boolean isBehind() {
        return statistics.isBehind(municipality());
    }

    private Numbers.Drafts drafts() {
        Set<FamilyId> families = new HashSet<>();
        only().ifPresentOrElse(families::add, () -> offeredTo(scope()).forEach(each -> families.add(each.family())));
        return new Numbers.Drafts(statistics.abandoned(municipality(), families, span()), statistics.handedIn(municipality(), families, span()),
            statistics.begun(municipality(), families, span()));
    }

    private List<Published> offeredTo(Scope scope) {
        var bound = bindings.current(municipality());
        return offered().stream().filter(each -> bound.get(each.family()).units().values().stream().anyMatch(scope.units()::contains)).toList();
    }

    private Scope scope() {
        var chosen = units().stream().filter(unit -> address().unit().isEmpty() || unit.slug().equals(address().unit())).map(Unit::id).collect(Collectors.toSet());
        return new Scope(chosen, only());
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
