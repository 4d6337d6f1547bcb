package se.samform.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.Fault;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.publish.Publisher;
import se.samform.designer.publish.Publishing;
import se.samform.portal.testing.PortalDatabase;

/** An e-service is published only if its own stories hold. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishingTest {
    private static final Path SERVICES = Path.of("..", "examples", "services");

    /** A municipality of its own for each test: what the others published is nothing to it. */
    private final MunicipalityId town = new MunicipalityId(UUID.randomUUID());
    private final PublishedServices services = new PublishedServices(PortalDatabase.get(), new Uuid7(Clock.systemUTC(), new Random()), Clock.systemUTC());
    private final Publisher publisher = new Publisher(services, only(town), new Bindings(PortalDatabase.get(), Clock.systemUTC()));

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_tells_nothing_but_what_is_so_is_published(Path file) throws IOException {
        assertInstanceOf(Publishing.Done.class, publisher.publish(town, Files.readAllBytes(file)));
        assertEquals(1, services.newest(town).size());
    }

    @Test
    void a_story_that_is_not_so_keeps_it_from_being_published_and_is_told_with_its_place() throws IOException {
        String lamp = Files.readString(SERVICES.resolve("felanmalan.json"));
        var before = assertInstanceOf(Publishing.Done.class, publisher.publish(town, bytes(lamp))).published();
        var refused = assertInstanceOf(Publishing.Refused.class, publisher.publish(town, bytes(expecting(lamp, "park-unit", "street-unit"))));
        assertEquals(List.of("/flow/scenarios/0/acts/0"), refused.faults().stream().map(Fault::path).toList());
        assertEquals(
            "The unit is \"The unit that looks after parks and playgrounds\" (park-unit), not \"The unit that looks after streets, lights and water\" (street-unit)",
            refused.faults().getFirst().reason());
        assertEquals(Optional.of(before.id()), services.newest(town, "felanmalan").map(each -> each.id()), "what was offered before is offered still");
    }

    /** Its story goes past Ascension Day; where the zone is nobody's, days are worked on that are holidays here. */
    @Test
    void stories_go_by_the_holidays_of_the_municipality() throws IOException {
        var permit = Files.readAllBytes(SERVICES.resolve("markupplatelse.json"));
        assertInstanceOf(Publishing.Refused.class, publisher.publish(new MunicipalityId(UUID.randomUUID()), permit));
        assertInstanceOf(Publishing.Done.class, publisher.publish(town, permit));
    }

    /** The first story's. */
    private static String expecting(String service, String was, String is) {
        int at = service.indexOf("\"" + was + "\"", service.indexOf("\"scenarios\""));
        assertTrue(at > 0, "no such expectation");
        return service.substring(0, at) + service.substring(at).replaceFirst(was, is);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing is asked about it but its zone, whose holidays stories go by. */
    private static Municipalities only(MunicipalityId id) {
        var town = new Municipality(id, "town", "Stads kommun", "Stad", List.of("sv"), ZoneId.of("Europe/Stockholm"), "#114488", new Contact("", "", ""));
        return (Municipalities) Proxy.newProxyInstance(Municipalities.class.getClassLoader(), new Class<?>[] {Municipalities.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("all")) return List.of(town);
            throw new UnsupportedOperationException(method.getName());
        });
    }
}
