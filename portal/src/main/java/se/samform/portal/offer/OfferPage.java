package se.samform.portal.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.publication.OfferChange;
import se.samform.core.publication.Offers;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.StoredOffer;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** When one of the e-services is offered; also what is shown again, as it was typed, when that was refused. */
@Named
@RequestScoped
public class OfferPage implements Page {
    static final String VIEW = "desk-offer";

    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject Offers offers;
    @Inject PublishedServices services;
    @Inject Openings openings;
    @Inject Told told;
    private Published service;
    private StoredOffer stored;
    private Optional<TypedOffer> typed = Optional.empty();
    private String problem = "";
    private String field = "";
    private int seen;

    @Override
    public Reply open() {
        var found = service();
        if (found.isEmpty()) return Reply.notFound();
        service = found.get();
        stored = offers.find(workshop.municipality(), service.family());
        return Reply.show();
    }

    /** The one that the address names, for whoever may say when it is offered. */
    Optional<Published> service() {
        return workshop.mayPublish() ? services.newest(workshop.municipality(), visit.variable("service")) : Optional.empty();
    }

    /** @param version over which it was to be saved @param text key of the sentence @param at id of the field that it is about */
    void refuse(TypedOffer offer, int version, String text, String at) {
        typed = Optional.of(offer);
        seen = version;
        problem = text;
        field = at;
    }

    public String getTitle() {
        return service.definition().title().in(told.language());
    }

    /** Inside the municipality. */
    public String getPath() {
        return "desk/services/" + service.key() + "/offer";
    }

    /** How it stands today. */
    public String getNow() {
        return openings.told(openings.of(service)).sentence();
    }

    public boolean isWithdrawn() {
        return stored.offer().withdrawn();
    }

    public TypedOffer getTyped() {
        return typed.orElseGet(() -> TypedOffer.of(stored.offer()));
    }

    public int getVersion() {
        return typed.isEmpty() ? stored.version() : seen;
    }

    /** A sentence; empty for nothing. */
    public String getProblem() {
        return problem.isEmpty() ? "" : told.texts().of(problem);
    }

    public String getField() {
        return field;
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return done.matches("saved|withdrawn|restored") ? told.texts().of("offer.done." + done) : "";
    }

    /** What was said of it, and by whom; the latest first. */
    public List<String> getChanges() {
        return offers.changes(workshop.municipality(), service.family()).stream().map(this::change).toList();
    }

    private String change(OfferChange change) {
        String by = told.people().officer(change.by()).orElseGet(() -> told.texts().of("notice.somebody"));
        return told.texts().of("offer.change", told.times().moment(change.at()), by, new OfferWords(told.texts(), told.times()).of(change.offer()));
    }
}
