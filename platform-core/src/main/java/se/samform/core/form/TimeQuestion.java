package se.samform.core.form;

import java.time.LocalTime;
import java.util.Optional;

/** A time of the day to the minute, within limits that themselves are allowed. */
public record TimeQuestion(Ask ask, Optional<LocalTime> min, Optional<LocalTime> max) implements Question {}
