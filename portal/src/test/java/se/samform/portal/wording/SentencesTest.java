package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Refusal;
import se.samform.core.text.Language;

class SentencesTest {
    private static final Pattern KEY = Pattern.compile("\\bt\\['([a-z0-9.-]+)'\\]");

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertEquals(keys("texts"), keys("texts_sv"));
    }

    @Test
    void english_stands_once_and_no_jvm_takes_its_own_language_for_it() throws IOException {
        assertEquals(new TreeSet<>(), keys("texts_en"));
        var own = Locale.getDefault();
        try {
            Locale.setDefault(Language.SWEDISH.locale());
            assertEquals("My cases", ResourceBundle.getBundle("se.samform.portal.texts", Locale.ENGLISH).getString("nav.my"));
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void pages_use_no_text_that_is_not_there() throws IOException {
        var known = keys("texts");
        var unknown = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var keys = KEY.matcher(Files.readString(page));
                while (keys.find()) if (!known.contains(keys.group(1))) unknown.add(page.getFileName() + " " + keys.group(1));
            }
        }
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void every_refusal_of_the_rules_has_a_sentence() {
        var texts = new Sentences(Language.SWEDISH);
        assertTrue(Arrays.stream(Refusal.values()).map(reason -> texts.of("case.refused." + reason)).noneMatch(String::isBlank));
    }

    @Test
    void values_are_put_as_they_are() {
        assertEquals("Kvittens {1}'.pdf", new Sentences(Language.SWEDISH).of("receipt.file", "{1}'"));
    }

    private static TreeSet<String> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(SentencesTest.class.getResourceAsStream("/se/samform/portal/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
