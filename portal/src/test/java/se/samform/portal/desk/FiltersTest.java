package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.portal.wording.Sentences;

class FiltersTest {
    private static final ListAddress ALL = ListAddress.read(name -> name.equals("view") ? "open" : "");
    private static final List<Published> OFFERED = List.of(published("skolskjuts"), published("felanmalan"));

    @Test
    void offers_each_service_by_name_and_each_status_of_the_list() {
        var filters = filters(ALL, OFFERED);
        assertEquals(List.of("Ansök om skolskjuts", "Felanmälan"), filters.getFirst().choices().stream().map(Filter.Choice::text).toList());
        assertEquals("desk?view=open&service=felanmalan", filters.getFirst().choices().getLast().path());
        assertEquals(View.OPEN.kinds().size(), filters.getLast().choices().size());
        assertFalse(filters.getFirst().set());
    }

    @Test
    void says_what_the_list_is_narrowed_to_and_the_way_back() {
        var filters = filters(ALL.onlyService("felanmalan").onlyKind(Optional.of(StatusKind.SUBMITTED)), OFFERED);
        assertEquals(List.of("Felanmälan", "Inkommen"), filters.stream().map(Filter::value).toList());
        assertTrue(filters.getFirst().set());
        assertEquals("desk?view=open&kind=submitted", filters.getFirst().clear());
        assertEquals("desk?view=open&service=felanmalan", filters.getLast().clear());
    }

    @Test
    void nobody_is_asked_to_choose_among_one_service() {
        assertEquals(1, filters(ALL, OFFERED.subList(0, 1)).size());
        assertEquals(2, filters(ALL.onlyService("skolskjuts"), OFFERED.subList(0, 1)).size());
    }

    private static List<Filter> filters(ListAddress list, List<Published> offered) {
        return new Filters(list, new Sentences(Language.SWEDISH)).of(offered);
    }

    private static Published published(String example) {
        try {
            var read = (ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", example + ".json")));
            return new Published(new VersionId(new UUID(2, 1)), new MunicipalityId(new UUID(1, 1)), new FamilyId(new UUID(3, 1)), 1, "", "",
                Instant.EPOCH, Plan.compile(read.definition()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
