package se.samform.designer.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.Fault;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.LocalText;
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
        return Stream.concat(others(design), publisher.refused(design.municipality(), bytes(design)).stream()).toList();
    }

    /** What would be published as a version of another e-service, whose id it has. */
    private Stream<Fault> others(Design design) {
        var newest = services.newest(design.municipality(), design.key()).map(Published::family);
        var own = design.from().flatMap(version -> services.version(design.municipality(), version)).map(Published::family);
        if (newest.equals(own)) return Stream.empty();
        return Stream.of(own.isEmpty()
            ? Fault.of("/id", LocalText.of("En annan e-tjänst heter redan ”%s” i adressen", "Another e-service is called \"%s\" in its address already").formatted(design.key()), LocalText.of("Ge den här ett annat id.", "Give this one another id."))
            : Fault.of("/id", LocalText.of("En publicerad e-tjänst kan inte byta id", "A published e-service can't have another id"), LocalText.of("Ångra det, eller gör en kopia.", "Undo that, or make a copy.")));
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
        var others = others(design).toList();
        if (!others.isEmpty()) return new Publishing.Refused(others);
        var publishing = publisher.publish(design.municipality(), bytes(design));
        if (publishing instanceof Publishing.Done(var published, var warnings)) {
            log.add(design.municipality(), published.key().value(), ServiceEvent.What.PUBLISHED, Optional.of(published.version()), by, why);
            designs.published(design.municipality(), design.id(), design.revision(), published.id(), by);
        }
        return publishing;
    }

    /** Nothing of it is built any more, nor published. */
    public void throwAway(Design design, OfficerId by, String why) {
        log.add(design.municipality(), design.key(), ServiceEvent.What.THROWN_AWAY, Optional.empty(), by, why);
        designs.close(design.municipality(), design.id(), design.revision(), by);
    }
}
