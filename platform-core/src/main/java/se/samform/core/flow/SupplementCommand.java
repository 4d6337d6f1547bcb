package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.MessageId;
import se.samform.core.id.SubmissionId;

/** What is missing, and that it comes in. */
public sealed interface SupplementCommand extends CaseCommand {

  /**
   * @param questions ids of the questions that are to be answered again, at least one
   * @param message tells why
   * @param dueOn the last day
   */
  record AskForSupplement(List<String> questions, MessageId message, String text, Optional<LocalDate> dueOn)
      implements SupplementCommand {
    public AskForSupplement {
      questions = List.copyOf(questions);
    }
  }

  /**
   * An officer corrects an obvious error in what was answered.
   *
   * @param submission with the answers as they are to be
   * @param message tells the citizen what, and why
   * @param applies as with {@link CaseCommand.Submit}
   * @param fee likewise
   */
  record Correct(
      SubmissionId submission, String sha256, MessageId message, String text, Set<String> applies, Optional<FeeEvent.FeeReckoned> fee)
      implements SupplementCommand {
    public Correct {
      applies = Set.copyOf(applies);
    }
  }

  /** The citizen hands it in. @param applies as with {@link CaseCommand.Submit} @param fee likewise, by the answers now */
  record Supplement(SubmissionId submission, String sha256, Set<String> applies, Optional<FeeEvent.FeeReckoned> fee) implements SupplementCommand {
    public Supplement {
      applies = Set.copyOf(applies);
    }

    /** Where nothing is paid in the flow. */
    public Supplement(SubmissionId submission, String sha256, Set<String> applies) {
      this(submission, sha256, applies, Optional.empty());
    }
  }
}
