package se.samform.designer.logic;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.answer.Gaps;

/** The gaps of a text, {@code {applicant.firstName}}, as they are written: everything else stays letter by letter. */
final class GapPaths {

  /** Doubled braces first, so that what stands between them is no gap. */
  private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}|\\{([A-Za-z0-9.-]+)\\}");

  private GapPaths() {}

  static String with(String text, UnaryOperator<String> path) {
    return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null || found.group(1).equals(Gaps.TODAY) ? found.group() : "{" + path.apply(found.group(1)) + "}"));
  }
}
