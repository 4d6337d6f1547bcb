package se.samform.core.ui;

/** What a line of text is for: which keyboard a phone shows, and how wide the field is. */
public enum LineKind {
  TEXT("text", "", ""),
  NAME("text", "", "field-m"),
  EMAIL("email", "email", "field-m"),
  PHONE("tel", "tel", "field-s"),
  DIGITS("text", "numeric", "field-s"),
  DECIMAL("text", "decimal", "field-s"),
  /** A number that may be negative: the numeric keyboard of some phones has no minus sign. */
  SIGNED("text", "", "field-s"),
  DATE("date", "", "field-s"),
  TIME("time", "", "field-s"),
  WEB("url", "url", "field-m");

  private final String type;
  private final String inputMode;
  private final String width;

  LineKind(String type, String inputMode, String width) {
    this.type = type;
    this.inputMode = inputMode;
    this.width = width;
  }

  public String getType() {
    return type;
  }

  public String getInputMode() {
    return inputMode;
  }

  /** A style class. */
  public String getWidth() {
    return width;
  }
}
