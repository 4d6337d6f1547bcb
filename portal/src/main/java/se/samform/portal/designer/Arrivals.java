package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.area.NamedArea;
import se.samform.core.calendar.Holidays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.DesignId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.exchange.Arrival;
import se.samform.designer.exchange.Home;
import se.samform.designer.exchange.ServiceFile;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** E-services that came in a file, and what they would mean here. */
@ApplicationScoped
public class Arrivals {
    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject Designs designs;
    @Inject Editing editing;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Municipalities municipalities;
    @Inject Told told;

    /** As something that is built: nothing is published. What is built of this e-service already is written over, and can be had back by undoing that. */
    DesignId takeIn(ServiceFile.Sound file) {
        var municipality = workshop.municipality();
        var document = Document.parse(file.bytes()).orElseThrow();
        var key = file.definition().key().value();
        var open = designs.of(municipality, key);
        if (open.isPresent()) {
            designs.find(municipality, open.get().id()).ifPresent(design -> editing.edit(design, whole(design.document(), document)));
            return open.get().id();
        }
        return designs.begin(municipality, document, services.newest(municipality, key).map(Published::id), workshop.me());
    }

    private static Wish whole(Document before, Document after) {
        JsonObject gone = before.tree();
        var changes = new ArrayList<Change>();
        gone.keySet().stream().filter(name -> !after.tree().containsKey(name)).forEach(name -> changes.add(new Change.Take(Place.WHOLE.in(name))));
        after.tree().forEach((name, value) -> changes.add(new Change.Put(Place.WHOLE.in(name), value)));
        return new Wish(new Edit(changes), Map.of());
    }

    Arrival arrival(ServiceDefinition definition) {
        return Arrival.of(definition, home(), told.times().today());
    }

    private Home home() {
        var municipality = workshop.municipality();
        var newest = services.newest(municipality);
        var bound = newest.stream().flatMap(each -> bindings.current(municipality, each.family()).map(binding -> new Home.Bound(each.definition(), binding)).stream()).toList();
        return new Home(newest.stream().map(Published::definition).toList(), bound, municipalities.units(municipality),
            bindings.areas().current(municipality).areas().stream().map(NamedArea::id).collect(Collectors.toSet()), Holidays.in(visit.getMunicipality().zone()));
    }
}
