package se.samform.portal.login;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.json.Json;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

/** An identity as the text that a log-in row seals. */
final class IdentityCodec {
    private IdentityCodec() {}

    static String write(Identity identity) {
        return switch (identity) {
            case Identity.Visitor visitor -> throw new IllegalArgumentException("A visitor has not logged in");
            case Identity.Citizen citizen -> Json.createObjectBuilder().add("kind", "citizen")
                .add("personalNumber", citizen.personalNumber().digits())
                .add("firstName", citizen.firstName()).add("lastName", citizen.lastName())
                .add("email", citizen.email()).add("phone", citizen.phone()).build().toString();
            case Identity.Officer officer -> {
                var units = Json.createArrayBuilder();
                officer.units().forEach(unit -> units.add(unit.text()));
                yield Json.createObjectBuilder().add("kind", "officer").add("id", officer.id().text()).add("name", officer.name())
                    .add("units", units).add("administrator", officer.administrator()).build().toString();
            }
        };
    }

    static Identity read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return json.getString("kind").equals("citizen") ? citizen(json) : officer(json);
        }
    }

    private static Identity citizen(JsonObject json) {
        return new Identity.Citizen(new PersonalNumber(json.getString("personalNumber")), json.getString("firstName"),
            json.getString("lastName"), json.getString("email"), json.getString("phone"));
    }

    private static Identity officer(JsonObject json) {
        var units = json.getJsonArray("units").getValuesAs(JsonString.class).stream()
            .map(unit -> new UnitId(UUID.fromString(unit.getString()))).collect(Collectors.toSet());
        return new Identity.Officer(new OfficerId(UUID.fromString(json.getString("id"))), json.getString("name"), units,
            json.getBoolean("administrator"));
    }
}
