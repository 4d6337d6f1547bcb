package se.samform.core.answer;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import se.samform.core.text.Language;

/** The sentences of this component. A language that we do not have gets English. */
final class Messages {

  private static final String BUNDLE = "se.samform.core.answer.texts";
  private static final ResourceBundle.Control NO_SURPRISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  static String text(Language language, String key, Object... values) {
    return new MessageFormat(bundle(language).getString(key), language.locale()).format(values);
  }

  static boolean has(Language language, String key) {
    return bundle(language).containsKey(key);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(BUNDLE, language.locale(), Messages.class.getClassLoader(), NO_SURPRISE);
  }
}
