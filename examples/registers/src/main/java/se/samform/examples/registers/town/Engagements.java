package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Who may act for which organisation alone. Those who only may together with somebody else are not in it. */
public record Engagements(List<JsonObject> all) {

    private static final String NUMBER = "personalNumber";

    /** None for somebody who has none. */
    public Optional<JsonObject> of(String person) {
        var engagements = Json.createArrayBuilder();
        all.stream().filter(each -> each.getString(NUMBER).equals(person))
                .map(each -> Json.createObjectBuilder(each).remove(NUMBER)).forEach(engagements::add);
        return Optional.of(Json.createObjectBuilder().add("engagements", engagements).build());
    }
}
