package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Refusal;
import se.samform.core.text.Language;

class SentencesTest {
    private static final Pattern KEY = Pattern.compile("\\bt\\['([a-z0-9.-]+)'\\]");
    /** Those that are filled in, too. */
    private static final Pattern ANY_KEY = Pattern.compile("(?:\\bt\\[[^\\]']*|\\btexts\\.say\\([^)']*|[?:] )'([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)'");
    private static final Pattern GAP = Pattern.compile("\\{\\d");
    private static final List<String> WITH_QUESTIONS = List.of(
        "src/main/webapp/pages/step.xhtml", "src/main/webapp/pages/gallery.xhtml", "src/main/webapp/WEB-INF/parts/rail.xhtml",
        "src/main/webapp/WEB-INF/parts/next.xhtml", "src/main/webapp/WEB-INF/parts/questions.xhtml",
        "src/main/webapp/WEB-INF/parts/log-in-end.xhtml", "src/main/webapp/WEB-INF/parts/log-in-warning.xhtml",
        "../platform-core/src/main/resources/META-INF/resources/WEB-INF/templates/citizen.xhtml",
        "../platform-core/src/main/resources/META-INF/resources/WEB-INF/questions");

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
    void what_a_page_with_questions_says_is_in_arabic() throws IOException {
        var said = new TreeSet<String>();
        for (String place : WITH_QUESTIONS) {
            try (var pages = Files.walk(Path.of(place))) {
                for (Path page : pages.filter(Files::isRegularFile).toList()) {
                    ANY_KEY.matcher(Files.readString(page)).results().map(key -> key.group(1)).forEach(said::add);
                }
            }
        }
        assertTrue(said.containsAll(List.of("question.choose", "question.over", "map.ways.exact", "step.of", "skip")), said::toString);
        said.retainAll(keys("texts"));
        said.removeAll(keys("texts_ar"));
        assertEquals(new TreeSet<>(), said);
    }

    @Test
    void arabic_has_no_text_of_its_own_and_fills_in_the_same_as_english() throws IOException {
        var english = texts("texts");
        var arabic = texts("texts_ar");
        for (String key : arabic.stringPropertyNames()) {
            assertTrue(english.containsKey(key), key);
            assertEquals(gaps(english.getProperty(key)), gaps(arabic.getProperty(key)), key);
        }
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

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static TreeSet<String> keys(String bundle) throws IOException {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Properties texts(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(SentencesTest.class.getResourceAsStream("/se/samform/portal/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
