package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is registered, and who is whose guardian. Of a protected person only that is told. */
public record People(Map<String, JsonObject> all) {

    private static final String NUMBER = "personalNumber";

    static People of(JsonObject json) {
        return new People(json.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(person -> person.getString(NUMBER), Function.identity())));
    }

    public Optional<JsonObject> person(String number) {
        return Optional.ofNullable(all.get(number)).map(People::told);
    }

    /** Whose guardian this is; empty if nobody has the number. */
    public Optional<JsonObject> children(String guardian) {
        return Optional.ofNullable(all.get(guardian)).map(found -> {
            var children = Json.createArrayBuilder();
            all.values().stream().filter(person -> guardians(person).contains(guardian))
                    .sorted(Comparator.comparing(person -> person.getString(NUMBER))).map(this::child).forEach(children::add);
            return Json.createObjectBuilder().add("children", children).build();
        });
    }

    private JsonObject child(JsonObject child) {
        if (isProtected(child)) {
            return told(child);
        }
        var guardians = Json.createArrayBuilder();
        guardians(child).stream().map(all::get).map(People::guardian).forEach(guardians::add);
        return Json.createObjectBuilder(told(child)).add("guardians", guardians).build();
    }

    private static JsonObject guardian(JsonObject person) {
        return isProtected(person)
                ? Json.createObjectBuilder().add("protected", true).build()
                : Json.createObjectBuilder(told(person)).remove("address").build();
    }

    private static JsonObject told(JsonObject person) {
        return isProtected(person)
                ? Json.createObjectBuilder().add(NUMBER, person.getString(NUMBER)).add("protected", true).build()
                : Json.createObjectBuilder(person).remove("guardians").build();
    }

    private static boolean isProtected(JsonObject person) {
        return person.getBoolean("protected");
    }

    private static List<String> guardians(JsonObject person) {
        return person.containsKey("guardians") ? person.getJsonArray("guardians").getValuesAs(JsonString::getString) : List.of();
    }
}
