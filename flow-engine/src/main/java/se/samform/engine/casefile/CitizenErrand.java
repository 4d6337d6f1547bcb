package se.samform.engine.casefile;

import se.samform.core.id.DocumentId;
import se.samform.core.id.MessageId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;

/** What the citizen is told: what an outbox message refers to whose kind is the key of a {@link Channel} to citizens. */
public sealed interface CitizenErrand {

  String DECISION = "decision/";

  record Received() implements CitizenErrand {}

  record StatusChanged(String status) implements CitizenErrand {}

  record Written(MessageId message) implements CitizenErrand {}

  /** The decision itself: never by what anybody may read on the way. @param letter that tells of it */
  record Decided(DocumentId letter) implements CitizenErrand {}

  /** With documents. */
  record Enclosed(MessageId message) implements CitizenErrand {}

  /** Of something that is due. */
  record Reminded(String timer) implements CitizenErrand {}

  /** The key by which they follow the case: told whatever is settled. */
  record KeyReplaced() implements CitizenErrand {}

  /** As what the matrix knows it. @param over whether the case is */
  default EventKind kind(boolean over) {
    return switch (this) {
      case Received() -> EventKind.CASE_SUBMITTED;
      case StatusChanged changed -> over ? EventKind.CASE_CLOSED : EventKind.STATUS_CHANGED;
      case Decided decided -> over ? EventKind.CASE_CLOSED : EventKind.STATUS_CHANGED;
      case Written written -> EventKind.NEW_MESSAGE;
      case Enclosed enclosed -> EventKind.NEW_DOCUMENTS;
      case Reminded reminded -> EventKind.REMINDER;
      case KeyReplaced() -> EventKind.STATUS_CHANGED;
    };
  }

  default Cell cell(boolean over, Channel channel) {
    return new Cell(kind(over), Recipient.APPLICANT, channel);
  }

  default String ref() {
    return switch (this) {
      case Received() -> "received";
      case StatusChanged(var status) -> "status/" + status;
      case Decided(var letter) -> DECISION + letter.text();
      case Written(var message) -> "message/" + message.text();
      case Enclosed(var message) -> "documents/" + message.text();
      case Reminded(var timer) -> "reminded/" + timer;
      case KeyReplaced() -> "key";
    };
  }

  static CitizenErrand of(String ref) {
    var parts = ref.split("/", 2);
    return switch (parts[0]) {
      case "received" -> new Received();
      case "status" -> new StatusChanged(parts[1]);
      case "decision" -> new Decided(DocumentId.of(parts[1]));
      case "message" -> new Written(MessageId.of(parts[1]));
      case "documents" -> new Enclosed(MessageId.of(parts[1]));
      case "reminded" -> new Reminded(parts[1]);
      case "key" -> new KeyReplaced();
      default -> throw new IllegalArgumentException("Not an errand: " + ref);
    };
  }
}
