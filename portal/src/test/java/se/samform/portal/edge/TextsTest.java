package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(new TreeSet<>(bundle("sv").keySet()), new TreeSet<>(bundle("en").keySet()));
    }

    @Test
    void few_things_are_counted_in_words() {
        assertEquals("Fel: tre saker att rätta", Texts.text(SWEDISH, "errors.title", 3));
        assertEquals("Fel: 12 saker att rätta", Texts.text(SWEDISH, "errors.title", 12));
        assertEquals("En sak behöver rättas", Texts.text(SWEDISH, "errors.heading", 1));
    }

    @Test
    void arabic_counts_in_its_own_way() {
        var arabic = Locale.of("ar");
        assertEquals("موعدان", Texts.text(arabic, "question.times", 2));
        assertEquals("3 مواعيد", Texts.text(arabic, "question.times", 3));
        assertEquals("11 موعدًا", Texts.text(arabic, "question.times", 11));
    }

    @Test
    void every_text_that_is_filled_in_is_well_formed_in_every_language() {
        for (String language : new String[] {"sv", "en", "ar"}) {
            var bundle = bundle(language);
            bundle.keySet().stream().map(bundle::getString).filter(text -> text.contains("{"))
                .forEach(text -> new MessageFormat(text, Locale.of(language)).format(new Object[] {2, 3, 4}));
        }
    }

    /** Of two lines with one key the first says nothing any more. */
    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (String file : new String[] {"texts", "texts_sv", "texts_ar"}) {
            var seen = new HashSet<String>();
            try (var in = new BufferedReader(new InputStreamReader(
                    TextsTest.class.getResourceAsStream("/se/samform/portal/" + file + ".properties"), StandardCharsets.UTF_8))) {
                var twice = in.lines().filter(line -> line.matches("[^#=]+=.*")).map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key)).toList();
                assertEquals(List.of(), twice, file);
            }
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("se.samform.portal.texts", Locale.of(language));
    }
}
