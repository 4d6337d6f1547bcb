package se.samform.core.form;

import java.util.regex.Pattern;

/** What tells the rows of a group apart. Rows keep their keys when others come and go. */
public final class RowKey {

  public static final int LONGEST = 40;

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1," + LONGEST + "}");

  private RowKey() {}

  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
