package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Right;
import se.samform.core.party.Identity;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.OnlyTexts;
import se.samform.portal.edge.Visit;

/** Who builds, and what the address names, if they may build it. */
@RequestScoped
public class Workshop {
    @Inject Visit visit;
    @Inject Designs designs;
    private Optional<Design> found;

    /** Whether they may come in at all, and see what is built and what is published. */
    public boolean mayBuild() {
        return mayEdit() || has(Right.SERVICE_TEXTS) || has(Right.SERVICE_PUBLISHING) || has(Right.SERVICE_REVIEW);
    }

    /** Whether they may change everything: administrators. */
    public boolean mayEdit() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    /** Whether they may change texts. */
    public boolean mayEditTexts() {
        return mayEdit() || has(Right.SERVICE_TEXTS);
    }

    /** Whether they may do this to a design that stands so. */
    boolean may(Design design, Edit edit) {
        return mayEdit() || has(Right.SERVICE_TEXTS) && OnlyTexts.areChanged(design.document(), edit);
    }

    /** Whether they may publish, and say when e-services are offered. */
    public boolean mayPublish() {
        return mayEdit() || has(Right.SERVICE_PUBLISHING);
    }

    /** Whether they may say that an e-service is looked over. */
    public boolean mayReview() {
        return mayPublish() || has(Right.SERVICE_REVIEW);
    }

    private boolean has(Right right) {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.rights().contains(right);
    }

    public MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }

    public OfficerId me() {
        return ((Identity.Officer) visit.getIdentity()).id();
    }

    /** The design of the address; empty for whoever may not build. */
    public Optional<Design> design() {
        if (found == null) found = mayBuild() ? id().flatMap(id -> designs.find(municipality(), id)) : Optional.empty();
        return found;
    }

    /** What the address names, there or not. */
    public Optional<DesignId> id() {
        try {
            return Optional.of(new DesignId(UUID.fromString(visit.variable("design"))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** From here on it is as it was saved just now. */
    public void now(Design design) {
        found = Optional.of(design);
    }
}
