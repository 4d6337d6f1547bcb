package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.id.UnitId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.OwnTemplates;
import se.samform.portal.edge.Visit;

/** The texts of the unit and the municipality that what is written in a case may begin with; asked for once per request. */
@RequestScoped
public class OwnTexts {
    @Inject Visit visit;
    @Inject OwnTemplates templates;
    private final Map<UnitId, List<OwnTemplate>> found = new HashMap<>();

    List<OwnTemplate> of(UnitId unit) {
        return found.computeIfAbsent(unit, each -> templates.offered(visit.getMunicipality().id(), each));
    }

    /** What all of them have in common. @param heads at least one */
    List<OwnTemplate> of(List<CaseHead> heads) {
        var units = heads.stream().map(head -> head.state().unit()).distinct().toList();
        return of(units.getFirst()).stream().filter(each -> units.size() == 1 || each.unit().isEmpty()).toList();
    }
}
