package se.samform.portal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

/** What an e-service says of how long it takes is what its flow promises. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisedTimesTest {
    private static final Path SERVICES = Path.of("..", "examples", "services");
    private static final List<String> NUMBERS = List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    /** Weeks in which an answer is said to come; an appeal has a time of its own. */
    private static final Pattern WEEKS = Pattern.compile("(?i)(?<!överklaga )(?:inom|räkna med|till) (\\p{L}+) veckor");

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void no_words_contradict_the_promise(Path file) throws IOException {
        var text = Files.readString(file);
        var said = WEEKS.matcher(text).results().map(PromisedTimesTest::days).distinct().toList();
        var promised = definition(text).flow().handlingDays();
        assertTrue(said.isEmpty() || said.equals(List.of(promised)), () -> "says " + said + " days and promises " + promised);
    }

    @Test
    void some_say_it_so_that_this_would_be_seen() throws IOException {
        var permit = Files.readString(SERVICES.resolve("markupplatelse.json"));
        assertFalse(WEEKS.matcher(permit).results().toList().isEmpty());
        assertEquals(28, definition(permit).flow().handlingDays());
    }

    private static int days(MatchResult found) {
        return 7 * NUMBERS.indexOf(found.group(1));
    }

    private static ServiceDefinition definition(String text) {
        return ((ReadResult.Read) DefinitionCodec.read(text.getBytes(StandardCharsets.UTF_8))).definition();
    }
}
