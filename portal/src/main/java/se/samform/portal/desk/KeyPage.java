package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.engine.casefile.DeskKeys;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;

/** The key of a case that was taken down for somebody unknown: asked for here, shown once, to be printed and handed over. */
@Named
@RequestScoped
public class KeyPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DeskKeys keys;
    @Inject MunicipalityLookup municipalities;
    private String reference = "";
    private boolean toShow;
    private String key = "";

    @Override
    public Reply open() {
        var id = CaseAddress.id(visit.variable("case"));
        var municipality = visit.getMunicipality().id();
        var officer = desk.officer().id();
        var taken = id.flatMap(found -> keys.taken(municipality, found, officer));
        if (taken.isEmpty()) return Reply.notFound();
        reference = taken.get();
        toShow = keys.isToShow(municipality, id.orElseThrow(), officer);
        return Reply.show();
    }

    /** Whether it was shown just now, this once. */
    boolean show() {
        Optional<DeskKeys.Key> shown = CaseAddress.id(visit.variable("case")).flatMap(id -> keys.show(visit.getMunicipality().id(), id, desk.officer().id()));
        shown.ifPresent(found -> {
            reference = found.reference();
            key = found.key();
        });
        return shown.isPresent();
    }

    public String getReference() {
        return reference;
    }

    public boolean isToShow() {
        return toShow;
    }

    /** Empty but just after it was asked for. */
    public String getKey() {
        return key;
    }

    public String getPath() {
        return "desk/register/" + visit.variable("case") + "/key";
    }

    /** Where the key is used, whole. */
    public String getSite() {
        return municipalities.facts(visit.getMunicipality().id()).site() + "/follow";
    }

    /** Where the officer goes on: the case if they may see it, else where one registers. */
    public String getOn() {
        if (desk.isContactCentre()) return "desk/person/case/" + visit.variable("case");
        return Done.told(desk.isTheirs(visit.variable("case")) ? "desk/" + visit.variable("case") : "desk", Done.TAKEN_DOWN);
    }
}
