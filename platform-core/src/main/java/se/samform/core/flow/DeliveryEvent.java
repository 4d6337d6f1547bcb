package se.samform.core.flow;

/** When something is handed over. */
public enum DeliveryEvent {
  SUBMITTED,
  SUPPLEMENTED,
  DECIDED,
  CLOSED,
  WITHDRAWN,
  /** It has another owner. */
  TRANSFERRED,
  /** Somebody wrote: the message is handed over, with the files that came with it. */
  MESSAGE
}
