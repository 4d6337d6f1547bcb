package se.samform.portal.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.notice.Cell;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.portal.wording.Sentences;

class TypedWordsTest {
    private static final List<Language> LANGUAGES = List.of(Language.SWEDISH, Language.ENGLISH);
    private static final Cell MAIL = Cell.of("new-message/applicant/mail").orElseThrow();
    private static final Sentences SWEDISH = new Sentences(Language.SWEDISH);

    @Test
    void what_is_typed_in_one_language_is_said_in_that_alone() {
        var typed = typed(Map.of("subject-sv", " Nytt om {reference} ", "text-sv", "Rad ett\r\nRad två: {link}"));
        assertEquals(List.of(), typed.problems(MAIL, false, SWEDISH));
        assertEquals(Optional.of(new OwnWords(LocalText.of(Language.SWEDISH, "Nytt om {reference}"), LocalText.of(Language.SWEDISH, "Rad ett\nRad två: {link}"))), typed.words());
    }

    @Test
    void what_is_said_in_a_language_that_the_page_does_not_ask_about_stays() {
        var danish = new Language("da");
        var before = new OwnWords(new LocalText(Map.of(Language.SWEDISH, "Förr", danish, "Nyt")), new LocalText(Map.of(Language.SWEDISH, "Förr", danish, "Læs")));
        var typed = typed(Map.of("subject-sv", "Nytt", "text-sv", "Läs"));
        assertEquals(Optional.of(new OwnWords(new LocalText(Map.of(Language.SWEDISH, "Nytt", danish, "Nyt")), new LocalText(Map.of(Language.SWEDISH, "Läs", danish, "Læs")))),
            typed.words(Optional.of(before)));
    }

    @Test
    void what_nobody_changed_is_known_in_each_language() {
        var standard = Optional.of(new OwnWords(LocalText.of(Language.SWEDISH, "Nytt"), LocalText.of(Language.SWEDISH, "Läs")));
        assertTrue(typed(Map.of("subject-sv", "Nytt ", "text-sv", "Läs")).says(Language.SWEDISH, standard));
        assertFalse(typed(Map.of("subject-sv", "Nytt", "text-sv", "Läs nu")).says(Language.SWEDISH, standard));
        assertTrue(typed(Map.of()).says(Language.ENGLISH, Optional.empty()));
        assertFalse(typed(Map.of()).says(Language.SWEDISH, standard), "an emptied field is a change");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Nytt         | -             | -    | -    | Skriv både rubrik och text
        -            | -             | News | Read | Skriv både rubrik och text
        Nytt {namn}  | Läs           | -    | -    | {namn} går inte att fylla i
        Nytt         | Hej {what}    | -    | -    | {what} går inte att fylla i
        Nytt         | Om {service}  | -    | -    | {service} skulle röja
        """)
    void what_cannot_be_said_is_told(String subject, String text, String english, String englishText, String problem) {
        var said = new HashMap<String, String>();
        said.put("subject-sv", subject);
        said.put("text-sv", text);
        said.put("subject-en", english);
        said.put("text-en", englishText);
        var problems = TypedWords.of(LANGUAGES, name -> Optional.ofNullable(said.get(name)).orElse("")).problems(MAIL, true, SWEDISH);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith(problem), problems.getFirst());
    }

    private static TypedWords typed(Map<String, String> said) {
        return TypedWords.of(LANGUAGES, name -> said.getOrDefault(name, ""));
    }
}
