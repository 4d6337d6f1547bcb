package se.samform.portal.login;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.answer.Represented;
import se.samform.core.answer.json.RepresentedCodec;
import se.samform.core.id.OfficerId;
import se.samform.core.json.Json;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

/** An identity as the text that a log-in row seals; of an officer only who it is, not what they might do when they logged in. */
final class IdentityCodec {
    private static final String WHOM = "whom";

    private IdentityCodec() {}

    static String write(Identity identity) {
        return json(identity).build().toString();
    }

    /** With whom somebody chose to act for. */
    static String write(Identity identity, Optional<Represented> whom) {
        var json = json(identity);
        whom.ifPresent(chosen -> json.add(WHOM, RepresentedCodec.write(chosen)));
        return json.build().toString();
    }

    static Optional<Represented> whom(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.ofNullable(reader.readObject().getJsonObject(WHOM)).map(RepresentedCodec::read);
        }
    }

    private static JsonObjectBuilder json(Identity identity) {
        return switch (identity) {
            case Identity.Program program -> throw new IllegalArgumentException("A system does not log in");
            case Identity.Visitor visitor -> throw new IllegalArgumentException("A visitor has not logged in");
            case Identity.Citizen citizen -> Json.createObjectBuilder().add("kind", "citizen")
                .add("personalNumber", citizen.personalNumber().digits())
                .add("firstName", citizen.firstName()).add("lastName", citizen.lastName())
                .add("email", citizen.email()).add("phone", citizen.phone()).add("login", citizen.login());
            case Identity.Officer officer -> Json.createObjectBuilder().add("kind", "officer").add("id", officer.id().text())
                .add("name", officer.name());
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
            json.getString("lastName"), json.getString("email"), json.getString("phone"), json.getString("login", ""));
    }

    private static Identity officer(JsonObject json) {
        return new Identity.Officer(new OfficerId(UUID.fromString(json.getString("id"))), json.getString("name"), Set.of(), false);
    }
}
