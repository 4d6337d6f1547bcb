package se.samform.portal.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.changeover.CaseChangeovers;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Visit;

/** Which versions are in use in the municipality, and by how many. */
@ApplicationScoped
public class InFlight {
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject Municipalities municipalities;
    @Inject Drafts drafts;
    @Inject Inbox inbox;
    @Inject CaseChangeovers changeovers;

    /** @param open how many open cases there are, by the id of their status */
    public record Older(Published version, Published newest, int drafts, Map<String, Integer> open) {
        public Older {
            open = Map.copyOf(open);
        }

        public int cases() {
            return open.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What is not finished of an e-service. */
    public record InUse(int drafts, int cases) {}

    boolean isAdministrator() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    /** How many drafts and open cases are of an e-service, whatever version: what another version may have to do with. */
    public InUse of(Published service) {
        var versions = services.versions(service.municipality(), service.family());
        var draftsOf = drafts.perVersion(service.municipality());
        var casesOf = cases();
        return new InUse(versions.stream().mapToInt(each -> draftsOf.getOrDefault(each, 0)).sum(),
            versions.stream().flatMap(each -> casesOf.getOrDefault(each, Map.of()).values().stream()).mapToInt(Integer::intValue).sum());
    }

    /** By e-service, the oldest first. */
    List<Older> all() {
        var municipality = visit.getMunicipality().id();
        var draftsOf = drafts.perVersion(municipality);
        var casesOf = cases();
        var used = new HashMap<VersionId, Map<String, Integer>>(casesOf);
        draftsOf.keySet().forEach(version -> used.putIfAbsent(version, Map.of()));
        changeovers.all(municipality).forEach(plan -> used.putIfAbsent(plan.from(), Map.of()));
        return used.keySet().stream().flatMap(id -> older(services.require(municipality, id), draftsOf, casesOf).stream())
            .sorted(Comparator.comparing((Older each) -> each.version().key().value()).thenComparing(each -> each.version().version())).toList();
    }

    /**
     * The one that the address names, for administrators; empty to others, and as well if it is the newest, or nothing is of
     * it any more and nothing planned.
     */
    Optional<Older> named(String id) {
        if (!isAdministrator()) return Optional.empty();
        return id(id).flatMap(version -> all().stream().filter(each -> each.version().id().equals(version)).findFirst());
    }

    private Optional<Older> older(Published version, Map<VersionId, Integer> draftsOf, Map<VersionId, Map<String, Integer>> casesOf) {
        return services.newest(version.municipality(), version.key().value()).filter(newest -> newest.version() > version.version())
            .map(newest -> new Older(version, newest, draftsOf.getOrDefault(version.id(), 0), casesOf.getOrDefault(version.id(), Map.of())));
    }

    private Map<VersionId, Map<String, Integer>> cases() {
        var municipality = visit.getMunicipality().id();
        var found = new HashMap<VersionId, Map<String, Integer>>();
        for (var each : inbox.openByVersion(municipality, municipalities.units(municipality).stream().map(Unit::id).collect(Collectors.toSet()))) {
            found.computeIfAbsent(each.version(), version -> new HashMap<>()).merge(each.status(), each.cases(), Integer::sum);
        }
        return found;
    }

    private static Optional<VersionId> id(String text) {
        try {
            return Optional.of(new VersionId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
