package se.samform.core.flow;

/** When something is handed over. */
public enum DeliveryEvent {
  SUBMITTED,
  SUPPLEMENTED,
  DECIDED,
  CLOSED,
  WITHDRAWN
}
