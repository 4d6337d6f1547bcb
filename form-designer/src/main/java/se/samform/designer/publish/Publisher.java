package se.samform.designer.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.scenario.ScenarioFaults;

/** Publishes definitions whose scenarios hold, by the municipality's own holidays. */
@ApplicationScoped
public class Publisher {
    private final PublishedServices services;
    private final Municipalities municipalities;
    private final Bindings bindings;

    @Inject
    public Publisher(PublishedServices services, Municipalities municipalities, Bindings bindings) {
        this.services = services;
        this.municipalities = municipalities;
        this.bindings = bindings;
    }

    /** For the container's proxy. */
    protected Publisher() {
        this(null, null, null);
    }

    /** Publishes these very bytes, unless they have faults or tell a story that isn't so. */
    public Publishing publish(MunicipalityId municipality, byte[] definition) {
        return switch (DefinitionCodec.read(definition)) {
            case ReadResult.Faulty(var faults) -> new Publishing.Refused(faults);
            case ReadResult.Read(var service) -> {
                List<Fault> faults = untrue(service, municipality);
                yield faults.isEmpty() ? done(services.publish(municipality, definition)) : new Publishing.Refused(faults);
            }
        };
    }

    /** What keeps this from being published; none if nothing does. */
    public List<Fault> refused(MunicipalityId municipality, byte[] definition) {
        return switch (DefinitionCodec.read(definition)) {
            case ReadResult.Faulty(var faults) -> faults;
            case ReadResult.Read(var service) -> untrue(service, municipality);
        };
    }

    private Publishing done(Published published) {
        var asked = published.definition().areas();
        return new Publishing.Done(published, asked.isEmpty() ? List.of() : bindings.areas().find(published.municipality()).map().warnings(asked));
    }

    private List<Fault> untrue(ServiceDefinition service, MunicipalityId municipality) {
        if (service.flow().scenarios().isEmpty()) return List.of();
        return ScenarioFaults.of(Plan.compile(service), calendar(municipality));
    }

    private WorkingDays calendar(MunicipalityId municipality) {
        return municipalities.all().stream().filter(each -> each.id().equals(municipality)).findFirst()
            .map(Municipality::zone).map(Holidays::in).orElse(WorkingDays.WEEKDAYS);
    }
}
