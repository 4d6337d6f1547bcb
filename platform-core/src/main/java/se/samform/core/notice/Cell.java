package se.samform.core.notice;

import java.util.Optional;

/** A place in the matrix. */
public record Cell(EventKind kind, Recipient recipient, Channel channel) {

  /** As it stands in documents and references: {@code new-message/applicant/sms}. */
  public String key() {
    return kind.key() + "/" + recipient.key() + "/" + channel.key();
  }

  /** Empty for what is no place in the matrix. */
  public static Optional<Cell> of(String key) {
    return Matrix.CELLS.keySet().stream().filter(cell -> cell.key().equals(key)).findFirst();
  }
}
