package se.samform.core.answer;

import java.util.Optional;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.text.Language;

/** What the parts of answers are called that are answered in parts: {@code email} of a person. */
public final class PartTexts {

  private PartTexts() {}

  /** What a rank is called, from 1: "Förstahandsval". */
  public static String rank(int rank, Language language) {
    return rank <= 5 ? Messages.text(language, "rank." + rank) : Messages.text(language, "rank", rank);
  }

  /** @param key the last part of its path */
  public static String label(Question question, String key, Language language) {
    return question instanceof PricedQuestion priced
        ? priced.items().stream().filter(item -> item.id().equals(key)).findFirst().orElseThrow().label().in(language)
        : label(key, language);
  }

  /** @param key the last part of its path */
  public static String label(String key, Language language) {
    return Messages.text(language, "field." + key);
  }

  /** Empty for what no answer has. @param key the last part of a path */
  public static Optional<String> find(String key, Language language) {
    return Messages.has(language, "field." + key) ? Optional.of(label(key, language)) : Optional.empty();
  }
}
