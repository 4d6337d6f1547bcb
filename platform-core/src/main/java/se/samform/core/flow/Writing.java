package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.Decision.Accepted;
import se.samform.core.flow.Decision.Refused;
import se.samform.core.id.MessageId;

/** What people write on a case. What the citizen writes when something was missing supplements it. */
final class Writing {

  /** In code points. */
  static final int LONGEST = 20_000;

  private Writing() {}

  static Decision toCitizen(MessageId message, String text) {
    return refusal(text)
        .orElseGet(() -> Accepted.of(new WrittenToCitizen(message, text), new Effect.TellOfMessage(message)));
  }

  static Decision toUnit(Flow flow, CaseState state, MessageId message, String text) {
    return refusal(text).orElseGet(() -> received(flow, state, new WrittenToUnit(message, text)));
  }

  static Decision note(String text) {
    return refusal(text).orElseGet(() -> Accepted.of(new NoteAdded(text)));
  }

  private static Decision received(Flow flow, CaseState state, WrittenToUnit written) {
    if (state.kind() != StatusKind.AWAITING_SUPPLEMENT) {
      return Accepted.of(written);
    }
    return StatusChange.following(flow, state, StatusKind.SUPPLEMENTED)
        .map(next -> new Accepted(List.of(written, StatusChange.event(state, next)), List.of()))
        .orElseGet(() -> Accepted.of(written));
  }

  private static Optional<Decision> refusal(String text) {
    if (text.isBlank()) {
      return Optional.of(new Refused(Refusal.NOTHING_WRITTEN));
    }
    return text.codePointCount(0, text.length()) > LONGEST
        ? Optional.of(new Refused(Refusal.TEXT_TOO_LONG))
        : Optional.empty();
  }
}
