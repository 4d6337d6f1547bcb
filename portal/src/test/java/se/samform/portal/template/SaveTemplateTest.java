package se.samform.portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.template.OwnTemplate;
import se.samform.engine.template.TemplateFault;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.Reply;

/** What becomes of a text that was typed and isn't saved. */
class SaveTemplateTest {
    private static final LocalText TITLE = new LocalText(Map.of(Language.SWEDISH, "Vi återkommer"));
    private static final LocalText TEXT = new LocalText(Map.of(Language.SWEDISH, "Hej {Sökande}!"));
    private static final OwnTemplate SEVENTH = new OwnTemplate(7, Optional.empty(), OwnTemplate.Begins.MESSAGE, TITLE, TEXT, 3, false);

    @Test
    void what_was_typed_is_kept_over_a_log_in_that_ended_for_who_may_write_any() {
        assertTrue(keeping(true).isTheirs());
        assertFalse(keeping(false).isTheirs());
    }

    private static Keeping keeping(boolean isWriter) {
        var save = new SaveTemplate();
        save.writing = new Writing() {
            @Override
            boolean mayAny() {
                return isWriter;
            }
        };
        return save;
    }

    /** The address of a kept post names no text. */
    @Test
    void what_is_refused_is_shown_again_as_the_text_that_it_is_about() {
        var page = new TemplatePage();
        page.writing = new Writing() {
            @Override
            Optional<OwnTemplate> find(String id) {
                return id.equals("7") ? Optional.of(SEVENTH) : Optional.empty();
            }
        };
        page.refuse("7", TypedTemplate.of(SEVENTH), List.of(), 2);
        assertTrue(page.open() instanceof Reply.Show);
        assertEquals("7", page.getOf());
        assertEquals(2, page.getVersion());
    }

    @Test
    void each_fault_leads_to_the_field_that_it_is_in_and_is_told_there() {
        var faults = TemplateFault.of(Language.SWEDISH, List.of(Language.SWEDISH, Language.ENGLISH), LocalText.NONE, TEXT);
        var problems = faults.stream().map(fault -> new TemplateProblem(fault.kind().name(), TemplateProblem.field(fault))).toList();
        assertEquals("NO_TITLE", TemplateProblem.at("title-sv", problems));
        assertEquals("UNKNOWN_FIELD", TemplateProblem.at("text-sv", problems));
        assertEquals("", TemplateProblem.at("title-en", problems));
    }
}
