package se.samform.core.publication;

/** A binding as it stood when it was read; {@code version} is said again when it is saved. */
public record StoredBinding(Binding binding, int version) {}
