package se.samform.portal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;

/** What is offered is made once, and made again when it changes; nothing is timed here. */
class CataloguesTest {
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(1, 1));
    private static final MunicipalityId NORRHAMN = new MunicipalityId(new UUID(1, 2));
    private static final Language ENGLISH = new Language("en");
    private static final AtomicLong IDS = new AtomicLong();

    private final Published transport = published(GRANVIK, "skolskjuts", "");
    private final Published fault = published(GRANVIK, "felanmalan", "");
    private final Catalogues catalogues = new Catalogues();

    @Test
    void the_second_view_makes_nothing() {
        assertSame(granvik(transport, fault), granvik(transport, fault));
    }

    @Test
    void the_order_that_versions_come_in_is_no_change() {
        assertSame(granvik(transport, fault), granvik(fault, transport));
    }

    @Test
    void a_publication_shows_and_what_was_not_published_is_not_made_again() {
        var before = granvik(transport, fault);
        var after = granvik(transport, published(GRANVIK, "felanmalan", "Felanmälan, ny"));
        assertEquals("Felanmälan, ny", offer(after, "felanmalan").title().text());
        assertNotSame(offer(before, "felanmalan"), offer(after, "felanmalan"));
        assertSame(offer(before, "skolskjuts"), offer(after, "skolskjuts"));
    }

    @Test
    void what_is_offered_no_more_is_kept_no_more() {
        granvik(transport, fault);
        var after = granvik(fault);
        assertEquals(List.of("felanmalan"), after.offers().stream().map(Offer::key).toList());
        assertEquals(1, after.subjects().size());
    }

    @Test
    void the_first_service_is_seen_where_there_was_none() {
        assertEquals(List.of(), granvik().offers());
        assertEquals(1, granvik(fault).offers().size());
    }

    @Test
    void each_municipality_and_language_has_its_own() {
        var swedish = granvik(fault);
        var english = catalogues.of(GRANVIK, ENGLISH, List.of(fault));
        assertEquals("Felanmälan", swedish.offers().getFirst().title().text());
        assertEquals("Report a fault", english.offers().getFirst().title().text());
        assertEquals(List.of(), catalogues.of(NORRHAMN, Language.SWEDISH, List.of()).offers());
        assertSame(swedish, granvik(fault));
    }

    @Test
    void the_words_that_people_use_find_what_is_called_otherwise() {
        for (var word : List.of("buss", "Skolbuss", "bus pass")) {
            var found = new Search(word, Optional.empty(), "").in(granvik(transport, fault).offers());
            assertEquals(List.of("skolskjuts"), found.stream().map(Offer::key).toList(), word);
        }
    }

    @Test
    void offers_stand_by_title_without_rings_and_dots() {
        var school = published(GRANVIK, "skolskjuts", "Östra skolan");
        var lamp = published(GRANVIK, "felanmalan", "Öppettider");
        assertEquals(List.of("Öppettider", "Östra skolan"),
            granvik(school, lamp).offers().stream().map(offer -> offer.title().text()).toList());
    }

    @Test
    void what_was_published_last_stands_first_among_the_latest() {
        assertEquals(List.of("felanmalan", "skolskjuts"), granvik(transport, fault).latest().stream().map(Offer::key).toList());
        var after = granvik(published(GRANVIK, "skolskjuts", ""), fault);
        assertEquals(List.of("skolskjuts", "felanmalan"), after.latest().stream().map(Offer::key).toList());
    }

    private Catalogue granvik(Published... newest) {
        return catalogues.of(GRANVIK, Language.SWEDISH, List.of(newest));
    }

    private static Offer offer(Catalogue catalogue, String key) {
        return catalogue.offers().stream().filter(offer -> offer.key().equals(key)).findFirst().orElseThrow();
    }

    /** @param title in place of the example's; empty keeps it */
    private static Published published(MunicipalityId municipality, String example, String title) {
        var read = (ReadResult.Read) DefinitionCodec.read(example(example, title));
        return new Published(new VersionId(new UUID(2, IDS.incrementAndGet())), municipality, new FamilyId(new UUID(3, 1)), 1, "", "",
            Instant.EPOCH.plusSeconds(IDS.get()), Plan.compile(read.definition()));
    }

    private static byte[] example(String name, String title) {
        try {
            var text = Files.readString(Path.of("..", "examples", "services", name + ".json"));
            var titled = title.isEmpty() ? text : text.replaceFirst("(\"title\": \\{\\s*\"sv\": )\"[^\"]*\"", "$1\"" + title + "\"");
            return titled.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
