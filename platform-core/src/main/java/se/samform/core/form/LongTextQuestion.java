package se.samform.core.form;

/** Text of several lines; the length is counted in characters as people see them on the keyboard (code points). */
public record LongTextQuestion(Ask ask, int maxLength) implements Question {}
