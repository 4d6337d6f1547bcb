package se.samform.designer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Readable;

/** What new things begin as. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeginTest {

    static Stream<Path> examples() throws IOException {
        return Drafts.examples().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_type_comes_without_faults_wherever_questions_stand(Path file) {
        var whole = Drafts.of(file);
        var document = whole;
        for (Place list : Drafts.lists(whole)) {
            for (var kind : QuestionKind.values()) {
                if (Fits.in(document, list, kind).isEmpty()) document = inserted(document, list, Begin.question(document, kind));
            }
            assertTrue(document.namesIn(list).size() > whole.namesIn(list).size(), list.text());
        }
        assertEquals(List.of(), Readable.of(document).faults());
    }

    /** Without all that an edit does to be undone. */
    private static Document inserted(Document document, Place list, JsonValue value) {
        var end = JsonProvider.provider().createPointer(list.pointer(document.tree()).orElseThrow() + "/-");
        return new Document(end.add(document.tree(), value));
    }

    @Test
    void a_new_service_has_no_faults_in_whatever_languages() {
        for (var languages : List.of(List.of("sv"), List.of("sv", "en"), List.of("en", "sv"), List.of("fi", "sv", "ar"))) {
            var document = Begin.service("Ansök om bryggplats å Ön", languages.stream().map(Language::new).toList());
            assertEquals(List.of(), Readable.of(document).faults(), languages.toString());
            assertEquals("ansok-om-bryggplats-a-on", document.textAt(Place.of("id")));
            assertEquals("BRY", document.textAt(Place.of("referencePrefix")));
        }
        assertEquals(List.of(), Readable.of(Begin.service("№", List.of(Language.SWEDISH))).faults());
        assertEquals(List.of(), Readable.of(Begin.service("x".repeat(300), List.of(Language.SWEDISH))).faults());
    }

    @Test
    void an_id_says_the_label_and_is_nobody_elses() {
        assertEquals("vardnad-om-barn", FreshIds.fresh("Vårdnad om barn?", Set.of()));
        assertEquals("vardnad-3", FreshIds.fresh("Vårdnad", Set.of("vardnad", "vardnad-2")));
        assertEquals("nr-3-barnet", FreshIds.fresh("3: barnet", Set.of()));
        assertEquals("3-barnet", FreshIds.freshOption("3: barnet", Set.of()));
        assertEquals("ny", FreshIds.fresh("…", Set.of()));
        assertEquals("main-2", FreshIds.fresh("Main", Set.of()));
        assertEquals("hur-ar-det-med", FreshIds.fresh("Hur är det med {barn.firstName}?", Set.of()));
        String longest = FreshIds.fresh("ord ".repeat(60), Set.of());
        assertTrue(longest.length() <= 40 && longest.endsWith("ord"), longest);
    }
}
