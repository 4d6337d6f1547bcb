package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one register holds.
 *
 * @param name of the member that hits stand in
 * @param key the member that each is known by
 * @param searched the members that are looked through
 */
public record Entries(String name, String key, List<JsonObject> all, List<String> searched) {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final int MOST = 20;

    public Optional<JsonObject> one(String wanted) {
        return all.stream().filter(each -> each.getString(key).equals(wanted)).findFirst();
    }

    /** Twenty in which a word begins with what was typed, the shortest first; for nothing the first ones as they stand. */
    public JsonObject search(String typed) {
        var wanted = typed.strip().toLowerCase(SWEDISH);
        var order = Comparator.<JsonObject>comparingInt(each -> wanted.isEmpty() ? 0 : each.getString(searched.getFirst()).length());
        var hits = all.stream().filter(each -> has(each, wanted)).sorted(order).limit(MOST + 1).toList();
        var told = Json.createArrayBuilder();
        hits.stream().limit(MOST).forEach(told::add);
        return Json.createObjectBuilder().add(name, told).add("more", hits.size() > MOST).build();
    }

    private boolean has(JsonObject entry, String wanted) {
        return searched.stream().map(member -> " " + entry.getString(member).toLowerCase(SWEDISH)).anyMatch(text -> text.contains(" " + wanted));
    }
}
