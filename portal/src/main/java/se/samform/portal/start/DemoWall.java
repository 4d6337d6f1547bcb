package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.engine.casefile.ContactWall;
import se.samform.engine.casefile.Sees;

/** How much the contact centre sees, as a municipality's file says: {@code "contactCentre": "a-case"} of an authority or a unit. */
@ApplicationScoped
public class DemoWall {
    @Inject Municipalities municipalities;
    @Inject ContactWall wall;

    /** Nothing is changed once anything was said. */
    void raise(Municipality municipality, JsonObject file) {
        if (!wall.said(municipality.id()).all().isEmpty()) return;
        var said = new HashMap<UUID, Sees>();
        municipalities.authorities(municipality.id()).forEach(each -> sees(file, "authorities", each.slug()).ifPresent(sees -> said.put(each.id().value(), sees)));
        municipalities.units(municipality.id()).forEach(each -> sees(file, "units", each.slug()).ifPresent(sees -> said.put(each.id().value(), sees)));
        wall.save(municipality.id(), new ContactWall.Said(said));
    }

    private static Optional<Sees> sees(JsonObject file, String part, String slug) {
        return file.getJsonArray(part).getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("slug").equals(slug) && each.containsKey("contactCentre")).map(each -> each.getString("contactCentre")).findFirst()
            .map(key -> Sees.of(key).orElseThrow(() -> new IllegalArgumentException("No contact centre sees " + key)));
    }
}
