package se.samform.core.answer;

import java.util.LinkedHashMap;
import java.util.Optional;
import se.samform.core.form.Question;
import se.samform.core.form.Retold;
import se.samform.core.text.GappedText;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Fills the gaps of texts with answers. Plain text comes out: escape it where it is shown. */
public final class Gaps {

  /** In place of a path: the day of today. */
  public static final String TODAY = "today";

  /** In place of an answer that is missing. */
  public static final String MISSING = "…";

  /** Answers as people read them. */
  @FunctionalInterface
  public interface Answers {

    /** Empty when it is missing. */
    Optional<String> at(String path, Language language);
  }

  private Gaps() {}

  /** The text with each gap filled in the text's own language; the very same when it has none. */
  public static LocalText fill(LocalText text, Answers answers) {
    if (!areIn(text)) {
      return text;
    }
    var filled = new LinkedHashMap<Language, String>();
    text.texts().forEach((language, words) -> filled.put(language, fill(words, language, answers)));
    return new LocalText(filled);
  }

  private static String fill(String text, Language language, Answers answers) {
    return GappedText.parse(text)
        .map(gapped -> gapped.filled(path -> answers.at(path, language).orElse(MISSING)))
        .orElse(text);
  }

  /** The question with its words filled. */
  public static Question fill(Question question, Answers answers) {
    return Retold.of(question, text -> fill(text, answers));
  }

  public static boolean areIn(LocalText text) {
    return text.texts().values().stream().anyMatch(GappedText::hasBraces);
  }

  /** Whether any of its words has gaps. */
  public static boolean areIn(Question question) {
    var words = new boolean[1];
    Retold.of(question, text -> {
      words[0] |= areIn(text);
      return text;
    });
    return words[0];
  }
}
