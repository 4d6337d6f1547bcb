package se.samform.core.form;

import java.util.Optional;

/** A day, within limits that themselves are allowed. */
public record DateQuestion(Ask ask, Optional<DateBound> min, Optional<DateBound> max) implements Question {}
