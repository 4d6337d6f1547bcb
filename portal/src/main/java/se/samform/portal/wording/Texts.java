package se.samform.portal.wording;

import java.util.Locale;
import java.util.ResourceBundle;
import se.samform.core.text.Language;

/** The texts of the pages in one language. Places for values are written {@code {0}}, {@code {1}}; no other sign has a meaning. */
public final class Texts {
    private static final String BUNDLE = "se.samform.portal.texts";

    private final Language language;
    private final ResourceBundle bundle;

    public Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
        return text;
    }

    /** {@code key.one} for one, {@code key.many} for all else; the number is {@code {0}}. */
    public String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }
}
