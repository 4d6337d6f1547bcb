package se.samform.core.publication;

/** An operating message as it stood when it was read; {@code version} is said again when it is saved. */
public record StoredMessage(OperatingMessage message, int version) {}
