package se.samform.portal.designer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
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
import se.samform.core.id.OfficerId;
import se.samform.core.id.Uuid7;
import se.samform.core.json.Trees;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Designs;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Saved;
import se.samform.designer.draft.Wish;
import se.samform.designer.publish.Publisher;
import se.samform.designer.publish.Publishing;
import se.samform.designer.publish.Releases;
import se.samform.designer.publish.ServiceEvent;
import se.samform.designer.publish.ServiceLog;
import se.samform.portal.testing.PortalDatabase;

/** What was built is published, with who did it and why, or is told why it can't be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleasesTest {
    private static final Path SERVICES = Path.of("..", "examples", "services");
    private static final Clock CLOCK = Clock.systemUTC();

    private final MunicipalityId town = new MunicipalityId(UUID.randomUUID());
    private final OfficerId ada = new OfficerId(UUID.randomUUID());
    private final Uuid7 ids = new Uuid7(CLOCK, new Random());
    private final PublishedServices services = new PublishedServices(PortalDatabase.get(), ids, CLOCK);
    private final Designs designs = new Designs(PortalDatabase.get(), ids, CLOCK);
    private final ServiceLog log = new ServiceLog(PortalDatabase.get(), CLOCK);
    private final Releases releases = new Releases(new Publisher(services, only(town), new Bindings(PortalDatabase.get(), CLOCK)), services, designs, log);

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private Published published(String file) throws IOException {
        return services.publish(town, Files.readAllBytes(SERVICES.resolve(file)));
    }

    private Design begun(Published published) {
        var document = services.bytes(town, published.id()).flatMap(Document::parse).orElseThrow();
        return designs.find(town, designs.begin(town, document, Optional.of(published.id()), ada)).orElseThrow();
    }

    private Design with(Design design, Change change) {
        return assertInstanceOf(Saved.Done.class, designs.edit(town, design.id(), Wish.of(change), ada)).design();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_was_opened_changed_and_changed_back_is_the_same_version_to_the_last_byte(Path file) throws IOException {
        var published = published(file.getFileName().toString());
        var design = with(begun(published), new Change.Put(Place.of("title/sv"), Trees.text("Något annat")));
        var back = assertInstanceOf(Saved.Done.class, designs.undo(town, design.id(), design.undo().orElseThrow().number(), ada)).design();
        assertArrayEquals(Files.readAllBytes(file), releases.bytes(back));
        var again = assertInstanceOf(Publishing.Done.class, releases.publish(back, ada, "Inget är ändrat")).published();
        assertEquals(published.sha256(), again.sha256());
        assertEquals(published.id(), again.id());
    }

    @Test
    void what_is_changed_is_the_next_version_and_who_published_it_and_why_is_written_down() throws IOException {
        var design = with(begun(published("felanmalan.json")), new Change.Put(Place.of("title/sv"), Trees.text("Anmäl ett fel")));
        var done = assertInstanceOf(Publishing.Done.class, releases.publish(design, ada, "Rubriken säger vad man gör"));
        assertEquals(2, done.published().version());
        assertEquals("Anmäl ett fel", services.newest(town, "felanmalan").orElseThrow().definition().title().in(Language.SWEDISH));
        var event = log.of(town, "felanmalan", 10).getFirst();
        assertEquals(new ServiceEvent(ServiceEvent.What.PUBLISHED, Optional.of(2), ada, event.at(), "Rubriken säger vad man gör"), event);
        assertEquals(Optional.empty(), designs.find(town, design.id()), "nothing of it is built any more");
        assertEquals(List.of(), log.of(new MunicipalityId(UUID.randomUUID()), "felanmalan", 10), "nor is it anything to another municipality");
    }

    @Test
    void what_has_faults_is_not_published_and_stays_to_be_mended() throws IOException {
        var before = published("felanmalan.json");
        var design = with(begun(before), new Change.Take(Place.of("flow/initial")));
        assertTrue(!releases.refused(design).isEmpty());
        assertInstanceOf(Publishing.Refused.class, releases.publish(design, ada, "Fel"));
        assertEquals(Optional.of(before.id()), services.newest(town, "felanmalan").map(Published::id));
        assertEquals(design.document(), designs.find(town, design.id()).orElseThrow().document());
        assertEquals(List.of(), log.of(town, "felanmalan", 10));
    }

    @Test
    void nothing_is_published_as_a_version_of_another_e_service() throws IOException {
        var lamp = published("felanmalan.json");
        var other = with(begun(published("synpunkt.json")), new Change.Put(Place.of("id"), Trees.text("felanmalan")));
        assertEquals(List.of("/id"), releases.refused(other).stream().map(Fault::path).toList());
        assertInstanceOf(Publishing.Refused.class, releases.publish(other, ada, "Fel id"));
        designs.close(town, other.id(), other.revision(), ada);
        var fresh = designs.begin(town, services.bytes(town, lamp.id()).flatMap(Document::parse).orElseThrow(), Optional.empty(), ada);
        assertInstanceOf(Publishing.Refused.class, releases.publish(designs.find(town, fresh).orElseThrow(), ada, "Ny med samma id"));
        assertEquals(Optional.of(lamp.id()), services.newest(town, "felanmalan").map(Published::id));
    }

    @Test
    void what_somebody_does_while_it_is_published_is_still_there() throws IOException {
        var seen = with(begun(published("felanmalan.json")), new Change.Put(Place.of("title/sv"), Trees.text("Anmäl ett fel")));
        with(seen, new Change.Put(Place.of("title/sv"), Trees.text("Anmäl något trasigt")));
        var version = assertInstanceOf(Publishing.Done.class, releases.publish(seen, ada, "Rubriken")).published();
        var left = designs.find(town, seen.id()).orElseThrow();
        assertEquals("Anmäl något trasigt", left.document().textAt(Place.of("title/sv")));
        assertEquals(Optional.of(version.id()), left.from());
        assertEquals(3, assertInstanceOf(Publishing.Done.class, releases.publish(left, ada, "Rubriken igen")).published().version());
    }

    @Test
    void what_is_thrown_away_is_built_no_more_and_what_is_published_stays() throws IOException {
        var before = published("felanmalan.json");
        var design = with(begun(before), new Change.Put(Place.of("title/sv"), Trees.text("Anmäl ett fel")));
        releases.throwAway(design, ada, "");
        assertEquals(Optional.empty(), designs.find(town, design.id()));
        assertEquals(Optional.of(before.id()), services.newest(town, "felanmalan").map(Published::id));
        assertEquals(ServiceEvent.What.THROWN_AWAY, log.of(town, "felanmalan", 10).getFirst().what());
    }

    private static Municipalities only(MunicipalityId id) {
        var town = new Municipality(id, "town", "Stads kommun", "Stad", List.of("sv"), ZoneId.of("Europe/Stockholm"), "#114488", new Contact("", "", ""));
        return (Municipalities) Proxy.newProxyInstance(Municipalities.class.getClassLoader(), new Class<?>[] {Municipalities.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("all")) return List.of(town);
            throw new UnsupportedOperationException(method.getName());
        });
    }
}
