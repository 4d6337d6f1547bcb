package se.samform.examples.registers.town;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One municipality: its town, and what its registers hold by name. */
public record Town(String slug, TownPlan plan, Entries companies, Entries addresses, Entries properties, Entries employees,
                   Map<String, Entries> lists, Set<String> calendars, Engagements engagements,
                   Entries signatories) {

    static Town of(JsonObject json) {
        var plan = TownPlan.of(json);
        var places = new Places(plan, json.getString("postalCode"), json.getString("city"));
        return new Town(json.getString("slug"), plan,
                new Entries("companies", "organisationNumber", objects(json, "companies"), List.of("name")),
                new Entries("addresses", "id", places.addresses(), List.of("street")),
                new Entries("properties", "id", places.properties(), List.of("designation")),
                new Entries("employees", "id", objects(json, "employees"), List.of("name", "title", "unit")),
                Map.of("schools", Lists.schools(texts(json, "schools")), "units", Lists.units(), "streets", Lists.streets()),
                Set.copyOf(texts(json, "calendars")), new Engagements(objects(json, "engagements")),
                new Entries("signatories", "organisationNumber", objects(json, "signatories"), List.of()));
    }

    static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
