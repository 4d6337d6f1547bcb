package se.samform.core.flow;

import java.util.Set;
import java.util.regex.Pattern;
import se.samform.core.text.LocalText;

/** A text to begin with. In it {@link #FIELDS} in braces stand for the case's own, and {@code {answer.grade}} for what was answered. */
public record Template(String id, LocalText title, LocalText text) {

  /** Today is the day; the decision is the last one's title. */
  public static final Set<String> FIELDS =
      Set.of("reference", "diary", "service", "status", "applicant", "officer", "unit", "day", "due", "decision");

  /** What stands before the path of an answer. */
  public static final String ANSWER = "answer.";

  /** What stands in braces: a name, or an answer's path. */
  public static final Pattern FIELD = Pattern.compile("\\{([a-z]+|answer\\.[A-Za-z0-9.-]+)}");
}
