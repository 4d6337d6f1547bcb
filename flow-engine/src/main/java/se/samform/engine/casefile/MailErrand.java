package se.samform.engine.casefile;

import se.samform.core.id.MessageId;

/** What an outbox message of the kind {@code mail} refers to: what the citizen is told. */
public sealed interface MailErrand {

  String KIND = "mail";

  record Received() implements MailErrand {}

  record StatusChanged(String status) implements MailErrand {}

  record Written(MessageId message) implements MailErrand {}

  default String ref() {
    return switch (this) {
      case Received() -> "received";
      case StatusChanged(var status) -> "status/" + status;
      case Written(var message) -> "message/" + message.text();
    };
  }

  static MailErrand of(String ref) {
    var parts = ref.split("/", 2);
    return switch (parts[0]) {
      case "received" -> new Received();
      case "status" -> new StatusChanged(parts[1]);
      case "message" -> new Written(MessageId.of(parts[1]));
      default -> throw new IllegalArgumentException("Not an errand: " + ref);
    };
  }
}
