package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the citizen may write on a case: pages offer it exactly where {@link CaseRules} allows it. Once a case is over, the
 * officer may write just as long: a question that may be put may be answered.
 *
 * @param until the last day; empty where none is said
 */
public record MayWrite(boolean now, Optional<LocalDate> until) {

  /** @param since the day on which the case came into its status @param today both where the case is handled */
  public static MayWrite of(Flow flow, CaseState state, LocalDate since, LocalDate today) {
    return switch (flow.status(state.status()).map(status -> status.terms().messages()).orElse(Messages.ALLOWED)) {
      case Messages.Allowed() -> new MayWrite(!state.isOver(), Optional.empty());
      case Messages.Closed() -> new MayWrite(false, Optional.empty());
      case Messages.AllowedFor(var days) -> new MayWrite(!today.isAfter(since.plusDays(days)), Optional.of(since.plusDays(days)));
    };
  }
}
