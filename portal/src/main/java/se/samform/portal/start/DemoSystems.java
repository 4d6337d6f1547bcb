package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.InternalSystems;
import se.samform.core.municipality.Municipality;

/**
 * Admits the internal systems that a municipality's file lists ({@code "systems": [{"name", "title", "units", "services"}]}).
 * The key of one is the operator's: {@code samform.system.<name>.key}; one without is not admitted.
 */
@ApplicationScoped
public class DemoSystems {
    @Inject InternalSystems systems;
    @Inject Config config;

    void admit(Municipality municipality, JsonObject json) {
        if (!json.containsKey("systems")) return;
        json.getJsonArray("systems").getValuesAs(JsonObject.class).stream().map(DemoSystems::read).forEach(system ->
            config.getOptionalValue("samform.system." + system.name() + ".key", String.class).ifPresent(key -> systems.admit(municipality.id(), system, key)));
    }

    private static InternalSystem read(JsonObject json) {
        return new InternalSystem(json.getString("name"), json.getString("title"), texts(json, "units"), texts(json, "services"));
    }

    private static Set<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toSet());
    }
}
