package se.samform.portal.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.Audience;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Phrase;

/** An e-service as the catalogue shows it in one language. Folding costs, so it is done here, once. */
public record Offer(String key, Phrase title, Phrase summary, Phrase subject, List<Audience> audiences, Folded folded) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Offer {
        audiences = List.copyOf(audiences);
    }

    /** What is searched and sorted by. @param words title, summary, subject and keywords in all languages */
    record Folded(String title, String subject, String words) {}

    static Offer of(ServiceDefinition definition, Language language) {
        LocalText title = definition.title();
        LocalText summary = definition.about().summary();
        LocalText subject = definition.catalogue().subject();
        LocalText keywords = definition.catalogue().keywords();
        return new Offer(
            definition.key().value(), Phrase.of(title, language), Phrase.of(summary, language), Phrase.of(subject, language),
            definition.catalogue().audiences(), new Folded(fold(title.in(language)), fold(subject.in(language)), words(title, summary, subject, keywords)));
    }

    /** Whether every word is in it, wherever it stands: people search for "skjuts" and mean "skolskjuts". */
    boolean has(List<String> words) {
        return words.stream().map(Offer::stem).allMatch(folded.words()::contains);
    }

    /** Without an ending of up to two letters, where four are left: "ansöka" finds "ansök om" and "barnet" finds "barn". */
    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(4, word.length() - 2)));
    }

    boolean isTitled(String text) {
        return folded.title().contains(text);
    }

    boolean isFor(Audience audience) {
        return audiences.contains(audience);
    }

    private static String words(LocalText... texts) {
        return Stream.of(texts).flatMap(text -> text.texts().values().stream()).map(Offer::fold).collect(Collectors.joining(" "));
    }

    /** Lower case without marks: å as a, é as e, ø as o. */
    static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
    }
}
