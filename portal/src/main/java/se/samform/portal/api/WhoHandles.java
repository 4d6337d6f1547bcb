package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.portal.edge.Visit;

/** Finds the case that a call is about for whoever handles it, and knows as whom they do. */
@ApplicationScoped
public class WhoHandles {
    private static final int LONGEST_REFERENCE = 100;

    @Inject Visit visit;
    @Inject Cases cases;
    @Inject Bindings bindings;
    @Inject Municipalities municipalities;
    @Inject Absences absences;
    @Inject Looks looks;
    @Inject Clock clock;

    /** A case as none may see it but the house itself, and who calls about it, as the log says it: only to know again what they did. */
    record Gone(CaseFile file, String actor) {
    }

    /** To do something to it; shows nothing of it. */
    Handled find(String id) {
        return known(id).orElseThrow(() -> ProblemDocument.notFound("case"));
    }

    /** Whoever handles cases calls about it, and it is none of theirs. */
    Optional<Gone> gone(String id) {
        return caseId(id).flatMap(found -> cases.findForMachine(municipality(), found)).map(file -> new Gone(file, switch (visit.getIdentity()) {
            case Identity.Program(var system) -> new Actor.InternalSystem(system.name(), Set.of(), Set.of(), Set.of()).recorded();
            case Identity.Officer officer -> new Actor.Officer(officer.id(), officer.units()).recorded();
            case Identity.Citizen citizen -> throw ProblemDocument.notFound("case");
            case Identity.Visitor visitor -> throw ProblemDocument.notFound("case");
        }));
    }

    /** As {@link #find}; empty for a case that isn't theirs to handle. */
    Optional<Handled> known(String id) {
        return switch (visit.getIdentity()) {
            case Identity.Program(var system) -> found(id, system);
            case Identity.Officer officer -> found(id, officer);
            case Identity.Citizen citizen -> throw ProblemDocument.of(403, "forbidden", "A citizen handles no case", "Use the addresses below cases.");
            case Identity.Visitor visitor -> throw ProblemDocument.of(401, "unauthorized", "Nobody is logged in", "Send the key of a system, or the token of an officer's log-in.");
        };
    }

    /** To show how it stands: that somebody looks is written down first. */
    Handled shown(String id) {
        var handled = find(id);
        looks.add(municipality(), look(handled.actor(), handled.file().head().id()));
        return handled;
    }

    JsonObject json(Handled handled) {
        return new HandledJson(handled, municipalities, visit.getLocale()).json();
    }

    private static Look look(Actor actor, CaseId id) {
        return actor instanceof Actor.Officer officer ? Look.at(officer.id(), Seen.STANDING, id, false)
            : Look.outside(new Viewer.InternalSystem(((Actor.InternalSystem) actor).name()), Seen.STANDING, id, false);
    }

    private Optional<Handled> found(String id, InternalSystem system) {
        var units = municipalities.units(municipality()).stream().filter(unit -> system.units().contains(unit.slug())).map(Unit::id).collect(Collectors.toSet());
        var actor = new Actor.InternalSystem(system.name(), units, system.services(), Set.of());
        return caseId(id).flatMap(found -> cases.find(municipality(), found, actor))
            .map(file -> new Handled(file, binding(file).map(binding -> actor.playing(binding.rolesOf(actor.name()))).orElse(actor)));
    }

    private Optional<Handled> found(String id, Identity.Officer officer) {
        var actor = new Actor.Officer(officer.id(), officer.units()).standingFor(
            absences.withDeputy(municipality(), officer.id(), today()).stream().map(Absence::officer).collect(Collectors.toSet()));
        return caseId(id).flatMap(found -> cases.find(municipality(), found, actor))
            .map(file -> new Handled(file, binding(file).map(binding -> actor.playing(roles(file, binding, officer))).orElse(actor)));
    }

    /** In this e-service, as far as their right in their units goes. */
    private Set<String> roles(CaseFile file, Binding binding, Identity.Officer officer) {
        return binding.rolesOf(officer.id(), officer.units(), municipalities.unitsFor(municipality(), officer.id(), officer.units(), file.service().key().value()));
    }

    private Optional<Binding> binding(CaseFile file) {
        return bindings.current(municipality(), file.service().family());
    }

    /** Of what an address calls it: its id, or the reference that deliveries have. */
    private Optional<CaseId> caseId(String text) {
        if (text.length() > LONGEST_REFERENCE) return Optional.empty();
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return cases.withReference(municipality(), text);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getMunicipality().zone()));
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
