package se.samform.portal.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Right;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.text.Language;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.OwnTemplates;
import se.samform.portal.edge.Visit;

/** Which texts whoever visits may write. */
@ApplicationScoped
public class Writing {
    @Inject Visit visit;
    @Inject OwnTemplates templates;
    @Inject Municipalities municipalities;

    /** All of them for administrators; for who has the right, their units'. @param unit empty for the municipality's own */
    static boolean may(Identity.Officer officer, Optional<UnitId> unit) {
        return officer.administrator() || officer.rights().contains(Right.TEMPLATES) && unit.filter(officer.units()::contains).isPresent();
    }

    Optional<Identity.Officer> officer() {
        return visit.getIdentity() instanceof Identity.Officer officer ? Optional.of(officer) : Optional.empty();
    }

    boolean may(Optional<UnitId> unit) {
        return officer().filter(officer -> may(officer, unit)).isPresent();
    }

    /** Whether there is any that they may write. */
    boolean mayAny() {
        return may(Optional.empty()) || !units().isEmpty();
    }

    /** Those whose texts they may write. */
    List<Unit> units() {
        return municipalities.units(municipality()).stream().filter(unit -> may(Optional.of(unit.id()))).toList();
    }

    List<OwnTemplate> all() {
        return templates.all(municipality()).stream().filter(each -> may(each.unit())).toList();
    }

    /** Empty for one that they may not change, or that isn't there. @param id as an address says it */
    Optional<OwnTemplate> find(String id) {
        return id.matches("[0-9]{1,18}") ? templates.find(municipality(), Long.parseLong(id)).filter(each -> may(each.unit())) : Optional.empty();
    }

    /** Those in which people are written to; the first must be. */
    List<Language> languages() {
        return visit.getMunicipality().languages().stream().map(Language::new).toList();
    }

    MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
