package se.samform.core.flow;

/** On this event, the case is handed to the receiver that is bound to this role. */
public record DeliveryRule(DeliveryEvent on, String to) {}
