package se.samform.core.flow;

/** Whether the citizen may write while a case is in a status. */
public sealed interface Messages {

  Messages ALLOWED = new Allowed();
  Messages CLOSED = new Closed();

  record Allowed() implements Messages {}

  record Closed() implements Messages {}

  /** @param days from when the case came into the status, at least 1 */
  record AllowedFor(int days) implements Messages {}
}
