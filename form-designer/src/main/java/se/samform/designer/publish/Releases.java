package se.samform.designer.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Fault;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;

/** Publishes what was built, as an administrator said why. */
@ApplicationScoped
public class Releases {
    private final Publisher publisher;
    private final PublishedServices services;
    private final Designs designs;
    private final ServiceLog log;

    @Inject
    public Releases(Publisher publisher, PublishedServices services, Designs designs, ServiceLog log) {
        this.publisher = publisher;
        this.services = services;
        this.designs = designs;
        this.log = log;
    }

    /** For the container's proxy. */
    protected Releases() {
        this(null, null, null, null);
    }

    /** What keeps the design from being published; none if nothing does. */
    public List<Fault> refused(Design design) {
        return publisher.refused(design.municipality(), bytes(design));
    }

    /**
     * What would be published: the very bytes that it began with where nothing is otherwise, since one e-service in two spellings
     * would be two versions; else RFC 8785.
     */
    public byte[] bytes(Design design) {
        return design.from().flatMap(version -> services.bytes(design.municipality(), version))
            .filter(bytes -> Document.parse(bytes).filter(design.document()::equals).isPresent()).orElseGet(() -> design.document().bytes());
    }

    /** The next version; after it nothing of it is built any more. Should it end halfway, it is published and can be published again, which changes nothing. */
    public Publishing publish(Design design, OfficerId by, String why) {
        var publishing = publisher.publish(design.municipality(), bytes(design));
        if (publishing instanceof Publishing.Done(var published, var warnings)) {
            log.add(design.municipality(), published.key().value(), ServiceEvent.What.PUBLISHED, Optional.of(published.version()), by, why);
            designs.close(design.municipality(), design.id(), by);
        }
        return publishing;
    }

    /** Nothing of it is built any more, nor published. */
    public void throwAway(Design design, OfficerId by, String why) {
        log.add(design.municipality(), design.key(), ServiceEvent.What.THROWN_AWAY, Optional.empty(), by, why);
        designs.close(design.municipality(), design.id(), by);
    }
}
