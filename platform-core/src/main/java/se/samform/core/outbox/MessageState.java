package se.samform.core.outbox;

/** Where a message to the outside stands. Only {@code DONE} lets the next of its stream and receiver pass, and what is stuck because nobody can be reached. */
public enum MessageState { WAITING, LEASED, DONE, STUCK }
