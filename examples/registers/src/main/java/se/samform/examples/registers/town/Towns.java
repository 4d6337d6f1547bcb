package se.samform.examples.registers.town;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Both municipalities, and the people, who are registered in one country. */
public record Towns(List<Town> all, People people) {

    private static final String FOLDER = "/se/samform/examples/registers/";

    public static Towns made() {
        return new Towns(List.of(Town.of(read("granvik.json")), Town.of(read("norrhamn.json"))), People.of(read("people.json")));
    }

    public Optional<Town> town(String slug) {
        return all.stream().filter(town -> town.slug().equals(slug)).findFirst();
    }

    private static JsonObject read(String name) {
        try (var in = Towns.class.getResourceAsStream(FOLDER + name); var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
