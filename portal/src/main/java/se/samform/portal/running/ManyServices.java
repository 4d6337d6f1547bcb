package se.samform.portal.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Offers;
import se.samform.core.publication.Published;
import se.samform.core.publication.Upkeep;
import se.samform.core.publication.Upkeeps;

/** Changes several e-services, each by itself: one that somebody else changed meanwhile is left as it is. */
@ApplicationScoped
public class ManyServices {
    @Inject Offers offers;
    @Inject Upkeeps upkeeps;

    /** For the container. */
    public ManyServices() {}

    ManyServices(Offers offers, Upkeeps upkeeps) {
        this.offers = offers;
        this.upkeeps = upkeeps;
    }

    /** How one of them stands and would stand. @param version that is seen */
    sealed interface Would {
        Published service();

        int version();

        record ChangeUpkeep(Published service, int version, Upkeep before, Upkeep after) implements Would {}

        record ChangeOffer(Published service, int version, Offer before, Offer after) implements Would {}

        /** It is so already. */
        record Stay(Published service, int version) implements Would {}

        /** There would be no day on which it is open. */
        record NeverOpen(Published service, int version) implements Would {}
    }

    List<Would> foresee(MunicipalityId municipality, List<Published> services, BulkChange change) {
        return services.stream().map(service -> foresee(municipality, service, change)).toList();
    }

    private Would foresee(MunicipalityId municipality, Published service, BulkChange change) {
        return switch (change) {
            case BulkChange.OfUpkeep kept -> {
                var stored = upkeeps.find(municipality, service.family());
                var after = kept.to(stored.upkeep());
                yield after.equals(stored.upkeep()) ? new Would.Stay(service, stored.version()) : new Would.ChangeUpkeep(service, stored.version(), stored.upkeep(), after);
            }
            case BulkChange.OfOffer said -> {
                var stored = offers.find(municipality, service.family());
                var after = said.to(stored.offer());
                if (after.equals(stored.offer())) yield new Would.Stay(service, stored.version());
                yield after.everOpens() ? new Would.ChangeOffer(service, stored.version(), stored.offer(), after) : new Would.NeverOpen(service, stored.version());
            }
        };
    }

    /** Whether it was changed; empty where there is nothing to change. @param versionSeen by whoever agreed to it */
    Optional<Boolean> carryOut(MunicipalityId municipality, Published service, BulkChange change, int versionSeen, OfficerId by) {
        return switch (foresee(municipality, service, change)) {
            case Would.ChangeUpkeep(var of, var version, var before, var after) -> Optional.of(upkeeps.save(municipality, of.family(), after, versionSeen, by));
            case Would.ChangeOffer(var of, var version, var before, var after) -> Optional.of(offers.save(municipality, of.family(), after, versionSeen, by));
            case Would.Stay stay -> Optional.empty();
            case Would.NeverOpen never -> Optional.empty();
        };
    }
}
