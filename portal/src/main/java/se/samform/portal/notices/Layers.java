package se.samform.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Settled;
import se.samform.core.party.Identity;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Finds what an administrator of the visit's municipality changes, and saves it. Empty for everybody else. */
@ApplicationScoped
public class Layers {
    @Inject Visit visit;
    @Inject Bindings bindings;
    @Inject PublishedServices services;
    @Inject Told told;

    private boolean isAdministrator() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    /** @param service by the name in its address; empty for all e-services */
    Optional<Layer> find(String service) {
        if (!isAdministrator()) return Optional.empty();
        return service.isEmpty() ? Optional.of(general()) : services.newest(visit.getMunicipality().id(), service).flatMap(this::of);
    }

    private Layer general() {
        var stored = bindings.notices(visit.getMunicipality().id());
        return new Layer(Optional.empty(), stored.settings(), Settled.NOTHING, stored.version(), false);
    }

    /** Nothing for an e-service that isn't in use here. */
    private Optional<Layer> of(Published service) {
        var municipality = visit.getMunicipality().id();
        var below = new Settled(NoticeSettings.NONE, service.definition().notices().settings(), bindings.notices(municipality).settings());
        return bindings.find(municipality, service.family()).map(stored -> new Layer(
            Optional.of(service), stored.binding().notices(), below, stored.version(), service.isWholeSecret(Optional.of(stored.binding()))));
    }

    /** Those that are in use here. */
    List<Published> services() {
        var municipality = visit.getMunicipality().id();
        return services.newest(municipality).stream().filter(each -> bindings.find(municipality, each.family()).isPresent()).toList();
    }

    /** False if somebody else saved meanwhile. */
    boolean save(Layer layer, NoticeSettings settings, int versionSeen) {
        var municipality = visit.getMunicipality().id();
        if (!(visit.getIdentity() instanceof Identity.Officer officer)) return false;
        return layer.service().map(service -> bindings.saveNotices(municipality, service.family(), settings, versionSeen, officer.id()))
            .orElseGet(() -> bindings.saveNotices(municipality, settings, versionSeen, officer.id()));
    }

    /** Who changed it last, and when, in words; empty where nobody did. */
    String changed(Layer layer) {
        return bindings.noticesChanged(visit.getMunicipality().id(), layer.service().map(Published::family))
            .map(change -> told.texts().of("notice.last-changed", told.people().officer(change.by()).orElseGet(() -> told.texts().of("notice.somebody")), told.times().moment(change.at())))
            .orElse("");
    }
}
