package se.samform.core.flow;

import java.util.Optional;

/** From an appeal's going to the court until its answer is recorded, the authority neither takes the case up again nor decides anew by itself (förvaltningslagen 39 §). */
final class WithCourt {

  private WithCourt() {}

  /** Why the case doesn't go on to this status. */
  static Optional<Refusal> refusal(CaseState state, Status next) {
    var isBack = state.kind() == StatusKind.DECIDED || state.isOver();
    var isForward = next.kind() == StatusKind.DECIDED || next.kind().isEnd();
    return isBack && !isForward ? refusal(state) : Optional.empty();
  }

  /** Why it isn't decided anew. */
  static Optional<Refusal> refusal(CaseState state) {
    var isThere = state.course().ruling().filter(ruling -> ruling.appeal() == CaseRuling.Appeal.FORWARDED).isPresent();
    return isThere ? Optional.of(Refusal.APPEAL_WITH_THE_COURT) : Optional.empty();
  }
}
