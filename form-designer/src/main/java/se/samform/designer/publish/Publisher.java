package se.samform.designer.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.PublishedServices;

/** Publishes definitions. */
@ApplicationScoped
public class Publisher {
    private final PublishedServices services;

    @Inject
    public Publisher(PublishedServices services) {
        this.services = services;
    }

    /** For the container's proxy. */
    protected Publisher() {
        this(null);
    }

    /** Publishes these very bytes, unless they have faults. */
    public Publishing publish(MunicipalityId municipality, byte[] definition) {
        return switch (DefinitionCodec.read(definition)) {
            case ReadResult.Faulty(var faults) -> new Publishing.Refused(faults);
            case ReadResult.Read read -> new Publishing.Done(services.publish(municipality, definition));
        };
    }
}
