package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.changeover.FormChanges;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.core.ui.Phrase;

/** A report of a fault that was begun before its place became a text of several lines, its description short, and a question was added. */
class CrossingTest {

    private static final RawAnswers ANSWERS = RawAnswers.NONE.with("acute", "no").with("category", "park").with("description", "Gungan är trasig")
        .with("place", "Ekbacken").with("directions", "Till höger").with("wants-reply", "no");

    private final Crossing crossing = crossing(ANSWERS);

    @Test
    void whoever_answered_is_told_what_is_kept_asked_again_gone_and_new() {
        var story = crossing.story(Language.SWEDISH);
        assertEquals(3, story.kept());
        assertEquals(List.of("Gungan är trasig", "Ekbacken"), story.again().stream().map(ReviewLine::text).toList());
        assertEquals(List.of("Till höger"), story.gone().stream().map(ReviewLine::text).toList());
        assertEquals(List.of("Frågan"), story.fresh().stream().map(Phrase::text).toList());
    }

    @Test
    void a_program_is_told_the_same_in_paths() {
        assertEquals(new Crossing.Paths(List.of("acute", "category", "wants-reply"), List.of("description", "place"), List.of("directions"),
            List.of("seen-before")), crossing.paths());
    }

    @Test
    void what_may_be_answered_still_is_found_in_its_field() {
        assertEquals(List.of("Gungan är trasig"), crossing.after().draft().answers().at("description"), "too long now, for its author to shorten");
        assertEquals(List.of(), crossing.after().draft().answers().at("place"));
        assertEquals("d/" + crossing.before().draft().id().text() + "/what", crossing.after().pathToContinue());
    }

    @Test
    void who_has_answered_nothing_of_what_has_changed_keeps_everything() {
        var story = crossing(RawAnswers.NONE.with("acute", "no")).story(Language.SWEDISH);
        assertEquals(1, story.kept());
        assertEquals(List.of(), story.again());
        assertEquals(List.of(), story.gone());
    }

    private static Crossing crossing(RawAnswers answers) {
        var before = ADraft.of("felanmalan", answers);
        var changes = FormChanges.between(before.definition(), later());
        return new Crossing(before, ADraft.of(later(), changes.carry(answers)), changes);
    }

    private static ServiceDefinition later() {
        var added = Json.createObjectBuilder().add("type", "yes-no").add("id", "seen-before").add("label", Json.createObjectBuilder().add("sv", "Frågan").add("en", "The question"));
        var patch = Json.createPatchBuilder().replace("/steps/1/questions/0/type", "long-text").remove("/steps/1/questions/2")
            .replace("/steps/0/questions/5/maxLength", 10).add("/steps/2/questions/-", added.build()).remove("/flow/scenarios").build();
        return switch (DefinitionCodec.read(patch.apply(json()).toString().getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read(var definition) -> definition;
            case ReadResult.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static JsonObject json() {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("../examples/services/felanmalan.json")))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
