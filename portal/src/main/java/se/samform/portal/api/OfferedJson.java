package se.samform.portal.api;

import jakarta.json.JsonObject;
import se.samform.core.json.Json;
import se.samform.core.publication.Offered;

/** Whether an e-service may be begun and handed in, as REST tells it. */
final class OfferedJson {
    private OfferedJson() {}

    static JsonObject of(Offered offered) {
        var object = Json.createObjectBuilder();
        switch (offered) {
            case Offered.Open(var last) -> {
                object.add("state", "open");
                last.ifPresent(day -> object.add("until", day.toString()));
            }
            case Offered.NotYet(var opens) -> object.add("state", "not-yet").add("opens", opens.toString());
            case Offered.Between(var opens) -> object.add("state", "closed").add("opens", opens.toString());
            case Offered.Over(var last) -> object.add("state", "over").add("until", last.toString());
            case Offered.Withdrawn() -> object.add("state", "withdrawn");
            case Offered.Interrupted(var message) -> {
                object.add("state", "interrupted");
                message.until().ifPresent(until -> object.add("opensAt", until.toString()));
            }
        }
        return object.build();
    }
}
