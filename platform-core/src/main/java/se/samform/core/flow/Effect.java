package se.samform.core.flow;

import se.samform.core.id.MessageId;

/** What is to leave the house because of a decision: told as data; who stores the events writes the messages. */
public sealed interface Effect {

  record RenderReceipt() implements Effect {}

  /** The citizen is told that the case was received. */
  record ConfirmSubmission() implements Effect {}

  record TellOfStatus(String status) implements Effect {}

  record TellOfMessage(MessageId message) implements Effect {}

  /** The case is handed to the receiver bound to this role. */
  record Deliver(String role, DeliveryEvent on) implements Effect {}

  /** The message is handed to the receiver bound to this role. */
  record DeliverMessage(String role, MessageId message) implements Effect {}

  /** The document that was put in is handed to the receiver bound to this role. */
  record DeliverDocument(String role, MessageId document) implements Effect {}

  /** Who has the task is told of it. */
  record TellOfTask(String task) implements Effect {}

  /** That a task waits. */
  record RemindOfTask(String task, Reminder.Whom whom) implements Effect {}

  /** @param timer what is due */
  record Remind(Timer.Whom whom, String timer) implements Effect {}

  /** The decision becomes a letter. */
  record RenderLetter() implements Effect {}

  /** Who gets the case is told that it is theirs, and who had it that it is somebody else's. */
  record TellOfTransfer() implements Effect {}

  /** Whoever follows the case by its key is told that there is another one. */
  record TellOfNewKey() implements Effect {}

  /** What was booked for the case is cancelled. */
  record LetGoOfTimes() implements Effect {}
}
