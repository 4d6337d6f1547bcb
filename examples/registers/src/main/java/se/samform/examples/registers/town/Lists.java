package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Lists that another system might keep: short ones, and one of some thousand names. */
final class Lists {

    private static final List<String> FIRST = List.of("Al", "Asp", "Björk", "Blåbärs", "Brunns", "Bäck", "Dal", "Ek", "En", "Fjäll", "Fors", "Fågel",
            "Gran", "Grind", "Gård", "Hagtorns", "Hassel", "Hav", "Hed", "Hjort", "Hägg", "Jord", "Järn", "Klint", "Klöver", "Kors", "Kyrk", "Kvarn",
            "Lid", "Lind", "Ljung", "Lund", "Lärk", "Löv", "Mo", "Myr", "Mård", "Norr", "Näs", "Orr", "Ros", "Rågs", "Rönn", "Sand", "Skog", "Slätt",
            "Sol", "Sten", "Strand", "Ström", "Sund", "Söder", "Tall", "Tegel", "Torp", "Vall", "Vass", "Vik", "Väster", "Ås", "Älg", "Äng", "Öster");
    private static final List<String> SECOND = List.of("backen", "bron", "gatan", "gränd", "gången", "kajen", "leden", "parken", "platsen", "promenaden",
            "slingan", "stigen", "stranden", "svängen", "torget", "vägen", "allén", "bergsvägen", "dalsvägen", "hagsvägen", "hultsvägen", "kullen", "kroken",
            "lidsvägen", "ringen", "rundan", "skogsvägen", "sluttningen", "stenen", "stråket", "tåget", "udden", "vallen", "viken", "åsen", "ängen");

    private Lists() {
    }

    static Entries schools(List<String> names) {
        return list("school", names);
    }

    static Entries units() {
        return list("unit", List.of("styck", "gram", "kilogram", "ton", "liter", "kubikmeter", "meter", "kilometer", "kvadratmeter", "hektar", "timme", "dygn",
                "kilowattimme", "decibel", "grad Celsius"));
    }

    /** All first with all second parts: 2,268 names. */
    static Entries streets() {
        var names = new ArrayList<String>();
        FIRST.forEach(first -> SECOND.forEach(second -> names.add(first + second)));
        return list("street", names);
    }

    private static Entries list(String key, List<String> texts) {
        var items = new ArrayList<JsonObject>();
        for (var text : texts) {
            items.add(Json.createObjectBuilder().add("key", key + "-" + (items.size() + 1)).add("text", text).build());
        }
        return new Entries("items", "key", items, List.of("text"));
    }
}
