package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.logic.ValueKind;

/**
 * What people write themselves where they choose "Something else": one line at a path below the question's,
 * {@code colour.own}. It is asked for when that option is chosen, and counts nowhere otherwise.
 */
public final class OwnText {

  /** The last part of its path. */
  public static final String KEY = "own";

  /** In code points. */
  public static final int MAX_LENGTH = 200;

  private OwnText() {}

  public static String pathAt(String question) {
    return question + "." + KEY;
  }

  static List<String> paths(String question, Optional<String> option) {
    return option.isEmpty() ? List.of(question) : List.of(question, pathAt(question));
  }

  static Map<String, ValueKind> partKinds(Optional<String> option) {
    return option.isEmpty() ? Map.of() : Map.of(KEY, ValueKind.TEXT);
  }
}
