package se.samform.examples.receiving;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** A system's own words for the codes that forms use; a code that it does not know stays as it is. */
public final class Vocabulary {

    private final Properties words = new Properties();

    private Vocabulary() {
    }

    /** Reads {@code words.properties}, in UTF-8, from the package of a class. */
    public static Vocabulary beside(Class<?> type) {
        var vocabulary = new Vocabulary();
        try (var in = new InputStreamReader(type.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            vocabulary.words.load(in);
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first answer at the first of these paths that has one, in our words; empty if none has.
     *
     * @param field what the words of this field begin with: {@code reason} for {@code reason.other}
     */
    public String text(String field, Answers answers, String... paths) {
        return answers.first(List.of(paths)).map(code -> word(field, code)).orElse("");
    }

    /** All answers at the first of these paths that has any, in our words. */
    public List<String> texts(String field, Answers answers, String... paths) {
        return answers.all(List.of(paths)).stream().map(code -> word(field, code)).toList();
    }

    private String word(String field, String code) {
        return words.getProperty(field + "." + code, code);
    }
}
