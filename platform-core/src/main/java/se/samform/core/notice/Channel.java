package se.samform.core.notice;

import java.util.Arrays;
import java.util.Optional;

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

  public static Optional<Channel> of(String key) {
    return Arrays.stream(values()).filter(channel -> channel.key.equals(key)).findFirst();
  }
}
