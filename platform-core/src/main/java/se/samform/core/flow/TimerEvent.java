package se.samform.core.flow;

import java.time.LocalDate;

/** What Samform waits for. */
public sealed interface TimerEvent extends CaseEvent {

  /** @return the id of the timer: one of the flow's, or of {@link Timer.Usual} */
  String timer();

  /** Starting one that runs lets it run anew. */
  record TimerStarted(String timer, LocalDate dueOn) implements TimerEvent {}

  record TimerStopped(String timer) implements TimerEvent {}

  record TimerFired(String timer) implements TimerEvent {}
}
