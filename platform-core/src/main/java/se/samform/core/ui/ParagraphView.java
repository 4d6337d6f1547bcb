package se.samform.core.ui;

/** A heading with a text below that may be empty. */
public record ParagraphView(Phrase title, Phrase text) {}
