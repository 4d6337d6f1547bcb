package se.samform.examples.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The municipalities that are measured in: one with 10 e-services and one with 100, alike in all else. The first four
 * services of each go to a unit of their own, so that an inbox can be filled to a number.
 */
record BenchData(Path folder) {

    /** What the units' inboxes are filled to; the first is where the load goes. */
    static final List<String> UNITS = List.of("load", "ten", "seventyfive", "many");
    static final String FEW = "few";
    static final String HUNDRED = "hundred";

    /** A folder as {@code examples} is. */
    static BenchData in(Path folder) throws IOException {
        var data = new BenchData(folder);
        Files.createDirectories(folder.resolve("municipalities"));
        Files.createDirectories(folder.resolve("services"));
        data.municipality(FEW, 10);
        data.municipality(HUNDRED, 100);
        return data;
    }

    static String service(int number) {
        return "bench-" + number;
    }

    /** The one whose cases go to this unit. */
    static String serviceOf(String unit) {
        return service(UNITS.indexOf(unit));
    }

    private void municipality(String slug, int services) throws IOException {
        var text = resource("bench-municipality.json").replace("SLUG", slug)
                .replace("UNITS", joined(UNITS.stream().map(unit ->
                        "{\"slug\": \"%s\", \"name\": \"Enhet %s\", \"authority\": \"namnd\"}".formatted(unit, unit)).toList()))
                .replace("OFFICERS", joined(UNITS.stream().map(unit ->
                        "{\"slug\": \"%s\", \"name\": \"Olle Övning\", \"units\": [\"%s\"]}".formatted(unit, unit)).toList()))
                .replace("SERVICES", joined(IntStream.range(0, services).mapToObj(this::bound).toList()));
        Files.writeString(folder.resolve("municipalities").resolve(slug + ".json"), text);
    }

    private String bound(int number) {
        write(number);
        return ("{\"file\": \"%s.json\", \"authority\": \"namnd\", \"units\": {\"intake-unit\": \"%s\"},"
                + " \"receivers\": {\"case-receiver\": \"school\"}}").formatted(service(number), UNITS.get(number % UNITS.size()));
    }

    private void write(int number) {
        try {
            var text = resource("bench-service.json").replace("\"bench-service\"", "\"" + service(number) + "\"")
                    .replace("provmätning\"", "provmätning " + number + "\"");
            Files.writeString(folder.resolve("services").resolve(service(number) + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(",\n    ", "[\n    ", "]"));
    }

    private static String resource(String name) throws IOException {
        try (var in = BenchData.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
