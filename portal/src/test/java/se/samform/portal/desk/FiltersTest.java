package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.municipality.Officer;
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

    @Test
    void offers_the_officers_of_the_units_where_it_matters_who_has_the_cases() {
        var officers = List.of(officer("bo", "Bo Provström"), officer("hanna", "Hanna Mallberg"));
        assertEquals(List.of(new Filter.Choice("desk?view=open&who=bo", "Bo Provström"), new Filter.Choice("desk?view=open&who=hanna", "Hanna Mallberg")),
            filters(ALL, OFFERED, officers).getLast().choices());
        assertEquals("Hanna Mallberg", filters(ALL.only(Narrowing.NONE.to("hanna")), OFFERED, officers).getLast().value());
        assertEquals(2, filters(ALL.at(View.MINE), OFFERED, officers).size());
    }

    @Test
    void says_the_days_and_the_words_that_the_list_is_narrowed_to_and_the_way_back() {
        var narrowed = ALL.only(new Narrowing("", Optional.of(LocalDate.of(2027, 3, 1)), Optional.of(LocalDate.of(2027, 3, 9)), "lampa"));
        var filters = filters(narrowed, OFFERED);
        assertEquals(List.of("1 mars–9 mars", "lampa"), filters.stream().skip(2).map(Filter::value).toList());
        assertEquals(List.of("desk?view=open&words=lampa", "desk?view=open&from-day=2027-03-01&to-day=2027-03-09"), filters.stream().skip(2).map(Filter::clear).toList());
        var since = filters(ALL.only(Narrowing.NONE.within(Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty())), OFFERED);
        assertEquals("från 1 mars", since.getLast().value());
    }

    private static Officer officer(String slug, String name) {
        return new Officer(new OfficerId(UUID.nameUUIDFromBytes(slug.getBytes())), slug, name, Set.of(), false);
    }

    private static List<Filter> filters(ListAddress list, List<Published> offered) {
        return filters(list, offered, List.of());
    }

    private static List<Filter> filters(ListAddress list, List<Published> offered, List<Officer> colleagues) {
        return new Filters(list, new Sentences(Language.SWEDISH), ADeskCase.TIMES).of(offered, colleagues);
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
