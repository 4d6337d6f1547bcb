package se.samform.engine.notify;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the fields of a municipality's own words, once: what is filled in is never read for fields again. */
final class Merging {

  private static final Pattern FIELD = Pattern.compile("\\{([a-z]{1,20})}");
  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_TEXT = 4000;

  private Merging() {}

  /** One line, whatever is in the words or the values: a line break would begin a header. */
  static String subject(String words, Map<String, String> values) {
    return shortened(merged(words, values).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip(), LONGEST_SUBJECT);
  }

  static String text(String words, Map<String, String> values) {
    return shortened(merged(words, values), LONGEST_TEXT);
  }

  /** A field that there isn't stays as it is written. */
  private static String merged(String words, Map<String, String> values) {
    return FIELD.matcher(words).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
