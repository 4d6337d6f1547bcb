package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;

/** School transport with a value off its page that divides by what was answered, in a step of its own and in another. */
class UnplacedTest {

    private static final String VALUE = """
        {"type": "calculated", "id": "%s", "label": {"sv": "Kvoten", "en": "The quotient"}, "onPage": false,
         "formula": {"divide": ["1", {"subtract": [{"answer": "distance"}, {"answer": "distance"}]}]}}""";

    @Test
    void what_cannot_be_worked_out_off_the_page_is_told_at_its_step_and_at_the_review() {
        var open = ADraft.of(definition(), RawAnswers.NONE.with("reason", "distance").with("distance", "2"));
        var step = ADraft.step(open, "school");
        var told = StepView.of(open, step, StepState.answered(true, false), Language.SWEDISH, "").errors();
        assertTrue(told.stream().anyMatch(line -> line.href().equals("#main") && line.text().contains("Kvoten")), told::toString);
        var review = new Review(open, Language.SWEDISH).errors(path -> path);
        assertEquals(2, review.stream().filter(line -> line.text().contains("Kvoten")).count(), review::toString);
    }

    @Test
    void nothing_is_told_of_values_that_are_worked_out() {
        var open = ADraft.of(definition(), RawAnswers.NONE);
        assertEquals(List.of(), Unplaced.in(open, ADraft.step(open, "school")));
    }

    private static ServiceDefinition definition() {
        String json = new String(DefinitionCodec.write(ADraft.definition("skolskjuts")), StandardCharsets.UTF_8);
        String alone = "{\"id\":\"alone\",\"title\":{\"sv\":\"Ensamt\"},\"questions\":[" + VALUE.formatted("lonely") + "]},";
        int at = json.indexOf("\"questions\":[", json.indexOf("\"id\":\"school\"", json.indexOf("\"steps\":["))) + "\"questions\":[".length();
        String beside = json.substring(0, at) + VALUE.formatted("beside") + "," + json.substring(at);
        String whole = beside.replaceFirst("\"steps\":\\[", "\"steps\":[" + Matcher.quoteReplacement(alone));
        return ((ReadResult.Read) DefinitionCodec.read(whole.getBytes(StandardCharsets.UTF_8))).definition();
    }
}
