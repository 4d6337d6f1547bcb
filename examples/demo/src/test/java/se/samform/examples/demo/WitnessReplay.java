package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Difference.Kind;
import se.samform.designer.analysis.Differences;
import se.samform.designer.analysis.Finding;

/** Two versions of the application for school transport, beside each other: what is said to differ does so on the pages, on the same answers. */
final class WitnessReplay {

    private static final String KEY = "skolskjuts";
    private static final String LATER = "skolskjuts-later";
    private static final Budget AMPLE = new Budget(5_000, 60_000);

    private final DemoInstallation installation;
    private final ServiceDefinition before;
    private final ServiceDefinition after;

    WitnessReplay(DemoInstallation installation, Path examples) throws IOException {
        this.installation = installation;
        this.before = read(examples.resolve("services/skolskjuts.json"));
        this.after = read(examples.resolve("versions/skolskjuts-2.json"));
    }

    private static ServiceDefinition read(Path file) throws IOException {
        return assertInstanceOf(ReadResult.Read.class, DefinitionCodec.read(Files.readAllBytes(file))).definition();
    }

    /** The later version as an e-service of its own in Granvik. */
    static void publish(Path examples, Path copied) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(examples.resolve("versions/skolskjuts-2.json")))) {
            var later = Json.createPatchBuilder().replace("/id", LATER).replace("/referencePrefix", "SKL").remove("/flow/scenarios").build().apply(reader.readObject());
            Files.writeString(copied.resolve("services/" + LATER + ".json"), later.toString());
        }
        var granvik = copied.resolve("municipalities/granvik.json");
        try (var reader = Json.createReader(Files.newBufferedReader(granvik))) {
            var units = Json.createObjectBuilder().add("intake-unit", "skolskjutsenheten").add("special-unit", "placeringsenheten");
            var service = Json.createObjectBuilder().add("file", LATER + ".json").add("authority", "barn-och-utbildning").add("units", units)
                .add("receivers", Json.createObjectBuilder().add("school-register", "school"))
                .add("registers", Json.createObjectBuilder().add("population", "granvik").add("addresses", "granvik"));
            Files.writeString(granvik, Json.createPatchBuilder().add("/services/-", service.build()).build().apply(reader.readObject()).toString());
        }
    }

    void all(LocalDate today) {
        var differences = Differences.of(before, after, today, AMPLE).all();
        assertEquals(EnumSet.of(Kind.OFFERED, Kind.ACCEPTED, Kind.CALCULATED, Kind.SHOWN, Kind.ROUTED, Kind.COMPLETE), EnumSet.copyOf(differences.stream().map(Difference::kind).toList()));
        for (var difference : differences) {
            assertEquals(Finding.Certainty.CERTAIN, difference.certainty(), difference::toString);
            assertEquals(today, difference.witness().orElseThrow().on(), difference::toString);
            assertNotEquals(seen(difference, KEY), seen(difference, LATER), () -> "The pages show the same of both: " + difference);
        }
    }

    /** What the pages of the version show of it. */
    private Object seen(Difference difference, String version) {
        boolean isToTheEnd = difference.kind() == Kind.ROUTED || difference.kind() == Kind.COMPLETE;
        var walked = new WalkedForm(installation, version, difference.witness().orElseThrow(), version.equals(KEY) ? before : after,
            isToTheEnd ? Optional.empty() : Optional.of(question(difference)));
        return switch (difference.kind()) {
            case SHOWN -> walked.shows(question(difference));
            case OFFERED -> walked.offers(question(difference), option(difference));
            case ACCEPTED -> walked.isRefused(question(difference));
            case CALCULATED -> walked.reckoned(question(difference));
            case ROUTED -> walked.isSeenBy("pia");
            case COMPLETE -> walked.isAtReview();
            case NEW, GONE, REQUIRED, TOLD, ROWS, KIND, SIZE, APPLIES, CHARGED, SIGNED, TERMS -> throw new AssertionError("Not between these: " + difference);
        };
    }

    private String question(Difference difference) {
        var names = difference.at().split("/");
        return (difference.after().isPresent() ? after : before).steps().get(Integer.parseInt(names[2])).questions().get(Integer.parseInt(names[4])).id();
    }

    private String option(Difference difference) {
        var names = difference.at().split("/");
        return (difference.after().isPresent() ? after : before).steps().get(Integer.parseInt(names[2])).questions().get(Integer.parseInt(names[4]))
            .options().get(Integer.parseInt(names[6])).id();
    }
}
