package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What whoever had a case reads at its old address: that it was handed over, and nothing of what is in it. */
@Named
@RequestScoped
public class HandedOverPage implements Page {
    @Inject Visit visit;
    @Inject Me me;
    @Inject PublishedServices services;
    @Inject Told told;
    private CaseHead head;

    @Override
    public Reply open() {
        var handedOver = me.handedOver();
        if (handedOver.isEmpty()) return visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound();
        head = handedOver.get();
        return Reply.show();
    }

    public String getReference() {
        return head.reference();
    }

    /** The e-service, by name. */
    public String getTitle() {
        return services.require(visit.getMunicipality().id(), head.version()).definition().title().in(told.texts().language());
    }
}
