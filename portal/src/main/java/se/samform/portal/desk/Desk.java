package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.InboxQuery;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Told;

/** The officer at the desk, their units, and the case that the address names if it is one of theirs. */
@Named
@RequestScoped
public class Desk {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Municipalities municipalities;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Cases cases;
    @Inject Told told;

    Actor.Officer officer() {
        var officer = (Identity.Officer) visit.getIdentity();
        return new Actor.Officer(officer.id(), officer.units());
    }

    Optional<CaseFile> openCase() {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> cases.find(visit.getMunicipality().id(), id, officer()));
    }

    Published service(VersionId version) {
        return services.require(visit.getMunicipality().id(), version);
    }

    People people() {
        return told.people();
    }

    List<Unit> units() {
        return municipalities.units(visit.getMunicipality().id()).stream().filter(unit -> officer().units().contains(unit.id())).toList();
    }

    /** The officer's units, or that one of them. */
    Set<UnitId> units(ListAddress list) {
        return units().stream().filter(unit -> list.unit().isEmpty() || unit.slug().equals(list.unit())).map(Unit::id).collect(Collectors.toSet());
    }

    /** By the address, or by the form that is shown again. */
    ListAddress list() {
        return list(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    /** Only what is a unit of the officer's, and what is an e-service, is said again in addresses. */
    ListAddress list(UnaryOperator<String> said) {
        var list = ListAddress.read(said);
        return list.in(unit(list.unit())).onlyService(offered(list.service()).map(each -> each.key().value()).orElse(""))
            .onlyKind(list.kind().filter(list.view().kinds()::contains)).at(list.after());
    }

    InboxQuery query(ListAddress list, int limit) {
        var only = new InboxQuery.Only(offered(list.service()).map(Published::family), list.kind(), list.view().dueBefore(told.times().today()));
        return new InboxQuery(units(list), list.view().isOpen(), list.view().whose(officer().id()), only, list.after(), limit);
    }

    Optional<Published> offered(String key) {
        return services.newest(visit.getMunicipality().id(), key);
    }

    /** Those whose cases may come to the officer's units. */
    List<Published> offered() {
        var units = officer().units();
        var bound = bindings.current(visit.getMunicipality().id());
        return services.newest(visit.getMunicipality().id()).stream()
            .filter(each -> Optional.ofNullable(bound.get(each.family())).stream().flatMap(binding -> binding.units().values().stream()).anyMatch(units::contains))
            .toList();
    }

    private String unit(String slug) {
        return units().stream().map(Unit::slug).filter(slug::equals).findFirst().orElse("");
    }

    public String getInitials() {
        return Initials.of(visit.getIdentity().name());
    }
}
