package se.samform.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page texts that have something to fill in, in the visit's language; {@code texts} in EL. Those without are {@code t['key']}. */
@Named
@RequestScoped
public class Texts {
    private static final ResourceBundle.Control NO_SURPRISE =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject Visit visit;

    public String say(String key) {
        return text(visit.getLocale(), key);
    }

    public String say(String key, Object first) {
        return text(visit.getLocale(), key, first);
    }

    public String say(String key, Object first, Object second) {
        return text(visit.getLocale(), key, first, second);
    }

    public String say(String key, Object first, Object second, Object third) {
        return text(visit.getLocale(), key, first, second, third);
    }

    /** The text in this language, filled in as {@link MessageFormat} does when there is something to fill in. */
    public static String text(Locale locale, String key, Object... values) {
        String pattern = ResourceBundle.getBundle("se.samform.portal.texts", locale, Texts.class.getClassLoader(), NO_SURPRISE).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
