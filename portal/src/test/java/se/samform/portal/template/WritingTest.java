package se.samform.portal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Right;
import se.samform.core.party.Identity;
import se.samform.core.text.Language;
import se.samform.engine.template.TemplateFault;

/** Whose texts somebody may write, and how what they typed is read. */
class WritingTest {
    private static final UnitId THEIRS = new UnitId(new UUID(1, 1));
    private static final UnitId OTHERS = new UnitId(new UUID(1, 2));

    private static Identity.Officer officer(boolean administrator, Set<Right> rights) {
        return new Identity.Officer(new OfficerId(new UUID(1, 9)), "Mira", Set.of(THEIRS), administrator, false, rights);
    }

    @Test
    void an_administrator_writes_all_texts_and_who_has_the_right_those_of_their_units() {
        assertTrue(Writing.may(officer(true, Set.of()), Optional.empty()) && Writing.may(officer(true, Set.of()), Optional.of(OTHERS)));
        var writer = officer(false, Set.of(Right.TEMPLATES));
        assertTrue(Writing.may(writer, Optional.of(THEIRS)));
        assertFalse(Writing.may(writer, Optional.of(OTHERS)) || Writing.may(writer, Optional.empty()));
        assertFalse(Writing.may(officer(false, Set.of(Right.LOOKS)), Optional.of(THEIRS)));
    }

    @Test
    void what_is_typed_is_kept_by_language_and_what_is_empty_is_none() {
        var languages = List.of(Language.SWEDISH, Language.ENGLISH);
        var said = Map.of("begins", "note", "title-sv", " Svar ", "text-sv", "Hej\r\ndu", "text-en", " ");
        var typed = TypedTemplate.read(languages, name -> said.getOrDefault(name, ""));
        assertEquals("Svar", typed.title(Language.SWEDISH));
        assertEquals("Hej\ndu", typed.text(Language.SWEDISH));
        assertEquals(Set.of(Language.SWEDISH), typed.text().texts().keySet());
        assertEquals(List.of(), typed.faults(languages));
        assertEquals(List.of(TemplateFault.Kind.NO_TITLE, TemplateFault.Kind.NO_TEXT), TypedTemplate.read(languages, name -> "").faults(languages).stream().map(TemplateFault::kind).toList());
    }
}
