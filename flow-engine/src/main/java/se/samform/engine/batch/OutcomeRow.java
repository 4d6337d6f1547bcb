package se.samform.engine.batch;

import java.util.Optional;
import se.samform.core.id.OfficerId;

/** An outcome as it is stored. */
record OutcomeRow(String outcome, Optional<String> reason, Optional<Integer> seq, Optional<OfficerId> before) {

  private static final String WAITING = "waiting";
  private static final String DONE = "done";
  private static final String REFUSED = "refused";
  private static final String UNDONE = "undone";
  private static final String NOT_UNDONE = "not-undone";

  static OutcomeRow of(BatchCase.Outcome outcome) {
    return switch (outcome) {
      case BatchCase.Outcome.Waiting() -> bare(WAITING, Optional.empty());
      case BatchCase.Outcome.Done(var seq, var before) -> new OutcomeRow(DONE, Optional.empty(), Optional.of(seq), before);
      case BatchCase.Outcome.Refused(var reason) -> bare(REFUSED, Optional.of(reason));
      case BatchCase.Outcome.Undone() -> bare(UNDONE, Optional.empty());
      case BatchCase.Outcome.NotUndone(var reason) -> bare(NOT_UNDONE, Optional.of(reason));
    };
  }

  BatchCase.Outcome outcomeOf() {
    return switch (outcome) {
      case WAITING -> new BatchCase.Outcome.Waiting();
      case DONE -> new BatchCase.Outcome.Done(seq.orElseThrow(), before);
      case REFUSED -> new BatchCase.Outcome.Refused(reason.orElseThrow());
      case UNDONE -> new BatchCase.Outcome.Undone();
      case NOT_UNDONE -> new BatchCase.Outcome.NotUndone(reason.orElseThrow());
      default -> throw new IllegalStateException("No outcome: " + outcome);
    };
  }

  private static OutcomeRow bare(String outcome, Optional<String> reason) {
    return new OutcomeRow(outcome, reason, Optional.empty(), Optional.empty());
  }
}
