package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;

/** What people write on a case. What the citizen writes when something was missing supplements it. */
final class Writing {

  /** In code points. */
  static final int LONGEST = 20_000;
  private static final int LONGEST_TITLE = 120;

  private Writing() {}

  /** Of a case that is over as long as the citizen may write. */
  static Decision toCitizen(Unfolding unfolding, CaseCommand.WriteToCitizen write) {
    if (unfolding.state().isOver() && !mayWrite(unfolding)) {
      return new Decision.Refused(Refusal.CASE_IS_OVER);
    }
    return refusal(write.text())
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> unfolding
            .causes(new Effect.TellOfMessage(write.message()))
            .happens(new WrittenToCitizen(write.message(), write.text(), write.files()))
            .accepted());
  }

  static Decision toUnit(Unfolding unfolding, CaseCommand.WriteToUnit write) {
    return fromCitizen(unfolding, new WrittenToUnit(write.message(), write.text(), write.files()), write.text());
  }

  /** Comes to what it would have come to, had the citizen written it. */
  static Decision forCitizen(Unfolding unfolding, ContactCommand.WriteFor said) {
    return fromCitizen(unfolding, new ContactEvent.WrittenFor(said.message(), said.way(), said.text()), said.text());
  }

  private static Decision fromCitizen(Unfolding unfolding, CaseEvent written, String text) {
    if (!mayWrite(unfolding)) {
      return new Decision.Refused(Refusal.MESSAGES_CLOSED);
    }
    return refusal(text)
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> received(unfolding, written));
  }

  static Decision note(CaseCommand.AddNote note) {
    return refusal(note.text())
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> Decision.Accepted.of(new NoteAdded(note.text(), note.files())));
  }

  /** Where questions were asked, only their answers supplement it. */
  private static Decision received(Unfolding unfolding, CaseEvent written) {
    unfolding.happens(written);
    var answersWhatWasMissing =
        unfolding.state().kind() == StatusKind.AWAITING_SUPPLEMENT && unfolding.course().asked().isEmpty();
    if (answersWhatWasMissing) {
      StatusChange.following(unfolding, StatusKind.SUPPLEMENTED).ifPresent(next -> Entry.quietly(unfolding, next));
    }
    return unfolding.accepted();
  }

  private static boolean mayWrite(Unfolding unfolding) {
    return MayWrite.of(unfolding.flow(), unfolding.state(), since(unfolding), unfolding.moment().today()).now();
  }

  private static LocalDate since(Unfolding unfolding) {
    return unfolding.course().since().atZone(unfolding.moment().zone()).toLocalDate();
  }

  /** Of a document. */
  static Optional<Refusal> title(String text) {
    if (text.isBlank()) {
      return Optional.of(Refusal.TITLE_MISSING);
    }
    return text.codePointCount(0, text.length()) > LONGEST_TITLE ? Optional.of(Refusal.TITLE_TOO_LONG) : Optional.empty();
  }

  static Optional<Refusal> refusal(String text) {
    if (text.isBlank()) {
      return Optional.of(Refusal.NOTHING_WRITTEN);
    }
    return text.codePointCount(0, text.length()) > LONGEST ? Optional.of(Refusal.TEXT_TOO_LONG) : Optional.empty();
  }
}
