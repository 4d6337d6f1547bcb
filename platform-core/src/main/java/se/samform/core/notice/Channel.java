package se.samform.core.notice;

/** How somebody is told. */
public enum Channel {
  MAIL("mail"),
  SMS("sms"),
  /** A letter in their digital mailbox; on paper for who has none. */
  DIGITAL_POST("digital-post"),
  PRINT("print"),
  /** A line at the desk: officers only. */
  DESK("desk");

  private final String key;

  Channel(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
