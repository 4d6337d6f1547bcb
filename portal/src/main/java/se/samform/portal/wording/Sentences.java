package se.samform.portal.wording;

import java.util.Locale;
import se.samform.core.text.Language;
import se.samform.portal.edge.Texts;

/** The texts of the pages in one language, for view models that know no visit. */
public final class Sentences {
    private final Language language;

    public Sentences(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    /** With the values as texts in the places {@code {0}}, {@code {1}}. */
    public String of(String key, Object... values) {
        return Texts.text(locale(), key, values);
    }

    /** {@code key.one} for one, {@code key.many} for all else; the number is {@code {0}}. */
    public String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }
}
