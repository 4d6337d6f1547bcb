package se.samform.portal.fill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Register;
import se.samform.core.register.BoundRegisters;
import se.samform.engine.register.HttpRegisters;
import se.samform.engine.register.RegisterRest;
import se.samform.examples.receiving.Options;
import se.samform.examples.registers.RegisterProgram;

/** Granvik's registers, running. */
final class ARegister implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-01-08T12:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private final RegisterProgram program;
    private final BoundRegisters bound;

    ARegister(Path folder) throws IOException {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        program = RegisterProgram.start(Options.of(0, folder), clock);
        var granvik = new Register("granvik", URI.create(program.address() + "granvik"));
        var roles = Stream.of("population", "companies", "addresses", "employees", "lists/schools", "calendars/bygglov")
            .collect(Collectors.toMap(Function.identity(), role -> granvik));
        var binding = new Binding(new AuthorityId(ID), Map.of(), Map.of(), List.of(), roles);
        bound = new HttpRegisters((municipality, service) -> Optional.of(binding), name -> Optional.empty(), clock, Duration.ofSeconds(10), RegisterRest.USUAL)
            .of(new MunicipalityId(ID), new FamilyId(ID));
    }

    BoundRegisters bound() {
        return bound;
    }

    void behave(String mode) {
        var request = HttpRequest.newBuilder(program.address().resolve("behaviour")).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"mode\":\"" + mode + "\"}")).build();
        try {
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        program.close();
    }
}
