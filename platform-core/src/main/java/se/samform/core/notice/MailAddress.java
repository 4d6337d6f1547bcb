package se.samform.core.notice;

import java.util.regex.Pattern;

/** What is an address of mail, wherever one is typed or settled: one by itself, with no name and nothing quoted. */
public final class MailAddress {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+");
  private static final int LONGEST = 254;

  private MailAddress() {}

  public static boolean isOne(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
  }
}
