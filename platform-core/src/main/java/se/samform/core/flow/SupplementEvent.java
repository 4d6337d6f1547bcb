package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.MessageId;
import se.samform.core.id.SubmissionId;

/** What was missing, and that it came in. */
public sealed interface SupplementEvent extends CaseEvent {

  record SupplementAsked(List<String> questions, MessageId message, Optional<LocalDate> dueOn) implements SupplementEvent {
    public SupplementAsked {
      questions = List.copyOf(questions);
    }
  }

  /** By an officer; the message says what and why. */
  record Corrected(SubmissionId submission, String sha256, MessageId message, Set<String> applies) implements SupplementEvent {
    public Corrected {
      applies = Set.copyOf(applies);
    }
  }

  record Supplemented(SubmissionId submission, String sha256, Set<String> applies) implements SupplementEvent {
    public Supplemented {
      applies = Set.copyOf(applies);
    }
  }
}
