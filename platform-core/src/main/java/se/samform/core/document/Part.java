package se.samform.core.document;

/** One part of a document's body. */
public sealed interface Part permits Section, Passage, Notice {
}
