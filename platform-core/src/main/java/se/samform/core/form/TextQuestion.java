package se.samform.core.form;

/** One line of text. */
public record TextQuestion(Ask ask, int maxLength, TextFormat format) implements Question {}
