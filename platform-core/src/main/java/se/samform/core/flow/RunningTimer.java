package se.samform.core.flow;

import java.time.LocalDate;

/** A timer that fires on this day unless it is stopped before. */
public record RunningTimer(String id, LocalDate dueOn) {}
