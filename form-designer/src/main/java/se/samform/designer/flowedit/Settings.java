package se.samform.designer.flowedit;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import se.samform.core.flow.Span;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** One value of something, whatever it is. What is usual, or empty, isn't written. */
public final class Settings {

  private Settings() {}

  /** What something says in one language, with the blanks that it ends with; nothing that is blank. */
  public static Edit text(Document document, Place at, Language language, String text) {
    return set(document, at.in(language.tag()), Trees.text(text.isBlank() ? "" : text), Trees.text(""));
  }

  /** A text without a language, as the point of a delegation order. */
  public static Edit plain(Document document, Place at, String text) {
    return set(document, at, Trees.text(text.strip()), Trees.text(""));
  }

  public static Edit truth(Document document, Place at, boolean value) {
    return set(document, at, Trees.truth(value), JsonValue.FALSE);
  }

  public static Edit number(Document document, Place at, int number, int usual) {
    return set(document, at, Trees.number(number), Trees.number(usual));
  }

  /** @param usual what holds where nothing is written */
  public static Edit word(Document document, Place at, Enum<?> word, Enum<?> usual) {
    return set(document, at, Trees.text(word(word)), Trees.text(word(usual)));
  }

  /** What always is written. */
  public static Edit word(Document document, Place at, Enum<?> word) {
    return put(document, at, Trees.text(word(word)));
  }

  /** Ids or words; none isn't written. */
  public static Edit list(Document document, Place at, List<String> texts) {
    return set(document, at, Trees.texts(texts), JsonValue.EMPTY_JSON_ARRAY);
  }

  /** Something that may be of many shapes; {@code null} in JSON for nothing. */
  public static Edit value(Document document, Place at, JsonValue value) {
    return set(document, at, value, JsonValue.NULL);
  }

  private static Edit set(Document document, Place at, JsonValue value, JsonValue usual) {
    return value.equals(usual) ? taken(document, at) : put(document, at, value);
  }

  static Edit put(Document document, Place at, JsonValue value) {
    return document.at(at).filter(value::equals).isPresent() ? Edit.NOTHING : Edit.of(new Change.Put(at, value));
  }

  /** Nothing, where nothing stands. */
  static Edit taken(Document document, Place at) {
    return document.at(at).isPresent() ? Edit.of(new Change.Take(at)) : Edit.NOTHING;
  }

  /** As the format writes constants. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As the format writes lengths of time. */
  static JsonValue span(Span span) {
    return new ObjectTree().put(switch (span.unit()) {
      case WORKING_DAYS -> "workingDays";
      case DAYS -> "days";
      case MONTHS -> "months";
      case YEARS -> "years";
    }, span.amount()).build();
  }
}
