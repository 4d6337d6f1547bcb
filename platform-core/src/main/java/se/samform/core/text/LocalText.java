package se.samform.core.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in some languages.
 *
 * <p>The first text is the one to fall back on; the codec puts a definition's first language there. Two texts are
 * equal when they say the same in the same languages, whatever their order.
 */
public record LocalText(Map<Language, String> texts) {

  public static final LocalText NONE = new LocalText(Map.of());

  public LocalText {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  public static LocalText of(Language language, String text) {
    return new LocalText(Map.of(language, text));
  }

  /** Swedish first, then English: the pair that every text of ours has. */
  public static LocalText of(String swedish, String english) {
    var texts = new LinkedHashMap<Language, String>();
    texts.put(Language.SWEDISH, swedish);
    texts.put(Language.ENGLISH, english);
    return new LocalText(texts);
  }

  /** What is met on a page with questions, which is written from right to left too. */
  public static LocalText of(String swedish, String english, String arabic) {
    return of(swedish, english).and(Language.ARABIC, arabic);
  }

  private LocalText and(Language language, String text) {
    var more = new LinkedHashMap<>(texts);
    more.put(language, text);
    return new LocalText(more);
  }

  /** Each text with its {@code %s} filled in; by what a gap says in the text's language, where it is such a text itself. */
  public LocalText formatted(Object... gaps) {
    var filled = new LinkedHashMap<Language, String>();
    texts.forEach((language, text) -> filled.put(language, text.formatted(Arrays.stream(gaps).map(gap -> said(gap, language)).toArray())));
    return new LocalText(filled);
  }

  private static Object said(Object gap, Language language) {
    return gap instanceof LocalText text ? text.in(language) : gap;
  }

  /** The text in this language, else in the definition's first, else in any; empty when there is none at all. */
  public String in(Language language) {
    var text = texts.get(language);
    return text != null ? text : texts.values().stream().findFirst().orElse("");
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** The same texts with the first of these languages that it has in front. */
  public LocalText inOrderOf(Collection<Language> languages) {
    var ordered = new LinkedHashMap<Language, String>();
    languages.stream().filter(texts::containsKey).forEach(language -> ordered.put(language, texts.get(language)));
    texts.forEach(ordered::putIfAbsent);
    return new LocalText(ordered);
  }
}
