package se.samform.portal.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.Audience;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.ui.Phrase;

/**
 * An e-service as the catalogue shows it.
 *
 * @param words title, summary and subject in all languages, folded, for the search
 */
public record Offer(String key, Phrase title, Phrase summary, Phrase subject, List<Audience> audiences, String words) {
    public Offer {
        audiences = List.copyOf(audiences);
    }

    static Offer of(ServiceDefinition definition, Language language) {
        LocalText title = definition.title();
        LocalText summary = definition.about().summary();
        LocalText subject = definition.catalogue().subject();
        return new Offer(
            definition.key().value(), Phrase.of(title, language), Phrase.of(summary, language), Phrase.of(subject, language),
            definition.catalogue().audiences(), words(title, summary, subject));
    }

    /** Whether every word of the query is in it, wherever it stands: people search for "skjuts" and mean "skolskjuts". */
    boolean matches(String query) {
        return Stream.of(fold(query).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).allMatch(words::contains);
    }

    boolean isTitled(String query) {
        return fold(title.text()).contains(fold(query).strip());
    }

    boolean isFor(Audience audience) {
        return audiences.contains(audience);
    }

    private static String words(LocalText... texts) {
        return Stream.of(texts).flatMap(text -> text.texts().values().stream()).map(Offer::fold).collect(Collectors.joining(" "));
    }

    /** Lower case without marks: å as a, é as e, ø as o. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
    }
}
